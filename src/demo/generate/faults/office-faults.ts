import type { DesaBooks } from '../desa-books.js';
import { addDays } from '../months.js';
import { lastClosedMonth, lastClosedRow, overwrite, rowWhere, type Fault } from './fault.js';

/** Mistakes in the books of the office, of land and of cash. */
export const officeFaults = {
  outgoingLetterGap: {
    check: 'A7-02', book: 'A.7', what: 'Nomor surat keluar meloncat satu nomor',
    plant(desa) {
      const from = lastClosedRow(desa, 'A.7', (values) => values['arah'] === 'keluar');
      const at = desa.books['A.7']!.indexOf(from);
      for (const row of desa.books['A.7']!.slice(at).reverse()) if (row.values['arah'] === 'keluar') renumber(desa, String(row.values['keluar_nomor']));
      return from.period;
    },
  },
  villageLandSumWrong: {
    check: 'A5-01', book: 'A.5', what: 'Luas tanah kas desa tidak sama dengan rinciannya',
    plant(desa) {
      const row = rowWhere(desa, 'A.5', (values) => Number(values['jenis_sawah']) > 0);
      overwrite(row, lastClosedMonth(desa), { jenis_sawah: Number(row.values['jenis_sawah']) - 100 });
      return lastClosedMonth(desa);
    },
  },
  landUseSumWrong: {
    check: 'A6-02', book: 'A.6', what: 'Luas menurut penggunaan tidak sama dengan jumlahnya',
    plant(desa) {
      const row = rowWhere(desa, 'A.6', (values) => Number(values['perumahan']) > 0);
      overwrite(row, lastClosedMonth(desa), { perumahan: Number(row.values['perumahan']) + 50 });
      return lastClosedMonth(desa);
    },
  },
  regulationReportedLate: {
    check: 'X-03', book: 'A.1', what: 'Perdes dilaporkan lewat tujuh hari sejak diundangkan',
    plant(desa) {
      const row = lastClosedRow(desa, 'A.1', (values) => values['jenis_peraturan'] === 'peraturan_desa');
      const reported = addDays(String(row.values['tanggal_lembaran_desa']), 18);
      const { nomor_dilaporkan } = row.values;
      Object.assign(row.values, { nomor_dilaporkan: null, tanggal_dilaporkan: null });
      overwrite(row, reported.slice(0, 7), { nomor_dilaporkan, tanggal_dilaporkan: reported });
      return reported.slice(0, 7);
    },
  },
  inventoryCarryWrong: {
    check: 'A3-02', book: 'A.3', what: 'Keadaan awal tahun tidak sama dengan akhir tahun lalu',
    plant(desa) {
      const row = rowWhere(desa, 'A.3', (values) => values['jenis_barang_bangunan'] === 'Lemari arsip');
      overwrite(row, lastClosedMonth(desa), { awal_baik: 4, akhir_baik: 4 });
      return lastClosedMonth(desa);
    },
  },
  expeditionUnlikeAgenda: {
    check: 'A8-01', book: 'A.8', what: 'Surat di Buku Ekspedisi tidak ada di Buku Agenda',
    plant(desa) {
      const row = lastClosedRow(desa, 'A.8');
      overwrite(row, row.period, { nomor_surat: String(row.values['nomor_surat']).replace(/\/\d{3}\//, '/099/') });
      return row.period;
    },
  },
  cashColumnWrong: {
    check: 'C4-02', book: 'C.4', what: 'Jumlah pengeluaran kumulatif di Buku Kas Umum salah',
    plant(desa) {
      const row = lastClosedRow(desa, 'C.4', (values) => Number(values['pengeluaran']) > 0);
      overwrite(row, row.period, { jumlah_pengeluaran_kumulatif: Number(row.values['jumlah_pengeluaran_kumulatif']) + 1000 });
      return row.period;
    },
  },
  nihilMissing: {
    check: 'X-07', book: 'B.2', what: 'Buku kosong sebulan tanpa pernyataan NIHIL',
    plant(desa) {
      const month = desa.nihil['B.2']!.at(-1)!;
      desa.nihil['B.2'] = desa.nihil['B.2']!.filter((each) => each !== month);
      desa.missing['B.2'] = [month];
      return month;
    },
  },
  monthMissing: {
    check: undefined, book: 'A.7', what: 'Agenda surat sebulan tidak diisi dan tidak diajukan',
    plant(desa) {
      const month = lastClosedMonth(desa);
      desa.missing['A.7'] = [month];
      for (const code of ['A.7', 'A.8']) desa.books[code] = desa.books[code]!.filter((row) => row.period < month);
      return month;
    },
  },
} satisfies Record<string, Fault>;

/** Gives an outgoing letter the number after its own, in the agenda and in the expedition book. */
function renumber(desa: DesaBooks, number: string): void {
  const next = number.replace(/\/(\d{3})\//, (_, digits: string) => `/${String(Number(digits) + 1).padStart(3, '0')}/`);
  for (const [code, key] of [['A.7', 'keluar_nomor'], ['A.8', 'nomor_surat']] as const) {
    for (const row of desa.books[code]!) if (row.values[key] === number) row.values[key] = next;
  }
}
