import { conflict } from '#kernel/problem';

export const keuanganProblems = {
  bankBookOpen: (period: string) =>
    conflict('bank_book_open', `Buku Bank (C.6) bulan ${period} belum ditutup, jadi saldo bank untuk Buku Kas Umum belum diketahui.`, [
      { field: 'closeValues.saldo_bank', message: 'Saldo bank diambil dari Buku Bank.', mend: 'Tutup Buku Bank (C.6) bulan ini lebih dahulu, atau nyatakan NIHIL.' },
    ]),
  alreadyChanged: (year: number) =>
    conflict('budget_already_changed', `APB Desa ${year} sudah diubah.`, [{ field: 'period', message: 'Perubahan APB Desa satu kali dalam setahun.', mend: 'Betulkan kolom menjadi pada perubahan yang sudah ada.' }]),
  noFormOfChange: (edition: string) =>
    conflict('no_form_of_change', 'Formulir APB Desa ini tidak punya bentuk semula dan menjadi.', [{ field: 'edition', message: `Buku disimpan dengan edisi ${edition}.`, mend: 'Betulkan baris anggarannya, atau simpan buku ini dengan edisi permendagri_47_2016.' }]),
  noBudget: (year: number) =>
    conflict('no_budget', `APB Desa ${year} belum ada di sini.`, [{ field: 'period', message: 'Tidak ada baris anggaran yang dapat diubah.', mend: 'Isi APB Desa murni lebih dahulu.' }]),
};
