import type { Book } from '#catalogue/book';
import { Clock } from '#kernel/clock';
import { BookChecking } from '#registers/book-checking';
import { BookPeriodRepository } from '#registers/book-period.repository';
import { BookShelf } from '#registers/kept-book';
import { MonthRows } from '#registers/month-rows';
import type { DesaBooks } from '../generate/desa-books.js';
import type { Month } from '../generate/months.js';
import { hasRows, isTyped, typedBooks } from './books-of-month.js';
import type { House } from './house.js';
import { writeRows } from './write-rows.js';

/**
 * A month from before PERUT, taken over from the paper books in one go: numbered, balanced, checked and sealed by the engine as at any close,
 * but by nobody's act, because nobody acted here then.
 */
export async function keepOnPaper(house: House, desa: DesaBooks, month: Month): Promise<number> {
  const written = await writeRows(house, desa, desa.books, month, 'all');
  for (const book of typedBooks(house, desa)) if (isTyped(desa, book, month)) await sealMonth(house, desa, book, month);
  return written;
}

export async function sealMonth(house: House, desa: DesaBooks, book: Book, month: Month): Promise<void> {
  const kept = await house.get(BookShelf).forMonth(house.people.desaId(desa.kode), book.code, month);
  const periods = house.get(BookPeriodRepository);
  const nihil = !hasRows(desa, book.code, month);
  const sheet = await house.get(MonthRows).get(kept);
  const closing = { nihil, sheet: nihil ? { ...sheet, closing: sheet.opening } : sheet, closeValues: book.code === 'C.4' ? { ...desa.closeValues[month] } : {} };
  await periods.keepCheck(kept, 'close', house.get(Clock).now(), await house.get(BookChecking).atClose(kept, sheet, closing));
  if (book.kept === 'derived') await periods.confirm(kept);
  await periods.close(kept, closing);
}
