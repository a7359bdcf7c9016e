import { Problem } from '#kernel/problem';
import type { ImageFindings } from './inspect-image.js';
import type { OfficeFindings } from './inspect-office-file.js';
import type { PdfFault } from './inspect-pdf.js';

const refuse = (status: 415 | 422, code: string, message: string, mend: string) => new Problem(status, code, message, [{ field: 'file', message, mend }]);

const printAgain = 'Buka berkasnya, pilih Cetak > Simpan sebagai PDF, lalu unggah hasilnya.';

const pdfFaults: Readonly<Record<PdfFault, Problem>> = {
  broken: refuse(422, 'file_broken', 'PDF ini terpotong atau rusak.', 'Unggah lagi; bila tetap ditolak, pindai ulang.'),
  locked: refuse(422, 'file_locked', 'PDF ini disandi.', `Buka dengan kata sandinya. ${printAgain}`),
  active: refuse(422, 'file_active', 'PDF ini memuat skrip, program, formulir XFA atau lampiran tersembunyi.', printAgain),
  sealed: refuse(422, 'file_unreadable', 'Isi PDF ini tidak dapat diperiksa.', printAgain),
  empty: refuse(422, 'file_broken', 'PDF ini tidak punya halaman.', 'Pindai ulang, lalu unggah lagi.'),
};

const imageFaults: Readonly<Record<Exclude<ImageFindings, 'whole'>, Problem>> = {
  broken: refuse(422, 'file_broken', 'Gambar ini rusak atau terpotong.', 'Ambil atau pindai ulang, lalu unggah lagi.'),
  too_many_pixels: refuse(422, 'file_too_detailed', 'Gambar ini terlalu rinci.', 'Perkecil gambarnya (cukup 300 dpi), lalu unggah lagi.'),
};

const zipFaults: Readonly<Record<Exclude<OfficeFindings, 'docx' | 'xlsx'>, Problem>> = {
  macro: refuse(422, 'file_active', 'Dokumen ini memuat makro atau program.', 'Simpan sebagai .docx atau .xlsx tanpa makro, atau sebagai PDF.'),
  other: refuse(415, 'file_type_refused', 'Isi berkas ini arsip ZIP atau dokumen yang tidak dikenal.', 'Keluarkan isinya, lalu unggah satu per satu sebagai PDF, JPEG atau PNG.'),
};

/** Why a file is refused by its content, and what to do about it. */
export const contentProblems = {
  empty: () => refuse(422, 'file_empty', 'Berkas ini kosong.', 'Pilih berkas yang benar, lalu unggah lagi.'),
  refusedType: (what: string, mend: string) => refuse(415, 'file_type_refused', `Isi berkas ini ${what}; tidak dapat disimpan.`, mend),
  pdf: (fault: PdfFault) => pdfFaults[fault],
  image: (fault: keyof typeof imageFaults) => imageFaults[fault],
  zip: (fault: keyof typeof zipFaults) => zipFaults[fault],
};
