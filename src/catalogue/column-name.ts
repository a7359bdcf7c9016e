import type { Column } from './book.js';

/** The column as people find it on the form: its headings, its label, and the part of a composite column. */
export function columnName(column: Column): string {
  const path = [...(column.heading ?? []), column.label].join(' > ');
  return column.part ? `${path} (${column.part})` : path;
}
