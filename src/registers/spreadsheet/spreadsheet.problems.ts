import { Problem } from '#kernel/problem';

const refused = (code: string, message: string, mend: string) => new Problem(422, code, message, [{ field: 'file', message, mend }]);
const saveAsXlsx = 'Buka di Excel, pilih Simpan Sebagai, jenis "Buku Kerja Excel (*.xlsx)", lalu unggah lagi.';
const useTemplate = 'Unduh templat buku ini, salin isinya ke sana, lalu unggah lagi.';

/** Why a file is not read, and what the secretary does about it. */
export const spreadsheetProblems = {
  empty: () => refused('spreadsheet_empty', 'Berkas ini kosong.', 'Pilih berkas yang berisi tabel buku.'),
  oldExcel: () => refused('spreadsheet_old_excel', 'Berkas ini berformat Excel lama (.xls).', saveAsXlsx),
  encrypted: () => refused('spreadsheet_encrypted', 'Berkas Excel ini dikunci kata sandi.', 'Buka di Excel, hapus kata sandinya (Info > Proteksi Buku Kerja > Enkripsi), simpan, lalu unggah lagi.'),
  openDocument: () => refused('spreadsheet_open_document', 'Berkas ini berformat OpenDocument (.ods).', 'Buka di LibreOffice, simpan sebagai "Excel 2007-365 (.xlsx)", lalu unggah lagi.'),
  binaryExcel: () => refused('spreadsheet_binary_excel', 'Berkas ini berformat Excel biner (.xlsb).', saveAsXlsx),
  macros: () => refused('spreadsheet_macros', 'Berkas ini berisi makro.', 'Simpan sebagai "Buku Kerja Excel (*.xlsx)" tanpa makro, lalu unggah lagi.'),
  html: () => refused('spreadsheet_html', 'Berkas ini halaman web yang diberi nama Excel.', saveAsXlsx),
  notATable: (what: string) => refused('spreadsheet_unreadable_type', `Berkas ini ${what}, bukan tabel.`, 'Unggah tabelnya sebagai .xlsx atau .csv; pindaian dan PDF diunggah sebagai berkas, bukan lewat impor.'),
  unknown: () => refused('spreadsheet_unknown', 'Jenis berkas ini tidak dikenali.', 'Unggah tabel sebagai .xlsx atau .csv.'),
  broken: () => refused('spreadsheet_broken', 'Berkas ini rusak atau tidak lengkap.', 'Buka dan simpan ulang di Excel; bila gagal, unggah salinan lain.'),
  tooBig: (what: string) => refused('spreadsheet_too_big', `Berkas ini ditolak: ${what}.`, useTemplate),
  hostile: (what: string) => refused('spreadsheet_hostile', `Berkas ini ditolak: ${what}.`, useTemplate),
  tooSlow: () => refused('spreadsheet_too_slow', 'Berkas ini terlalu lama dibaca.', 'Pecah menjadi beberapa berkas, lalu unggah satu per satu.'),
};
