import type { Edition } from '#catalogue/book';
import type { SheetRow } from '../cell.js';
import { headingWords } from '../mapping/heading-words.js';

const withoutOrdinal = (text: string) => text.replace(/^\s*\d+\s*[.)]\s*/, '');

/** The fields above a form's table, "1. Bidang : Pembinaan", beside or behind their name, by the key of their column (no 0). */
export function readHeaderFields(rows: readonly SheetRow[], edition: Edition): Record<string, string> {
  const wanted = new Map(edition.columns.filter(({ no }) => no === 0).flatMap(({ key, label }) => [label, key.replaceAll('_', ' ')].map((name) => [headingWords(withoutOrdinal(name)), key] as const)));
  const fields: Record<string, string> = {};
  if (wanted.size === 0) return fields;
  for (const row of rows) {
    row.cells.forEach((cell, at) => {
      const [name = '', ...behind] = String(cell.value ?? '').split(':');
      const key = wanted.get(headingWords(withoutOrdinal(name)));
      if (!key || fields[key] !== undefined) return;
      const beside = row.cells[at + 1]?.value === ':' ? row.cells[at + 2] : row.cells[at + 1];
      const value = behind.join(':').trim() || String(beside?.value ?? '').replace(/^:\s*/, '').trim();
      if (value) fields[key] = value;
    });
  }
  return fields;
}
