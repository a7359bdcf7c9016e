import { yearOf } from '#catalogue/period';
import type { BookRow } from '../desa-books.js';
import { officeDay, type Day, type Month } from '../months.js';
import type { SuccessionDecisions } from './officers.js';
import { fillYears, papersOf, type YearlyPaper } from './yearly-papers.js';

interface Decision extends YearlyPaper {
  readonly key?: 'writeOff' | 'dismissal' | 'appointment';
}

/** What a kepala desa decides every year. */
const yearly: readonly Decision[] = [
  { month: 1, day: 4, tentang: 'Penunjukan Pelaksana Pengelolaan Keuangan Desa (PPKD) Tahun Anggaran {th}', uraian: 'PKPKD, koordinator, PKA dan kaur keuangan' },
  { month: 1, day: 8, tentang: 'Pembentukan Tim Pelaksana Kegiatan (TPK) Tahun Anggaran {th}', uraian: 'Susunan TPK per kegiatan' },
  { month: 1, day: 15, tentang: 'Penetapan Ketua Rukun Tetangga', uraian: 'Daftar ketua RT per dusun' },
  { month: 2, day: 5, tentang: 'Penetapan Kader Pemberdayaan Masyarakat Desa Tahun {th}', uraian: 'Kader posyandu, KPMD dan kader pembangunan manusia' },
  { key: 'writeOff', month: 6, day: 26, tentang: 'Penghapusan Barang Inventaris Desa yang Rusak Berat', uraian: 'Barang rusak berat dihapus dari Buku Inventaris' },
  { month: 7, day: 9, tentang: 'Pembentukan Tim Penyusun RKPDes Tahun {depan}', uraian: 'Susunan tim penyusun RKPDes' },
  { month: 8, day: 3, tentang: 'Pembentukan Panitia Hari Ulang Tahun Kemerdekaan RI Tahun {th}', uraian: 'Susunan panitia desa' },
  { month: 11, day: 5, tentang: 'Pembentukan Tim Penyusun Rancangan APBDes Tahun {depan}', uraian: 'Susunan tim penyusun' },
];

const succession = (month: Month, dusun: string): readonly Decision[] => {
  const when = { month: Number(month.slice(5)), day: 10, years: [yearOf(month)] };
  return [
    { key: 'dismissal', ...when, tentang: `Pemberhentian Kepala ${dusun} atas Permintaan Sendiri`, uraian: 'Pemberhentian dengan hormat' },
    { key: 'appointment', ...when, tentang: `Pengangkatan Kepala ${dusun}`, uraian: 'Hasil penjaringan dan penyaringan, rekomendasi camat' },
  ];
};

/** Buku Keputusan Kepala Desa (A.2), and the numbers that other books cite. */
export class DecisionBook {
  readonly rows: BookRow[] = [];
  private readonly numbers = new Map<string, string>();

  constructor(from: Month, today: Day, successionIn: Month | undefined, dusun: string) {
    const counters = new Map<number, number>();
    for (const { paper, date, period } of papersOf([...yearly, ...(successionIn ? succession(successionIn, dusun) : [])], from, today)) {
      const year = yearOf(date);
      const count = (counters.get(year) ?? 0) + 1;
      counters.set(year, count);
      const nomor = `${count} Tahun ${year}`;
      if (paper.key) this.numbers.set(`${paper.key}${year}`, nomor);
      this.rows.push({
        period,
        values: {
          nomor_keputusan: nomor, tanggal_keputusan: date, tentang: fillYears(paper.tentang, year), uraian_singkat: fillYears(paper.uraian, year),
          nomor_dilaporkan: null, tanggal_dilaporkan: null, keterangan: null,
        },
      });
    }
  }

  succession(month: Month | undefined): SuccessionDecisions | undefined {
    if (!month) return undefined;
    const number = (key: string) => this.numbers.get(`${key}${yearOf(month)}`)!;
    return { date: officeDay(month, 10), dismissal: number('dismissal'), appointment: number('appointment') };
  }
}

/** The day of the yearly decision that writes broken goods off; A.3 carries the same date. */
export const writeOffDay = (year: number): Day => officeDay(`${year}-06`, 26);
