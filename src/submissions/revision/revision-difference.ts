import { Injectable } from '@nestjs/common';
import { canonical } from '#audit/canonical';
import type { Edition, Values } from '#catalogue/book';
import { Catalogue } from '#catalogue/catalogue';
import { Reads } from '#kernel/reads';
import { RequestContext } from '#kernel/request-context';
import { masked, seesPersonal } from '#registers/masking';
import { RevisionQueries } from './revision.queries.js';

export interface RowDifference {
  readonly book: string;
  readonly entryId: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly nomorUrut: number | null;
  /** Columns that say something else now; of a row added or removed, none. */
  readonly columns: readonly string[];
  readonly before: Values | null;
  readonly after: Values | null;
}

export interface RevisionDifferences {
  readonly revision: number;
  /** null: there was none before it. */
  readonly against: number | null;
  /** What there is to say instead of rows. */
  readonly note: string | null;
  readonly rows: readonly RowDifference[];
  /** There are more; ask from the last one on. */
  readonly next: string | null;
}

interface Found {
  book: string;
  entryId: string;
  nomorUrut: number | null;
  editionBefore: string | null;
  editionAfter: string | null;
  before: Values | null;
  after: Values | null;
}

interface DifferenceOrder {
  readonly desaId: string;
  readonly id: string;
  readonly revision: number;
  /** The revision to compare with; the one before, unless told. */
  readonly against?: number;
  readonly after?: string;
}

const pageLength = 200;

/** What changed from one frozen revision to another, row by row and column by column. */
@Injectable()
export class RevisionDifference {
  constructor(private readonly reads: Reads, private readonly context: RequestContext, private readonly catalogue: Catalogue, private readonly revisions: RevisionQueries) {}

  async get({ desaId, id, revision, against = revision - 1, after }: DifferenceOrder): Promise<RevisionDifferences> {
    this.context.mustReach(desaId);
    // Both must be there, and be seen by the reader.
    await this.revisions.get(desaId, id, revision);
    if (revision === 1 && against === 0) return { revision, against: null, note: 'Belum ada revisi sebelumnya.', rows: [], next: null };
    await this.revisions.get(desaId, id, against);
    const key = [this.context.kecamatanId, desaId, id, against, revision];
    const [fromBook, fromEntry] = after?.split('~') ?? [];
    const found = await this.reads.rows<Found>(differenceSql, [...key, fromBook ?? '', fromEntry ?? null, pageLength + 1]);
    const rows = found.slice(0, pageLength).map((row) => this.difference(row));
    const last = rows.at(-1);
    return { revision, against, note: null, rows, next: found.length > pageLength && last ? `${last.book}~${last.entryId}` : null };
  }

  private difference({ book, entryId, nomorUrut, editionBefore, editionAfter, before, after }: Found): RowDifference {
    const change = !before ? 'added' : !after ? 'removed' : 'changed';
    // Compared in clear, shown as the reader may see it: that a name changed is told, the name is not.
    const columns = before && after ? changedColumns(before, after) : [];
    return { book, entryId, nomorUrut, change, columns, before: before && this.seen(book, editionBefore!, before), after: after && this.seen(book, editionAfter!, after) };
  }

  private seen(book: string, edition: string, values: Values): Values {
    return seesPersonal(this.context.actor) ? values : masked(this.editionOf(book, edition), values);
  }

  private editionOf(book: string, edition: string): Edition {
    return this.catalogue.edition(this.catalogue.book(book), edition);
  }
}

const changedColumns = (before: Values, after: Values): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => canonical(before[key] ?? null) !== canonical(after[key] ?? null));

/** A row voided since stands as a stone without content: it was removed. */
const side = (revision: string): string => `
  select book, entry_id, ordinal, nomor_urut, edition, "values" from submission_row
  where kecamatan_id = $1 and desa_id = $2 and submission_id = $3 and revision = ${revision} and state = 'active' and "values" is not null`;

const differenceSql = `
  select coalesce(a.book, b.book) as book, coalesce(a.entry_id, b.entry_id) as "entryId", coalesce(a.nomor_urut, b.nomor_urut) as "nomorUrut",
         b.edition as "editionBefore", a.edition as "editionAfter", b."values" as before, a."values" as after
  from (${side('$5')}) a full join (${side('$4')}) b on a.book = b.book and a.entry_id = b.entry_id
  where (a.entry_id is null or b.entry_id is null or a."values" <> b."values")
    and ($7::uuid is null or (coalesce(a.book, b.book), coalesce(a.entry_id, b.entry_id)) > ($6::text, $7::uuid))
  order by 1, 2 limit $8`;
