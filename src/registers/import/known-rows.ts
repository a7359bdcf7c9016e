import type { Values } from '#catalogue/book';
import { readRow } from '#catalogue/read-row';
import type { KeptBook } from '../kept-book.js';
import type { ExtractedRow } from '../spreadsheet/extraction/extract-rows.js';
import { readExtracted, type ReadExtracted } from '../spreadsheet/extraction/read-extracted.js';
import type { Mapping } from '../spreadsheet/mapping/mapping.js';
import { identitiesOf, identityKeysOf } from '../spreadsheet/preview/identity.js';
import type { ComparedRow } from './existing-rows.js';

/**
 * The official form of B.1 has no column for the dusun, which the book asks for. A row that the book already holds need not say again
 * what its sheet has no column for: it is read with what the book knows.
 */
export class KnownRows {
  private readonly byIdentity = new Map<string, Values>();
  private readonly lacking: readonly string[];

  constructor(private readonly kept: KeptBook, existing: readonly ComparedRow[], private readonly mapping: Mapping) {
    const mapped = new Set(mapping.columns.map(({ key }) => key));
    this.lacking = kept.edition.columns.filter(({ key, computed, numbering }) => !mapped.has(key) && !computed && !numbering).map(({ key }) => key);
    for (const { values } of existing) for (const identity of this.identities(values)) this.byIdentity.set(identity, values);
  }

  /** The row read again with what the book knows of it, where it knows it. */
  read(row: ExtractedRow, first: ReadExtracted): ReadExtracted | undefined {
    const { values } = readRow(this.kept.edition, row.input, { partial: true });
    const twin = this.identities(values).map((identity) => this.byIdentity.get(identity)).find(Boolean);
    if (!twin) return undefined;
    const remembered = Object.fromEntries(this.lacking.filter((key) => row.input[key] === undefined).map((key) => [key, twin[key]]));
    const again = readExtracted({ ...row, input: { ...remembered, ...row.input } }, this.mapping, this.kept.edition);
    return again.problems.length < first.problems.length ? again : undefined;
  }

  private identities(values: Values): string[] {
    return identitiesOf(values, identityKeysOf(this.kept.book));
  }
}
