import type { Values } from '#catalogue/book';
import { isBlank, sen, text } from '#catalogue/checking/cells';
import { dateOf } from '#catalogue/checking/civil-date';
import { defineCheck, type Failure } from '#catalogue/checking/define-check';
import { CashLines } from './cash-lines.js';
import { closingBalances } from './ledgers.js';

const bankBook = { code: 'C.6', sheetBy: ['nomor_rekening'] } as const;
const isStatement = (kind: string): boolean => /rekening[\s_-]*koran/i.test(kind);

export const bankStatement = defineCheck({
  id: 'C6-02', severity: 'error', blocks: 'never', overridable: true, scope: 'cross',
  books: ['C.6'], with: ['attachments'],
  columns: {
    'C.6': ['saldo'],
  },
  rule: 'month-end saldo = rekening koran (attached)',
  message: 'Rekening koran belum dilampirkan / berbeda',
  basis: 'inferred (arithmetic/consistency a verifier checks)', mark: 'I',
  mend: 'Lampirkan rekening koran bulan ini dan samakan saldo akhirnya.',
  lacks: ({ attachments }) => (attachments ? undefined : 'berkas belum diketahui'),
  /** Read so: the balance on the statement is compared where it was read; a statement not read is for the verifier's eye. */
  cross({ world, rows }) {
    if (!(world.attachments?.['C.6'] ?? []).some(isStatement)) return { columns: [] };
    const closing = closingBalances(bankBook, rows('C.6'), world);
    return Object.entries(world.bankStatements ?? {})
      .filter(([sheet, balance]) => sen(closing[sheet]) !== sen(balance))
      .map(([sheet]): Failure => ({ part: sheet, columns: ['saldo'], message: 'Saldo akhir berbeda dengan rekening koran' }));
  },
});

const sides = [['setoran', 'in'], ['bunga_bank', 'in'], ['penarikan', 'out'], ['pajak', 'out'], ['biaya_administrasi', 'out']] as const;
const intoCash = /tunai|tarik|penarikan|pengambilan|\bkas\b|panjar/i;
const fromCash = /tunai|sisa kas|setor(an)? kas|kembali|pindah buku/i;

export const bankInGeneralCash = defineCheck({
  id: 'C6-03', severity: 'warn', blocks: 'never', overridable: true, scope: 'cross',
  books: ['C.6', 'C.4'],
  columns: {
    'C.6': ['tanggal_transaksi', 'setoran', 'bunga_bank', 'penarikan', 'pajak', 'biaya_administrasi'],
    'C.4': ['tanggal', 'penerimaan', 'pengeluaran'],
  },
  rule: 'each bank line has a BKU counterpart except pure transfers bank<->tunai',
  message: 'Mutasi bank tidak ada di BKU',
  basis: 'inferred (arithmetic/consistency a verifier checks)', mark: 'I',
  mend: 'Catat mutasi bank itu di BKU; pemindahan antara bank dan kas tunai ditulis "tunai" pada uraian.',
  cross(across) {
    const lines = new CashLines(across.rows('C.4'));
    return across.rows('C.6').flatMap(({ values }, index): Failure[] => {
      const missing = sides.filter(([key, side]) => sen(values[key]) > 0 && !isEntered(key, side, values, lines)).map(([key]) => key);
      return missing.length > 0 ? [{ row: index + 1, columns: missing }] : [];
    });
  },
});

/** The bank books a transfer when it gets to it, so a line of the same amount on another day of the month answers too. */
function isEntered(key: string, side: 'in' | 'out', values: Values, lines: CashLines): boolean {
  const amount = sen(values[key]);
  return lines.take(side, amount, dateOf(values.tanggal_transaksi)) || lines.take(side, amount) || isTransfer(key, values);
}

/**
 * Read so: money drawn is cash for the treasurer unless the row says otherwise, and such a transfer is no line of the cash book, which holds
 * bank and cash together; money paid in came from the till only where the row says so.
 */
function isTransfer(key: string, { uraian_transaksi: words }: Values): boolean {
  if (key === 'penarikan') return isBlank(words) || intoCash.test(text(words));
  return key === 'setoran' && fromCash.test(text(words));
}

