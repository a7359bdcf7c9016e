import { conflict, Problem } from '#kernel/problem';

export const importProblems = {
  noTable: (reasons: readonly { sheet: string; reason: string }[]) =>
    new Problem(422, 'no_table', 'Tabel buku ini tidak ditemukan di berkas.', reasons.map(({ sheet, reason }) => ({ field: `sheets.${sheet.slice(0, 60)}`, message: reason, mend: 'Pakai templat resmi, atau tunjukkan kolomnya satu per satu.' }))),
  noSuchSheet: (sheet: string) => new Problem(422, 'no_such_sheet', `Lembar "${sheet.slice(0, 60)}" tidak ada di berkas.`, [{ field: 'sheet', message: 'Lembar tidak ada.', mend: 'Pilih dari nama lembar yang tertera pada pemeriksaan berkas.' }]),
  stale: () => conflict('preview_stale', 'Buku sudah berubah sejak berkas diperiksa.', [{ field: 'previewId', message: 'Perbandingan sudah tidak berlaku.', mend: 'Periksa ulang berkasnya, lalu masukkan.' }]),
  expired: () => conflict('preview_expired', 'Pemeriksaan berkas ini sudah lewat 24 jam.', [{ field: 'previewId', message: 'Sudah kedaluwarsa.', mend: 'Unggah ulang berkasnya.' }]),
  notReady: (state: string) => conflict('preview_not_ready', state === 'reading' ? 'Berkas masih dibaca.' : 'Berkas ini tidak dapat dimasukkan.', [{ field: 'previewId', message: 'Belum siap dimasukkan.', mend: state === 'reading' ? 'Tunggu sampai pembacaannya selesai.' : 'Periksa sebabnya pada hasil pemeriksaan, lalu unggah berkas yang sudah dibetulkan.' }]),
  committed: () => conflict('preview_committed', 'Isi berkas ini sudah dimasukkan.', [{ field: 'previewId', message: 'Sudah dimasukkan.', mend: 'Lihat barisnya di buku; unggah lagi hanya bila berkasnya berubah.' }]),
  nothing: () => conflict('preview_empty', 'Tidak ada baris yang dapat dimasukkan.', [{ field: 'previewId', message: 'Semua baris ditolak atau sama dengan yang sudah ada.', mend: 'Unduh baris yang ditolak, betulkan, lalu unggah lagi.' }]),
  nothingRefused: () => new Problem(404, 'nothing_refused', 'Tidak ada baris yang ditolak.'),
};
