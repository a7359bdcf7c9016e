import type { Values } from '#catalogue/book';
import type { CheckRow, CheckWorld } from '#catalogue/check';
import { isBlank, sen } from '#catalogue/checking/cells';
import { type PlacedRow, sheetsOf } from '#catalogue/checking/sheets';
import { isCarriedRow } from '#catalogue/reckon';

/** What must be known of a book to run through it. */
export interface SheetedBook {
  readonly code: string;
  readonly sheetBy: readonly string[];
}

/** Which columns of a cash book add, which take off, and where the balance is written. */
interface Ledger {
  readonly adds: readonly string[];
  readonly takes: readonly string[];
  readonly balance: string;
  /** A bank account is not asked to stay above nought. */
  readonly mayBeNegative?: true;
  /** Has rows that only restate the balance. */
  readonly carries?: true;
  /** Money of the desa itself, which began before the book: without a told balance the first row is believed. */
  readonly beganBefore?: true;
}

export const ledgers: Readonly<Record<string, Ledger>> = {
  'C.3': { adds: ['penerimaan_dari_bendahara', 'penerimaan_swadaya_masyarakat'], takes: ['belanja_barang_jasa', 'belanja_modal', 'pengembalian_ke_bendahara'], balance: 'saldo_kas' },
  'C.4': { adds: ['penerimaan'], takes: ['pengeluaran'], balance: 'saldo', carries: true, beganBefore: true },
  'C.5': { adds: ['pemotongan'], takes: ['penyetoran'], balance: 'saldo' },
  'C.6': { adds: ['setoran', 'bunga_bank'], takes: ['penarikan', 'pajak', 'biaya_administrasi'], balance: 'saldo', mayBeNegative: true, beganBefore: true },
  'C.7': { adds: ['pemberian'], takes: ['pertanggungjawaban'], balance: 'saldo' },
};

/** A carried row restates the balance: its amounts are not added. */
export const isCarried = (values: Values): boolean => isCarriedRow(values.uraian);

export interface Step {
  readonly row: number;
  /** Reckoned from the start, in sen: a wrong balance does not spoil the next. */
  readonly balance: number;
  /** As it stands in the row; undefined where it is not written yet. */
  readonly written: number | undefined;
}

export const movement = ({ adds, takes }: Ledger, values: Values): number =>
  adds.reduce((total, key) => total + sen(values[key]), 0) - takes.reduce((total, key) => total + sen(values[key]), 0);

/** Every row with the balance it should have, sheet by sheet. */
export function runLedger(book: SheetedBook, rows: readonly CheckRow[], world: CheckWorld): Step[] {
  const ledger = ledgers[book.code]!;
  return [...sheetsOf(book, rows)].flatMap(([sheet, placed]) => {
    let balance = openingOf(ledger, book, sheet, placed, world);
    return placed.map(({ row, values }): Step => {
      if (!(ledger.carries && isCarried(values))) balance += movement(ledger, values);
      return { row, balance, written: isBlank(values[ledger.balance]) ? undefined : sen(values[ledger.balance]) };
    });
  });
}

function openingOf(ledger: Ledger, book: SheetedBook, sheet: string, placed: readonly PlacedRow[], world: CheckWorld): number {
  const told = world.openingBalance?.[book.code];
  if (told) return sen(told[sheet]);
  const first = placed[0];
  if (!ledger.beganBefore || !first || isBlank(first.values[ledger.balance])) return 0;
  return sen(first.values[ledger.balance]) - (ledger.carries && isCarried(first.values) ? 0 : movement(ledger, first.values));
}

/** What each sheet carries to the next month, in rupiah; a sheet without rows keeps what it had. */
export function closingBalances(book: SheetedBook, rows: readonly CheckRow[], world: CheckWorld): Record<string, number> {
  const ledger = ledgers[book.code]!;
  const closing: Record<string, number> = { ...world.openingBalance?.[book.code] };
  for (const [sheet, placed] of sheetsOf(book, rows)) {
    const moved = placed.filter(({ values }) => !(ledger.carries && isCarried(values))).reduce((total, { values }) => total + movement(ledger, values), 0);
    closing[sheet] = (openingOf(ledger, book, sheet, placed, world) + moved) / 100;
  }
  return closing;
}
