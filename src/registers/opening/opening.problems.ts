import { conflict, invalid, type ProblemDetail } from '#kernel/problem';

export const openingProblems = {
  values: (details: readonly ProblemDetail[]) => invalid('Ada isian keadaan awal yang perlu diperbaiki.', details),
  periodNeeded: () => invalid('Bulan pertama belum ditetapkan.', [{ field: 'openedPeriod', message: 'Bulan pertama belum diketahui.', mend: 'Isi bulan pertama desa menyimpan buku di sini, misalnya 2026-01.' }]),
  closedAfter: ({ book, period }: { readonly book: string; readonly period: string }) =>
    conflict('opening_in_use', `Keadaan awal tidak dapat diubah: buku ${book} bulan ${period} sudah ditutup di atasnya.`, [{ field: 'states', message: `Buku ${book} bulan ${period} sudah ditutup.`, mend: 'Buka kembali bulan-bulan itu dengan alasan, yang terakhir lebih dahulu.' }]),
  hasRows: (book: string) =>
    conflict('opening_has_rows', `Buku ${book} sudah berisi baris.`, [{ field: 'states', message: `Buku ${book} tidak kosong lagi.`, mend: 'Betulkan barisnya, atau tambahkan yang kurang sebagai baris baru.' }]),
  missing: (book: string, period: string) =>
    conflict('opening_missing', `Keadaan awal buku ${book} belum ditetapkan, jadi ${period} belum dapat dihitung.`, [{ field: 'states', message: `Belum ada keadaan awal ${book} dan belum ada bulan sebelumnya.`, mend: 'Tetapkan keadaan awal buku ini lebih dahulu.' }]),
};
