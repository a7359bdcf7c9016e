import type { CheckRow, CheckWorld } from '#catalogue/check';
import { isDashed, rupiah, sen, text } from '#catalogue/checking/cells';
import { dateOf, daysBetween } from '#catalogue/checking/civil-date';
import { defineCheck, type Failure } from '#catalogue/checking/define-check';
import { CashLines } from './cash-lines.js';
import { runLedger } from './ledgers.js';
import { wrongBalances } from './balances.js';

const wrongSum = 0;

export const taxIsPaidOver = defineCheck({
  id: 'C5-01', severity: 'warn', blocks: 'never', overridable: true, scope: 'book',
  books: ['C.5'],
  columns: {
    'C.5': ['tanggal', 'pemotongan', 'penyetoran', 'saldo'],
  },
  rule: 'saldo[n] = saldo[n-1] + pemotongan - penyetoran >= 0; 0 at 31 Dec (tax cut in late December is paid in January: noted)',
  cases: [
    { when: 'saldo differs from the running sum, or is below 0', severity: 'error', blocks: 'close' },
  ],
  message: 'Pajak belum disetor',
  basis: 'inferred (arithmetic/consistency a verifier checks)', mark: 'I',
  needs: ['pemotongan', 'penyetoran', 'saldo'],
  mend: 'Setorkan pajak yang sudah dipotong; saldo seharusnya {want}.',
  whole(rows, here) {
    const wrong = wrongBalances(rows, here).map((failure) => ({ ...failure, as: wrongSum, message: 'Saldo pajak salah' }));
    const last = runLedger(here.book, rows, here.world).at(-1);
    const left = last !== undefined && last.balance !== 0 && isDecember(rows, here.world);
    return left ? [...wrong, { row: last.row, part: 'akhir_tahun', columns: ['saldo'], fill: { want: rupiah(0) } }] : wrong;
  },
});

/** Where no period is told, the last row's month. */
const isDecember = (rows: readonly CheckRow[], { period }: CheckWorld): boolean =>
  period ? period.length === 4 || period.endsWith('-12') : text(rows.at(-1)?.values.tanggal).slice(5, 7) === '12';

export const taxInGeneralCash = defineCheck({
  id: 'C5-02', severity: 'warn', blocks: 'never', overridable: true, scope: 'cross',
  books: ['C.5', 'C.4'],
  columns: {
    'C.5': ['tanggal', 'pemotongan', 'penyetoran'],
    'C.4': ['tanggal', 'kode_rekening', 'penerimaan', 'pengeluaran'],
  },
  rule: 'each pemotongan/penyetoran has a BKU line in akun 7.1.x with equal amount and date',
  message: 'Tidak sama dengan BKU',
  basis: 'inferred (arithmetic/consistency a verifier checks)', mark: 'I',
  mend: 'Catat potongan dan setorannya di BKU pada akun 7.1, dengan tanggal dan jumlah yang sama.',
  cross({ rows }) {
    const lines = new CashLines(rows('C.4'));
    return rows('C.5').flatMap(({ values }, index): Failure[] => {
      const missing = ([['pemotongan', 'in'], ['penyetoran', 'out']] as const)
        .filter(([key, side]) => sen(values[key]) > 0 && !lines.take(side, sen(values[key]), dateOf(values.tanggal), '7.1'))
        .map(([key]) => key);
      return missing.length > 0 ? [{ row: index + 1, columns: missing }] : [];
    });
  },
});

export const paidWithProof = defineCheck({
  id: 'C5-03', severity: 'warn', blocks: 'never', overridable: true, scope: 'row',
  books: ['C.5'],
  columns: {
    'C.5': ['tanggal', 'penyetoran', 'ntpn'],
  },
  rule: 'penyetoran has NTPN; cut-to-pay <= legal term (tenant setting)',
  message: 'Bukti setor (NTPN) kosong',
  basis: 'inferred (arithmetic/consistency a verifier checks)', mark: 'I',
  needs: ['penyetoran', 'ntpn'],
  mend: 'Isi NTPN dari bukti setor.',
  row: (values) => (sen(values.penyetoran) > 0 && isDashed(values.ntpn) ? { columns: ['ntpn'] } : undefined),
  /** The term is asked only where the office has set one. */
  whole: (rows, { world }) => (world.settings?.taxDays === undefined ? undefined : paidLate(rows, world.settings.taxDays)),
});

/** First cut, first paid, per kind of tax. */
function paidLate(rows: readonly CheckRow[], days: number): Failure[] {
  const owed = new Map<string, { date: string; amount: number }[]>();
  return rows.flatMap(({ values }, index): Failure[] => {
    const date = dateOf(values.tanggal);
    if (!date) return [];
    const kind = text(values.jenis_pajak);
    const queue = owed.get(kind) ?? [];
    owed.set(kind, queue);
    if (sen(values.pemotongan) > 0) queue.push({ date, amount: sen(values.pemotongan) });
    let paid = sen(values.penyetoran);
    let late = false;
    while (paid > 0 && queue.length > 0) {
      const [oldest] = queue as [{ date: string; amount: number }];
      late ||= daysBetween(oldest.date, date) > days;
      const part = Math.min(paid, oldest.amount);
      [paid, oldest.amount] = [paid - part, oldest.amount - part];
      if (oldest.amount === 0) queue.shift();
    }
    return late ? [{ row: index + 1, columns: ['tanggal', 'penyetoran'], message: `Pajak disetor lebih dari ${days} hari sejak dipotong` }] : [];
  });
}
