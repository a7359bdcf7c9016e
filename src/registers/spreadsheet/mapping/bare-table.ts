import type { Edition } from '#catalogue/book';
import type { SheetHead } from './heading-grid.js';
import { fingerprintOf, missingColumn, type Mapping } from './mapping.js';

const least = 3;

/**
 * A sheet whose headings say nothing to us still has columns: the first row of three texts is taken for its heading, and a person says
 * which column is which. Undefined for a sheet without such a row.
 */
export function bareTable(head: SheetHead, edition: Edition): Mapping | undefined {
  const heading = head.rows.find(({ cells }) => cells.filter(({ kind }) => kind === 'text').length >= least);
  if (!heading) return undefined;
  const unmatched = heading.cells.map(({ column, value }) => ({ at: column, heading: String(value) }));
  return {
    sheet: head.name, headingFingerprint: fingerprintOf(unmatched.map(({ at, heading: words }) => ({ at, words }))), headerRows: [heading.index, heading.index],
    firstRow: heading.index + 1, columns: [], unmatched, confidence: 0,
    missing: edition.columns.filter(({ no, computed, numbering }) => no !== 0 && !computed && !numbering).map(missingColumn),
  };
}
