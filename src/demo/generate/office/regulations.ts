import { yearOf } from '#catalogue/period';
import type { BookRow } from '../desa-books.js';
import { addDays, type Day, type Month } from '../months.js';
import { fillYears, papersOf, type YearlyPaper } from './yearly-papers.js';

interface Regulation extends YearlyPaper {
  readonly jenis: 'peraturan_desa' | 'peraturan_kepala_desa';
}

/** What a desa lays down every year; RKPDes by the end of September, APBDes by the end of December of the year before. */
const regulations = (changedYears: readonly number[]): readonly Regulation[] => [
  { jenis: 'peraturan_kepala_desa', month: 1, day: 12, tentang: 'Penetapan Keluarga Penerima Manfaat Bantuan Langsung Tunai Dana Desa Tahun Anggaran {th}', uraian: 'Daftar penerima BLT Dana Desa hasil musyawarah desa' },
  { jenis: 'peraturan_desa', month: 2, day: 18, tentang: 'Laporan Pertanggungjawaban Realisasi Pelaksanaan APB Desa Tahun Anggaran {lalu}', uraian: 'Realisasi pendapatan, belanja dan pembiayaan tahun {lalu}' },
  { jenis: 'peraturan_desa', month: 4, day: 15, tentang: 'Kewenangan Desa Berdasarkan Hak Asal Usul dan Kewenangan Lokal Berskala Desa', uraian: 'Daftar kewenangan desa', years: [2024] },
  { jenis: 'peraturan_desa', month: 5, day: 21, tentang: 'Pungutan Desa atas Jasa Usaha Desa', uraian: 'Tarif sewa tenda dan gedung desa', years: [2025] },
  { jenis: 'peraturan_desa', month: 9, day: 10, tentang: 'Perubahan Anggaran Pendapatan dan Belanja Desa Tahun Anggaran {th}', uraian: 'Pergeseran dan tambahan belanja pembangunan tahun {th}', years: changedYears },
  { jenis: 'peraturan_desa', month: 9, day: 24, tentang: 'Rencana Kerja Pemerintah Desa (RKPDes) Tahun {depan}', uraian: 'Rencana kegiatan dan pagu indikatif tahun {depan}' },
  { jenis: 'peraturan_desa', month: 12, day: 17, tentang: 'Anggaran Pendapatan dan Belanja Desa (APBDes) Tahun Anggaran {depan}', uraian: 'Pendapatan, belanja dan pembiayaan desa tahun {depan}' },
  { jenis: 'peraturan_kepala_desa', month: 12, day: 18, tentang: 'Penjabaran Anggaran Pendapatan dan Belanja Desa (APBDes) Tahun Anggaran {depan}', uraian: 'Penjabaran APBDes tahun {depan} per objek belanja' },
];

/**
 * Buku Peraturan di Desa (A.1) and, for each of them, its row in the Lembaran or Berita Desa (A.9). It begins a year early: the Perdes of
 * a year's plan and budget are set in the year before.
 */
export function regulationBooks(from: Month, today: Day, changedYears: readonly number[]): { 'A.1': BookRow[]; 'A.9': BookRow[] } {
  const counters = new Map<string, number>();
  const rows = papersOf(regulations(changedYears), from, today, yearOf(from) - 1).map(({ paper, date, period }) => {
    const year = yearOf(date);
    const number = (counters.get(`${paper.jenis}${year}`) ?? 0) + 1;
    counters.set(`${paper.jenis}${year}`, number);
    return { a1: { period, values: regulationValues(paper, date, number) }, a9: { period, values: gazetteValues(paper, date, number) } };
  });
  return { 'A.1': rows.map(({ a1 }) => a1), 'A.9': rows.map(({ a9 }) => a9) };
}

const isPerdes = (paper: Regulation) => paper.jenis === 'peraturan_desa';
const gazetteNumber = (number: number, year: number) => `${number} Tahun ${year}`;

function regulationValues(paper: Regulation, date: Day, number: number) {
  const year = yearOf(date);
  const gazette = { nomor: gazetteNumber(number, year), tanggal: date };
  return {
    jenis_peraturan: paper.jenis, nomor_ditetapkan: `${number} Tahun ${year}`, tanggal_ditetapkan: date,
    tentang: fillYears(paper.tentang, year), uraian_singkat: fillYears(paper.uraian, year),
    tanggal_kesepakatan: isPerdes(paper) ? addDays(date, -2) : null,
    nomor_dilaporkan: `400.10.2.3/${String(number).padStart(3, '0')}/${year}`, tanggal_dilaporkan: date,
    nomor_lembaran_desa: isPerdes(paper) ? gazette.nomor : null, tanggal_lembaran_desa: isPerdes(paper) ? gazette.tanggal : null,
    nomor_berita_desa: isPerdes(paper) ? null : gazette.nomor, tanggal_berita_desa: isPerdes(paper) ? null : gazette.tanggal,
    keterangan: null,
  };
}

const gazetteValues = (paper: Regulation, date: Day, number: number) => ({
  jenis_peraturan: paper.jenis, nomor_ditetapkan: `${number} Tahun ${yearOf(date)}`, tanggal_ditetapkan: date,
  tentang: fillYears(paper.tentang, yearOf(date)), tanggal_diundangkan: date, nomor_diundangkan: gazetteNumber(number, yearOf(date)),
  keterangan: null, media: isPerdes(paper) ? 'lembaran_desa' : 'berita_desa',
});
