import { Problem, conflict } from '../problem.js';

/** What PostgreSQL refuses, said in the office's words. The driver's own message may quote values and never leaves the house. */
export function databaseProblem(error: unknown): Problem | undefined {
  const code = (error as { code?: unknown; driverError?: { code?: unknown } })?.driverError?.code ?? (error as { code?: unknown })?.code;
  switch (code) {
    case '23505':
      return conflict('already_there', 'Isian yang sama sudah ada.', [{ message: 'Sudah tercatat.', mend: 'Muat ulang, lalu pakai yang sudah ada atau ganti isiannya.' }]);
    case '23503':
      return new Problem(404, 'not_found', 'Yang dirujuk tidak ditemukan.');
    case '42501':
      return new Problem(404, 'not_found', 'Tidak ditemukan.');
    case '40001':
    case '40P01':
      return conflict('try_again', 'Ada perubahan lain pada saat yang sama. Silakan ulangi.', [{ message: 'Tidak ada yang tersimpan.', mend: 'Kirim lagi isian yang sama.' }]);
    case '22021':
    case '22P05':
      return new Problem(422, 'invalid_input', 'Isian memuat tanda yang tidak dapat disimpan.', [{ message: 'Ada tanda yang bukan huruf, angka, atau tanda baca.', mend: 'Hapus tanda itu, misalnya dengan mengetik ulang teks yang ditempel.' }]);
    case '22P02':
    case '22003':
    case '22007':
    case '22008':
      return new Problem(422, 'invalid_input', 'Isian tidak terbaca sebagai jenisnya.', [{ message: 'Angka, tanggal, atau kode di luar yang dapat disimpan.', mend: 'Periksa angka dan tanggalnya; tanggal ditulis TTTT-BB-HH.' }]);
    case '57P01':
    case '08006':
    case '08003':
    case 'ECONNREFUSED':
      return new Problem(503, 'database_away', 'Basis data sedang tidak terjangkau. Silakan coba lagi sebentar.');
    default:
      return undefined;
  }
}
