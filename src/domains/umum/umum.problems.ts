import { conflict } from '#kernel/problem';

export const umumProblems = {
  yearNotBegun: (year: number) => conflict('year_not_begun', `Tahun ${year} belum dimulai.`, [{ field: 'year', message: 'Tahunnya belum tiba.', mend: 'Pindahkan setelah 1 Januari.' }]),
  nothingToCarry: (year: number) =>
    conflict('nothing_to_carry', `Buku Inventaris (A.3) tahun ${year} kosong.`, [{ field: 'year', message: 'Tidak ada yang dipindahkan.', mend: 'Isi keadaan awal inventaris, atau catat barangnya satu per satu.' }]),
};
