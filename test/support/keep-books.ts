import type { Book, Edition, Values } from '#catalogue/book';
import { catalogue } from '#domains/catalogue';
import type { Reply } from './client.js';
import type { DesaDesk } from './office.js';

/** Books a desa can keep by typing. */
export const typedBooks = catalogue.books.filter(({ keepable, kept }) => keepable && kept === 'kept');

/** A row as somebody types it: what the system gives or reckons is left out. */
export function withoutOurs({ columns }: Edition, row: Values): Values {
  const ours = new Set(columns.filter(({ computed, numbering }) => computed || numbering).map(({ key }) => key));
  return Object.fromEntries(Object.entries(row).filter(([key]) => !ours.has(key)));
}

/** The desa keeps these books as rows, whatever the default is. */
export async function keepAsRows(desk: DesaDesk, books: readonly Book[], since = '2020-01'): Promise<void> {
  for (const { code, modeDefault } of books) {
    if (modeDefault !== 'isian') must(await desk.sekretaris.put(`/api/desa/${desk.id}/books/${code}/setting`, { since, mode: 'isian' }));
  }
}

export const addEntry = async (desk: DesaDesk, book: string, values: Values, period?: string): Promise<Reply> =>
  desk.operator.post(`/api/desa/${desk.id}/books/${book}/entries`, { values, ...(period && { period }) });

/** The answer's body; where somebody refused, the test says what he said. */
export function must({ status, text, body }: Reply): Reply['body'] {
  if (status >= 300) throw new Error(`${status}: ${text.slice(0, 600)}`);
  return body;
}
