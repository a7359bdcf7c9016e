import type { BookRow } from '../desa-books.js';
import type { Month } from '../months.js';
import { bidangNames, subBidangNames } from './kegiatan.js';
import { total, type YearPlan } from './year-plan.js';

const accountNames: Readonly<Record<string, string>> = {
  '4': 'PENDAPATAN', '4.1': 'Pendapatan Asli Desa', '4.1.2': 'Hasil Aset Desa', '4.2': 'Pendapatan Transfer', '4.2.1': 'Dana Desa', '4.2.2': 'Bagi Hasil Pajak dan Retribusi',
  '4.2.3': 'Alokasi Dana Desa', '4.3': 'Pendapatan Lain-lain', '4.3.6': 'Bunga Bank', '5': 'BELANJA', '5.1': 'Belanja Pegawai', '5.1.1': 'Penghasilan Tetap dan Tunjangan Kepala Desa',
  '5.1.2': 'Penghasilan Tetap dan Tunjangan Perangkat Desa', '5.1.4': 'Tunjangan BPD', '5.2': 'Belanja Barang dan Jasa', '5.2.1': 'Belanja Barang Perlengkapan', '5.2.2': 'Belanja Jasa Honorarium',
  '5.2.3': 'Belanja Perjalanan Dinas', '5.2.5': 'Belanja Operasional Perkantoran', '5.2.6': 'Belanja Pemeliharaan', '5.2.7': 'Belanja Barang dan Jasa yang Diserahkan kepada Masyarakat',
  '5.3': 'Belanja Modal', '5.3.5': 'Belanja Modal Jalan/Prasarana Jalan', '5.3.6': 'Belanja Modal Jembatan', '5.3.7': 'Belanja Modal Irigasi/Embung/Drainase/Air Limbah/Persampahan',
  '5.3.8': 'Belanja Modal Jaringan/Instalasi', '5.4': 'Belanja Tidak Terduga', '5.4.1': 'Belanja Tidak Terduga', '6': 'PEMBIAYAAN', '6.1': 'Penerimaan Pembiayaan', '6.1.1': 'SILPA Tahun Sebelumnya',
  '6.2': 'Pengeluaran Pembiayaan', '6.2.2': 'Penyertaan Modal Desa',
};

interface Line {
  readonly code: string;
  readonly uraian: string;
  readonly amount: number;
}

/**
 * All lines of a budget with their sums: by account (4, 5, 6) and, below, the kegiatan of bidang 02, which the RKPDes must know. The other
 * bidang are not repeated: the form has one code column, and 04 and 05 would read as the accounts 4 and 5.
 */
export function budgetLines(plan: YearPlan): Line[] {
  const spendingLines = plan.kegiatan.flatMap((kegiatan) => kegiatan.lines).map(({ account, uraian, amount }) => ({ code: account, uraian, amount }));
  const leaves: Line[] = [
    ...plan.income.map(({ account, uraian, amount }) => ({ code: account, uraian, amount })),
    ...spendingLines,
    { code: '6.1.1.01', uraian: 'SILPA Tahun Sebelumnya', amount: plan.carried },
    { code: '6.2.2.01', uraian: 'Penyertaan Modal BUM Desa', amount: plan.invested },
  ];
  const byKegiatan = plan.kegiatan.filter(({ kode }) => kode.startsWith('02')).map((kegiatan) => ({ code: kegiatan.kode, uraian: kegiatan.nama, amount: total(kegiatan) }));
  return [...withSums(leaves, (code) => accountNames[code]), ...withSums(byKegiatan, (code) => subBidangNames[code] ?? bidangNames[code])];
}

/** Equal codes become one line; every level above gets the sum of what stands below it. */
function withSums(leaves: readonly Line[], nameOf: (code: string) => string | undefined): Line[] {
  const lines = new Map<string, Line>();
  const add = (code: string, uraian: string, amount: number) => lines.set(code, { code, uraian, amount: (lines.get(code)?.amount ?? 0) + amount });
  for (const leaf of leaves) {
    add(leaf.code, lines.get(leaf.code)?.uraian ?? leaf.uraian, leaf.amount);
    const parts = leaf.code.split('.');
    for (let depth = parts.length - 1; depth > 0; depth -= 1) {
      const code = parts.slice(0, depth).join('.');
      // Pembiayaan has no sum of its own: receipts and expenses are not added up.
      if (code !== '6') add(code, nameOf(code) ?? code, leaf.amount);
    }
  }
  return [...lines.values()].sort((one, other) => one.code.localeCompare(other.code));
}

/** Buku APB Desa (C.1) as first set. */
export function budgetRows(plan: YearPlan, period: Month): BookRow[] {
  return budgetLines(plan).map(({ code, uraian, amount }) => ({ period, values: { kode_rekening: code, uraian, anggaran: amount, keterangan: null } }));
}

/** Buku APB Desa of a perubahan: semula and menjadi. */
export function changedBudgetRows(before: YearPlan, after: YearPlan, period: Month): BookRow[] {
  const was = new Map(budgetLines(before).map(({ code, amount }) => [code, amount]));
  return budgetLines(after).map(({ code, uraian, amount }) => ({
    period, edition: 'permendagri_47_2016_perubahan',
    values: { kode_rekening: code, uraian, anggaran_semula: was.get(code) ?? 0, anggaran_menjadi: amount, keterangan: null },
  }));
}
