import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { notFound } from '#kernel/problem';
import { Reads } from '#kernel/reads';
import { RequestContext } from '#kernel/request-context';
import { TerritoryQueries } from '#territory/territory.queries';
import type { BerkasKindCode } from './berkas-kinds.js';
import type { ListBerkasInput } from './berkas-inputs.dto.js';
import { viewOf, type BerkasRow } from './berkas-row.js';
import { listBerkasSql, oneBerkasSql } from './berkas-sql.js';
import { berkasProblems } from './berkas.problems.js';
import type { BerkasPageView, BerkasVersionView, BerkasView } from './berkas.dto.js';

const usualLimit = 50;

/** What the actor may see of a desa's berkas. */
@Injectable()
export class BerkasQueries {
  constructor(
    private readonly reads: Reads,
    private readonly context: RequestContext,
    private readonly territory: TerritoryQueries,
    private readonly clock: Clock,
  ) {}

  /** Newest first. */
  async list(desaId: string, input: ListBerkasInput): Promise<BerkasPageView> {
    await this.territory.getDesa(desaId);
    const limit = input.limit ?? usualLimit;
    const rows = await this.reads.rows<{ berkas: BerkasRow }>(listBerkasSql, [
      this.context.kecamatanId, desaId, input.state ?? 'active', input.kind ?? null, input.book ?? null, input.period ?? null,
      input.officerEntryId ?? null, input.officerName ?? null, input.expiringBy ?? null, input.after ?? null, limit + 1,
    ]);
    const items = rows.slice(0, limit).map(({ berkas }) => viewOf(berkas, this.today));
    return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  /** Every berkas in force, for the archive book; pages through the list so that no single answer grows without bound. */
  async *all(desaId: string): AsyncIterable<BerkasView> {
    for (let after: string | null | undefined; after !== null; ) {
      const page: BerkasPageView = await this.list(desaId, { limit: 100, after });
      yield* page.items;
      after = page.next;
    }
  }

  async get(desaId: string, id: string): Promise<BerkasView> {
    this.context.mustReach(desaId);
    const found = await this.reads.one<{ berkas: BerkasRow }>(oneBerkasSql, [this.context.kecamatanId, desaId, id]);
    if (!found) throw notFound('Berkas');
    return viewOf(found.berkas, this.today);
  }

  /** The content an act of another module builds on, read in that act's own transaction; a berkas that is void will not do. */
  async getForAct(desaId: string, id: string): Promise<BerkasVersionView & { readonly kind: BerkasKindCode; readonly book: string | null; readonly period: string | null }> {
    this.context.mustReach(desaId);
    const [found] = await this.context.query<{ berkas: BerkasRow }>(oneBerkasSql, [this.context.kecamatanId, desaId, id]);
    if (!found) throw notFound('Berkas');
    const { kind, book, period, state, versions } = found.berkas;
    if (state === 'void') throw berkasProblems.voided();
    return { ...versions[0]!, kind, book, period };
  }

  async getVersion(desaId: string, id: string, version: number): Promise<BerkasVersionView> {
    const { versions } = await this.get(desaId, id);
    const found = versions.find((one) => one.version === version);
    if (!found) throw notFound('Versi berkas');
    return found;
  }

  /** Kinds of berkas in force per book and month, as the checks ask for them: those of the month, and standing ones that have not expired. */
  async kindsPerBook(desaId: string, period: string): Promise<Record<string, string[]>> {
    this.context.mustReach(desaId);
    const rows = await this.reads.rows<{ book: string; kinds: string[] }>(kindsPerBookSql, [this.context.kecamatanId, desaId, period]);
    return Object.fromEntries(rows.map(({ book, kinds }) => [book, kinds]));
  }

  private get today(): string {
    return this.clock.today(this.context.actor.zone);
  }
}

const kindsPerBookSql = `
  select book, json_agg(distinct kind order by kind) as kinds from berkas
  where kecamatan_id = $1 and desa_id = $2 and state = 'active' and book is not null
    and (period = $3 or (period is null and (expires_on is null or expires_on >= ($3 || '-01')::date)))
  group by book`;
