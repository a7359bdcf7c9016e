import { conflict, Problem } from '#kernel/problem';

export const importProblems = {
  noTable: (reasons: readonly { sheet: string; reason: string }[]) =>
    new Problem(422, 'no_table', 'Tabel buku ini tidak ditemukan di berkas.', reasons.map(({ sheet, reason }) => ({ field: `sheets.${sheet.slice(0, 60)}`, message: reason, mend: 'Pakai templat resmi, atau tunjukkan kolomnya satu per satu.' }))),
  noSuchSheet: (sheet: string) => new Problem(422, 'no_such_sheet', `Lembar "${sheet.slice(0, 60)}" tidak ada di berkas.`, [{ field: 'sheet', message: 'Lembar tidak ada.' }]),
  stale: () => conflict('preview_stale', 'Buku sudah berubah sejak berkas diperiksa.', [{ field: 'previewId', message: 'Perbandingan sudah tidak berlaku.', mend: 'Periksa ulang berkasnya, lalu masukkan.' }]),
  expired: () => conflict('preview_expired', 'Pemeriksaan berkas ini sudah lewat 24 jam.', [{ field: 'previewId', message: 'Sudah kedaluwarsa.', mend: 'Unggah ulang berkasnya.' }]),
  notReady: (state: string) => conflict('preview_not_ready', state === 'reading' ? 'Berkas masih dibaca.' : 'Berkas ini tidak dapat dimasukkan.'),
  committed: () => conflict('preview_committed', 'Isi berkas ini sudah dimasukkan.'),
  nothing: () => conflict('preview_empty', 'Tidak ada baris yang dapat dimasukkan.'),
  nothingRefused: () => new Problem(404, 'nothing_refused', 'Tidak ada baris yang ditolak.'),
};
