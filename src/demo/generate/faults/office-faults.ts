import type { Values } from '#catalogue/book';
import type { DesaBooks } from '../desa-books.js';
import { addDays } from '../months.js';
import { lastClosedMonth, lastClosedRow, miswrite, rowWhere, spoil, type Fault } from './fault.js';

/** Mistakes in the books of the office, of land and of cash. */
export const officeFaults = {
  outgoingLetterGap: {
    check: 'A7-02', book: 'A.7', what: 'Nomor surat keluar meloncat satu nomor',
    plant(desa) {
      const from = lastClosedRow(desa, 'A.7', isOutgoing);
      const letters = desa.books['A.7']!.filter(({ values }) => isOutgoing(values));
      if (!from || from === letters[0]) return undefined;
      for (const { values } of letters.slice(letters.indexOf(from)).reverse()) renumber(desa, String(values['keluar_nomor']));
      return from.period;
    },
  },
  villageLandSumWrong: {
    check: 'A5-01', book: 'A.5', what: 'Luas tanah kas desa tidak sama dengan rinciannya',
    plant: (desa) => spoil(desa, rowWhere(desa, 'A.5', (values) => Number(values['jenis_sawah']) > 0), (values) => ({ jenis_sawah: Number(values['jenis_sawah']) - 100 })),
  },
  landUseSumWrong: {
    check: 'A6-02', book: 'A.6', what: 'Luas menurut penggunaan tidak sama dengan jumlahnya',
    plant: (desa) => spoil(desa, rowWhere(desa, 'A.6', (values) => Number(values['perumahan']) > 0), (values) => ({ perumahan: Number(values['perumahan']) + 50 })),
  },
  regulationReportedLate: {
    check: 'X-03', book: 'A.1', what: 'Perdes dilaporkan lewat tujuh hari sejak diundangkan',
    plant: (desa) => spoil(desa, lastClosedRow(desa, 'A.1', (values) => values['jenis_peraturan'] === 'peraturan_desa' && isOfLastYear(desa, reportedLate(values)) && isOfLastYear(desa, String(values['tanggal_ditetapkan']))), (values) => ({ tanggal_dilaporkan: reportedLate(values) })),
  },
  inventoryCarryWrong: {
    check: 'A3-02', book: 'A.3', what: 'Keadaan awal tahun tidak sama dengan akhir tahun lalu',
    plant: (desa) => spoil(desa, rowWhere(desa, 'A.3', (values, { period }) => values['jenis_barang_bangunan'] === 'Lemari arsip' && isOfLastYear(desa, period)), () => ({ awal_baik: 4, akhir_baik: 4 })),
  },
  expeditionUnlikeAgenda: {
    check: 'A8-01', book: 'A.8', what: 'Surat di Buku Ekspedisi tidak ada di Buku Agenda',
    plant: (desa) => miswrite(lastClosedRow(desa, 'A.8'), (values) => ({ nomor_surat: String(values['nomor_surat']).replace(/\/\d{3}\//, '/099/') })),
  },
  cashColumnWrong: {
    check: 'C4-02', book: 'C.4', what: 'Jumlah pengeluaran kumulatif di Buku Kas Umum salah',
    plant: (desa) => miswrite(lastClosedRow(desa, 'C.4', (values) => Number(values['pengeluaran']) > 0), (values) => ({ jumlah_pengeluaran_kumulatif: Number(values['jumlah_pengeluaran_kumulatif']) + 1000 })),
  },
  nihilMissing: {
    check: 'X-07', book: 'B.2', what: 'Buku kosong sebulan tanpa pernyataan NIHIL',
    plant(desa) {
      const month = desa.nihil['B.2']?.at(-1);
      if (!month) return undefined;
      desa.nihil['B.2'] = desa.nihil['B.2']!.filter((each) => each !== month);
      desa.missing['B.2'] = [month];
      return month;
    },
  },
  monthMissing: {
    check: 'X-07', book: 'A.7', what: 'Agenda surat sebulan tidak diisi dan tidak diajukan',
    plant(desa) {
      const month = lastClosedMonth(desa);
      for (const code of ['A.7', 'A.8']) {
        desa.missing[code] = [month];
        desa.nihil[code] = (desa.nihil[code] ?? []).filter((each) => each !== month);
        desa.books[code] = desa.books[code]!.filter((row) => row.period < month);
      }
      return month;
    },
  },
} satisfies Record<string, Fault>;

const isOutgoing = (values: Values): boolean => values['arah'] === 'keluar';
/** In the year of the last closed month, and not after it: a yearly book shows only that. */
const isOfLastYear = (desa: DesaBooks, date: string): boolean => date.startsWith(lastClosedMonth(desa).slice(0, 4)) && date.slice(0, 7) <= lastClosedMonth(desa);
/** Eighteen days after it was promulgated. */
const reportedLate = (values: Values): string => addDays(String(values['tanggal_lembaran_desa']), 18);

/** Gives an outgoing letter the number after its own, in the agenda and in the expedition book. */
function renumber(desa: DesaBooks, number: string): void {
  const next = number.replace(/\/(\d{3})\//, (_, digits: string) => `/${String(Number(digits) + 1).padStart(3, '0')}/`);
  for (const [code, key] of [['A.7', 'keluar_nomor'], ['A.8', 'nomor_surat']] as const) {
    for (const row of desa.books[code]!) if (row.values[key] === number) row.values[key] = next;
  }
}
