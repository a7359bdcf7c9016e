import type { Book, Edition, Values } from '#catalogue/book';
import { columnName } from '#catalogue/column-name';
import type { ProblemDetail } from '#kernel/problem';
import type { CellProblem } from '../extraction/read-entry.js';
import { atCell } from '../extraction/read-extracted.js';
import type { Mapping } from '../mapping/mapping.js';
import { differingKeys, identitiesOf, identityColumnsOf, identityKeysOf, isUnique } from './identity.js';

/** A line of the file that could be read. */
export interface ReadLine {
  readonly line: number;
  readonly values: Values;
}

const shownColumns = 3;

/**
 * Lines of one file that name the same resident or decision with another content: which of them is right only the desa knows, so the
 * later one is refused. Books that may well hold two rows alike (cash, letters) are not asked.
 */
export class SameIdentity {
  private readonly first = new Map<string, ReadLine>();

  constructor(private readonly book: Book, private readonly edition: Edition, private readonly mapping: Mapping) {}

  /** What is wrong with a line, at the cell by which it is known; undefined for the first of its name and for one that repeats it in all. */
  problemOf(row: ReadLine): CellProblem | ProblemDetail | undefined {
    const columns = isUnique(this.book) ? identityColumnsOf(row.values, identityKeysOf(this.book))[0] : undefined;
    if (!columns) return undefined;
    const name = identitiesOf(row.values, [columns])[0]!;
    const before = this.first.get(name);
    if (!before) this.first.set(name, row);
    const differing = before ? differingKeys(before.values, row.values) : [];
    if (!before || differing.length === 0) return undefined;
    const names = this.edition.columns.filter(({ key }) => differing.includes(key)).map(columnName);
    const shown = names.length > shownColumns ? `${names.slice(0, shownColumns).join(', ')}, dan ${names.length - shownColumns} kolom lain` : names.join(', ');
    return atCell({
      field: `values.${this.placeOf(columns)}`, message: `Sudah ada di baris ${before.line} berkas ini dengan isi yang berbeda: ${shown}.`,
      mend: 'Samakan kedua baris itu atau hapus yang keliru, lalu unggah lagi.',
    }, row.line, this.mapping);
  }

  /** The first column of the identity that the sheet has. */
  private placeOf(columns: readonly string[]): string {
    return columns.find((key) => this.mapping.columns.some((column) => column.key === key)) ?? columns[0]!;
  }
}
