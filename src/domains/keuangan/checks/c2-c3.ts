import type { Values } from '#catalogue/book';
import type { CheckRow } from '#catalogue/check';
import { amount, isBlank, sen, text } from '#catalogue/checking/cells';
import { dateOf } from '#catalogue/checking/civil-date';
import { defineCheck, type Failure } from '#catalogue/checking/define-check';
import { plain } from '#catalogue/checking/same-name';
import { budgetOfActivity, inForce } from './accounts.js';
import { CashLines } from './cash-lines.js';

export const volumeTimesPrice = defineCheck({
  id: 'C2-01', severity: 'error', blocks: 'close', overridable: false, scope: 'row',
  books: ['C.2'],
  columns: {
    'C.2': ['volume', 'harga_satuan', 'jumlah'],
  },
  rule: 'jumlah = volume x harga_satuan',
  message: 'Perkalian salah',
  basis: 'law form cara pengisian kolom 5 verified', mark: 'V',
  mend: 'Jumlah = volume x harga satuan.',
  /** Read so: to the sen; an office that rounds a broken volume to whole rupiah is right too. */
  row(values) {
    if (isBlank(values.jumlah)) return undefined;
    const exact = Math.round(amount(values.volume) * sen(values.harga_satuan));
    return [exact, Math.round(exact / 100) * 100].includes(sen(values.jumlah)) ? undefined : { columns: ['jumlah'] };
  },
});

export const estimateWithinBudget = defineCheck({
  id: 'C2-02', severity: 'warn', blocks: 'never', overridable: true, scope: 'cross',
  books: ['C.2', 'C.1'],
  columns: {
    'C.2': ['kegiatan', 'jumlah'],
    'C.1': ['kode_rekening', 'uraian', 'anggaran'],
  },
  rule: 'sum(RAB of a kegiatan) <= anggaran of the kegiatan in the C.1 version in force',
  message: 'RAB melebihi anggaran',
  basis: 'inferred (arithmetic/consistency a verifier checks)', mark: 'I',
  mend: 'Sesuaikan RAB dengan anggaran kegiatan di APB Desa yang berlaku.',
  cross: ({ rows }) => overspent(rows('C.2'), rows('C.1'), ({ jumlah }) => sen(jumlah)),
});

const spentBy = ({ belanja_barang_jasa: goods, belanja_modal: capital }: Values): number => sen(goods) + sen(capital);

export const spendingWithinBudget = defineCheck({
  id: 'C3-03', severity: 'error', blocks: 'never', overridable: true, scope: 'cross',
  books: ['C.3', 'C.1'],
  columns: {
    'C.3': ['kegiatan', 'belanja_barang_jasa', 'belanja_modal'],
    'C.1': ['kode_rekening', 'uraian', 'anggaran'],
  },
  rule: 'cumulative belanja <= anggaran of the kegiatan in the C.1 version in force',
  message: 'Realisasi melebihi anggaran',
  basis: 'inferred (arithmetic/consistency a verifier checks)', mark: 'I',
  mend: 'Hentikan belanja kegiatan ini sampai perubahan APB Desa ditetapkan.',
  /** Cumulative: the rows of earlier months of the year count where they are known. */
  cross: ({ rows, world }) => overspent(rows('C.3'), rows('C.1'), spentBy, world.earlier?.['C.3']),
});

/** The row at which an activity first goes beyond its budget; an activity the budget does not know has none to spend. */
function overspent(rows: readonly CheckRow[], budget: readonly CheckRow[], cost: (values: Values) => number, earlier: readonly CheckRow[] = []): Failure[] {
  const lines = inForce(budget);
  const spent = new Map<string, number>();
  const add = (values: Values) => spent.set(plain(values.kegiatan), (spent.get(plain(values.kegiatan)) ?? 0) + cost(values)).get(plain(values.kegiatan))!;
  earlier.forEach(({ values }) => add(values));
  const named = new Set<string>();
  return rows.flatMap(({ values }, index): Failure[] => {
    const total = add(values);
    const ceiling = budgetOfActivity(lines, values.kegiatan);
    if (total <= (ceiling ?? 0) || named.has(plain(values.kegiatan))) return [];
    named.add(plain(values.kegiatan));
    const unknown = ceiling === undefined ? { message: 'Kegiatan tidak ada di APB Desa', mend: 'Samakan nama kegiatan dengan uraian di APB Desa.' } : {};
    return [{ row: index + 1, part: text(values.kegiatan), ...unknown }];
  });
}

export const activityCashInGeneral = defineCheck({
  id: 'C3-02', severity: 'warn', blocks: 'never', overridable: true, scope: 'cross',
  books: ['C.3', 'C.4'],
  columns: {
    'C.3': ['kegiatan', 'tanggal', 'penerimaan_dari_bendahara', 'pengembalian_ke_bendahara'],
    'C.4': ['tanggal', 'kode_rekening', 'penerimaan', 'pengeluaran'],
  },
  rule: 'sum(dari_bendahara) = BKU pengeluaran (panjar/definitif) to that kegiatan; pengembalian = BKU penerimaan',
  message: 'Tidak sama dengan BKU',
  basis: 'inferred (arithmetic/consistency a verifier checks)', mark: 'I',
  mend: 'Cocokkan tanggal dan jumlahnya dengan Buku Kas Umum.',
  /**
   * Read so: the cash book has no column for the kegiatan, so what went to it is known by day and amount, one line for the row or for all
   * the kegiatan got that day.
   */
  cross({ rows }) {
    const lines = new CashLines(rows('C.4'));
    return ([['penerimaan_dari_bendahara', 'out'], ['pengembalian_ke_bendahara', 'in']] as const).flatMap(([key, side]) => {
      const days = new Map<string, { row: number; amount: number; date: string | undefined }[]>();
      rows('C.3').forEach(({ values }, index) => {
        if (sen(values[key]) === 0) return;
        const day = `${plain(values.kegiatan)}|${text(values.tanggal)}`;
        days.set(day, [...(days.get(day) ?? []), { row: index + 1, amount: sen(values[key]), date: dateOf(values.tanggal) }]);
      });
      return [...days.values()].flatMap((entries) => {
        const together = entries.reduce((total, entry) => total + entry.amount, 0);
        if (entries.length > 1 && lines.take(side, together, entries[0]!.date)) return [];
        return entries.filter((entry) => !lines.take(side, entry.amount, entry.date)).map(({ row }): Failure => ({ row, columns: [key] }));
      });
    });
  },
});
