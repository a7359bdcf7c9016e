import { Injectable } from '@nestjs/common';
import { Catalogue } from '#catalogue/catalogue';
import type { Book, Edition, Values } from '#catalogue/book';
import { Configuration } from '#kernel/configuration';
import { invalid, notFound } from '#kernel/problem';
import { Reads } from '#kernel/reads';
import { RequestContext } from '#kernel/request-context';
import { TerritoryQueries } from '#territory/territory.queries';
import { entryColumns, type Entry } from './entry.js';
import { lookupHash } from './entry-digest.js';
import { listStatement, type EntryListOrder } from './entry-list.js';
import { masked, seesPersonal } from './masking.js';

export interface EntryPage {
  readonly items: readonly Entry[];
  readonly next: string | null;
}

export interface PastRevision {
  readonly revision: number;
  readonly values: Values;
  readonly state: string;
  readonly act: string;
  readonly reason: string;
  readonly replacedAt: string;
  readonly replacedBy: string;
}

/** Reads of register entries for both doors: clear for the desa that keeps them, masked for everybody else. */
@Injectable()
export class EntryQueries {
  constructor(
    private readonly reads: Reads,
    private readonly context: RequestContext,
    private readonly catalogue: Catalogue,
    private readonly configuration: Configuration,
    private readonly territory: TerritoryQueries,
  ) {}

  /** A page, its entries as PostgreSQL wrote them. */
  async listJson(order: EntryListOrder): Promise<string> {
    this.context.mustReach(order.desaId);
    const book = this.catalogue.book(order.book);
    const { sql, params, page: pageOf } = listStatement(wholeEdition(book), this.context.kecamatanId, { ...order, book: book.code }, seesPersonal(this.context.actor));
    const page = pageOf(await this.reads.json(sql, params));
    // Nothing there, or no such desa? Asked only then: a page of rows needs no second look.
    if (page.startsWith('{"items":[]')) await this.territory.getDesa(order.desaId);
    return page;
  }

  async list(order: EntryListOrder): Promise<EntryPage> {
    return JSON.parse(await this.listJson(order)) as EntryPage;
  }

  async get(desaId: string, entryId: string): Promise<Entry> {
    this.context.mustReach(desaId);
    const found = await this.reads.one<Entry>(
      `select ${entryColumns} from register_entry where kecamatan_id = $1 and desa_id = $2 and entry_id = $3`,
      [this.context.kecamatanId, desaId, entryId]);
    if (!found) throw notFound('Baris');
    return this.seen(found);
  }

  /** What the row said before, newest first. */
  async history(desaId: string, entryId: string): Promise<PastRevision[]> {
    const entry = await this.get(desaId, entryId);
    const past = await this.reads.rows<PastRevision>(
      `select revision, "values", state, act, reason, replaced_at as "replacedAt", replaced_by as "replacedBy"
       from register_entry_history where kecamatan_id = $1 and desa_id = $2 and entry_id = $3 order by revision desc`,
      [this.context.kecamatanId, desaId, entryId]);
    if (seesPersonal(this.context.actor)) return past;
    const edition = this.editionOf(entry);
    return past.map((one) => ({ ...one, values: masked(edition, one.values) }));
  }

  /** Rows of a person, by the whole NIK or no. KK; the number is hashed here and goes no further. */
  async findByNumber(desaId: string, number: { nik?: string; noKk?: string }): Promise<Entry[]> {
    this.context.mustReach(desaId);
    const [column, text] = number.nik ? ['nik_hash', number.nik] : ['kk_hash', number.noKk];
    if (!text || !/^\d{16}$/.test(text)) throw invalid('Nomor harus 16 angka.', [{ field: number.nik ? 'nik' : 'noKk', message: 'Nomor harus 16 angka.', mend: 'Tulis 16 angkanya tanpa spasi atau titik.' }]);
    const rows = await this.reads.rows<Entry>(
      `select ${entryColumns} from register_entry where kecamatan_id = $1 and desa_id = $2 and ${column} = $3 and state = 'active' order by book, entry_id limit 100`,
      [this.context.kecamatanId, desaId, lookupHash(this.configuration.secrets.lookup, this.context.kecamatanId, text)]);
    if (rows.length === 0) await this.territory.getDesa(desaId);
    return rows.map((row) => this.seen(row));
  }

  private seen(entry: Entry): Entry {
    return seesPersonal(this.context.actor) ? entry : { ...entry, values: masked(this.editionOf(entry), entry.values) };
  }

  private editionOf(entry: Entry): Edition {
    return this.catalogue.edition(this.catalogue.book(entry.book), entry.edition);
  }
}

const whole = new WeakMap<Edition, Edition>();

/** Every personal key of every edition, so that a page over a change of edition is masked as a whole. */
function wholeEdition({ editions: [first, ...others] }: Book): Edition {
  const known = whole.get(first);
  if (known) return known;
  const columns = [...first.columns, ...others.flatMap((edition) => edition.columns)];
  const made = { ...first, columns: columns.filter((column, at) => columns.findIndex(({ key }) => key === column.key) === at) };
  whole.set(first, made);
  return made;
}
