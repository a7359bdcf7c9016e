import { Problem, conflict, invalid } from '#kernel/problem';
import { kindOf, type BerkasKindCode } from './berkas-kinds.js';
import { contentTypes, type ContentType } from './content/content-types.js';

const asked = { book: 'Sebutkan kode bukunya, misalnya C.4.', period: 'Sebutkan bulannya (TTTT-BB).', officer: 'Sebutkan nama dan jabatan pemiliknya.' } as const;

/** Why an act on a berkas is refused. */
export const berkasProblems = {
  incomplete: (kind: BerkasKindCode, missing: readonly (keyof typeof asked)[]) =>
    invalid(`Keterangan ${kindOf(kind).label} belum lengkap.`, missing.map((field) => ({ field, message: 'wajib diisi', mend: asked[field] }))),
  wrongType: (kind: BerkasKindCode, type: ContentType) =>
    new Problem(415, 'file_type_refused', `${kindOf(kind).label} tidak boleh berupa ${contentTypes[type].name}.`, [
      { field: 'file', message: `Isinya ${contentTypes[type].name}.`, mend: `Unggah sebagai ${kindOf(kind).types.map((one) => contentTypes[one].name).join(', ')}.` },
    ]),
  endsBeforeItStarts: () => invalid('Tanggal berakhir mendahului tanggal berlaku.', [{ field: 'expiresOn', message: 'lebih awal dari tanggal berlaku', mend: 'Periksa kedua tanggal pada naskahnya.' }]),
  identityNumber: (field: string) =>
    invalid('Jangan menulis NIK atau No. KK pada keterangan berkas.', [{ field, message: 'memuat 16 angka berurutan', mend: 'Pakai nama atau nomor surat; NIK cukup ada di dalam berkasnya.' }]),
  voided: () => conflict('berkas_void', 'Berkas ini sudah dibatalkan.', [{ message: 'Berkas batal tidak dapat diubah.', mend: 'Unggah sebagai berkas baru.' }]),
  changedMeanwhile: (revision: number) =>
    new Problem(412, 'changed_meanwhile', 'Berkas ini sudah diubah orang lain.', [{ field: 'revision', message: `sekarang perubahan ke-${revision}`, mend: 'Buka lagi, lalu ulangi perubahan Anda.' }]),
  noFile: () => invalid('Tidak ada berkas yang dikirim.', [{ field: 'file', message: 'wajib diisi', mend: 'Kirim satu berkas pada isian "file" (multipart/form-data).' }]),
  notMultipart: () => new Problem(415, 'unsupported_media_type', 'Unggahan harus berupa multipart/form-data.', [{ field: 'file', message: 'Bukan multipart/form-data.', mend: 'Kirim berkas pada isian "file".' }]),
  brokenOff: () => new Problem(400, 'upload_broken', 'Kiriman terputus sebelum selesai.', [{ field: 'file', message: 'Berkas tidak diterima utuh.', mend: 'Ulangi unggahan; tidak ada yang tersimpan.' }]),
};
