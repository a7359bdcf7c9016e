import { Catalogue } from '#catalogue/catalogue';
import { ArrangeBook } from '#registers/arrange-book';
import { BookPeriodRepository } from '#registers/book-period.repository';
import type { StateOrder } from '#registers/opening/read-opening';
import { SetOpening } from '#registers/opening/set-opening';
import type { DesaBooks } from '../generate/desa-books.js';
import type { Day } from '../generate/months.js';
import type { House } from './house.js';
import { sealMonth } from './keep-on-paper.js';
import { writeRows } from './write-rows.js';

/** The desa comes to PERUT: how it keeps its books, what it starts with, and last year's regulations that later checks look back at. */
export async function begin(house: House, desa: DesaBooks, day: Day): Promise<void> {
  const desaId = house.people.desaId(desa.kode);
  const secretary = house.people.ofDesa(desa.kode, 'sekretaris_desa');
  const closed = await house.as(secretary, day, () => house.get(BookPeriodRepository).firstClosed(desaId, '0000-01'));
  // Under a closed month nothing is arranged any more: it was done before, in a start that was interrupted.
  if (!closed) await arrange(house, desa, desaId, day);
  await takeOver(house, desa, desaId, day);
}

async function arrange(house: House, desa: DesaBooks, desaId: string, day: Day): Promise<void> {
  const catalogue = house.get(Catalogue);
  const secretary = house.people.ofDesa(desa.kode, 'sekretaris_desa');
  for (const [book, mode] of Object.entries(desa.modes)) {
    if (mode !== catalogue.book(book).modeDefault) await house.as(secretary, day, () => house.get(ArrangeBook).do({ desaId, book, since: desa.months.from, mode }));
  }
  await house.as(secretary, day, () => house.get(SetOpening).do({ desaId, openedPeriod: desa.months.from, states: statesOf(catalogue, desa) }));
}

function statesOf(catalogue: Catalogue, { opening, modes }: DesaBooks): StateOrder[] {
  const ending = catalogue.edition(catalogue.book('B.3')).columns.filter(({ key, computed }) => key.startsWith('akhir_') && !computed).map(({ key }) => key);
  const recap = opening.recap.map((row): StateOrder => ({ book: 'B.3', sheet: String(row['nama_dusun']), values: Object.fromEntries(ending.map((key) => [key, row[key]])) }));
  if (modes['C.4'] !== 'isian') return recap;
  const accounts = Object.entries(opening.bank);
  const inBank = accounts.reduce((total, [, saldo]) => total + saldo, 0);
  return [
    ...recap,
    { book: 'C.4', values: { saldo: opening.cash + inBank, kas_tunai: opening.cash } },
    ...accounts.map(([sheet, saldo]): StateOrder => ({ book: 'C.6', sheet, values: { saldo, bank_cabang: 'Bank Kalsel Cabang Paringin' } })),
  ];
}

/** Months before the first cannot be closed by an act: they were closed on paper. */
async function takeOver(house: House, desa: DesaBooks, desaId: string, day: Day): Promise<void> {
  const months = [...new Set(Object.values(desa.takenOver).flatMap((rows) => rows.map(({ period }) => period)))].sort();
  for (const month of months) {
    await house.once(house.people.ofDesa(desa.kode, 'operator_desa'), day, desaId, `rows/${month}`, async () => {
      const written = await writeRows(house, desa, desa.takenOver, month);
      for (const [book, rows] of Object.entries(desa.takenOver)) {
        if (!rows.some(({ period }) => period === month)) continue;
        await sealMonth(house, desa, house.get(Catalogue).book(book), month);
      }
      return written;
    });
  }
}
