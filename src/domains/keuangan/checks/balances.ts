import { rupiah } from '#catalogue/checking/cells';
import { defineCheck, type Failure, type Here } from '#catalogue/checking/define-check';
import type { CheckRow } from '#catalogue/check';
import { ledgers, runLedger } from './ledgers.js';

const mend = 'Saldo seharusnya {want}: saldo sebelumnya ditambah penerimaan dikurangi pengeluaran, dan tidak boleh kurang dari nol.';

/** Rows whose written balance is not the reckoned one, or where there was less than nothing. */
export function wrongBalances(rows: readonly CheckRow[], { book, world }: Here): Failure[] {
  const { balance: key, mayBeNegative } = ledgers[book.code]!;
  return runLedger(book, rows, world)
    .filter(({ balance, written }) => (written !== undefined && written !== balance) || (balance < 0 && !mayBeNegative))
    .map(({ row, balance }) => ({ row, columns: [key], fill: { n: row, want: rupiah(balance) } }));
}

export const activityCash = defineCheck({
  id: 'C3-01', severity: 'error', blocks: 'close', overridable: false, scope: 'book',
  books: ['C.3'], with: ['previous_period'],
  columns: {
    'C.3': [
      'penerimaan_dari_bendahara', 'penerimaan_swadaya_masyarakat', 'belanja_barang_jasa', 'belanja_modal',
      'pengembalian_ke_bendahara', 'saldo_kas',
    ],
  },
  rule: 'saldo[n] = saldo[n-1] + penerimaan(4,5) - belanja(7,8) - pengembalian(9) >= 0, per sheet (kegiatan); saldo[0] = closing saldo of the sheet. saldo[n-1] is the recomputed balance, not the one written: one wrong row fires once',
  message: 'Saldo kas salah',
  basis: 'law form', mark: 'V',
  needs: ['saldo_kas'],
  mend,
  whole: wrongBalances,
});

export const generalCash = defineCheck({
  id: 'C4-01', severity: 'error', blocks: 'close', overridable: false, scope: 'book',
  books: ['C.4'], with: ['previous_period'],
  columns: {
    'C.4': ['uraian', 'penerimaan', 'pengeluaran', 'saldo'],
  },
  rule: 'saldo[n] = saldo[n-1] + penerimaan - pengeluaran; saldo[0] = closing saldo of the previous month; saldo >= 0; a carried row ("saldo awal", "saldo bulan lalu", "saldo tahun lalu", "dipindahkan", "pindahan" at the start of uraian) restates the balance: its amounts are not added and its saldo equals saldo[n-1]. saldo[n-1] is the recomputed balance, not the one written: one wrong row fires once',
  message: 'Saldo BKU salah di baris {n}',
  basis: 'law form kolom 9', mark: 'V',
  needs: ['penerimaan', 'pengeluaran', 'saldo'],
  mend,
  whole: wrongBalances,
});

export const bank = defineCheck({
  id: 'C6-01', severity: 'error', blocks: 'close', overridable: false, scope: 'book',
  books: ['C.6'], with: ['previous_period'],
  columns: {
    'C.6': ['setoran', 'bunga_bank', 'penarikan', 'pajak', 'biaya_administrasi', 'saldo'],
  },
  rule: 'saldo[n] = saldo[n-1] + setoran + bunga - penarikan - pajak - biaya, per sheet (nomor_rekening); saldo[0] = closing saldo of the sheet. saldo[n-1] is the recomputed balance, not the one written: one wrong row fires once',
  message: 'Saldo bank salah',
  basis: 'law form', mark: 'V',
  needs: ['saldo'],
  mend: 'Saldo seharusnya {want}: saldo sebelumnya + setoran + bunga - penarikan - pajak - biaya administrasi.',
  whole: wrongBalances,
});

export const advances = defineCheck({
  id: 'C7-01', severity: 'error', blocks: 'close', overridable: false, scope: 'book',
  books: ['C.7'], with: ['previous_period'],
  columns: {
    'C.7': ['nomor_panjar', 'pemberian', 'pertanggungjawaban', 'saldo'],
  },
  rule: 'saldo = pemberian - pertanggungjawaban >= 0 per sheet (nomor_panjar)',
  message: 'Panjar lebih dipertanggungjawabkan',
  basis: 'inferred (arithmetic/consistency a verifier checks)', mark: 'I',
  needs: ['pemberian', 'pertanggungjawaban', 'saldo'],
  mend: 'Saldo seharusnya {want}; yang dipertanggungjawabkan tidak boleh melebihi panjar yang diberikan.',
  whole: wrongBalances,
});
