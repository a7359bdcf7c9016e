import { invalid } from '#kernel/problem';
import type { SheetMatch } from './sheet-code.js';

const mismatches: Record<Exclude<SheetMatch, 'same'>, string> = {
  other_submission: 'Lembar Pengesahan ini milik pengajuan lain.',
  other_revision: 'Lembar Pengesahan ini milik revisi lain dari pengajuan ini.',
  other_content: 'Isi pengajuan sudah berubah sejak Lembar Pengesahan ini dicetak.',
};

export const sheetProblems = {
  unreadable: () =>
    invalid('Kode pada Lembar Pengesahan tidak terbaca.', [
      { field: 'sheetCode', message: 'QR tidak ditemukan pada foto.', mend: 'Ketik kode lembar yang tercetak di samping QR, atau foto ulang dengan seluruh QR terlihat dan cukup terang.' },
    ]),
  mistyped: () =>
    invalid('Kode lembar salah ketik.', [{ field: 'sheetCode', message: 'Kode lembar terdiri dari 20 huruf dan angka.', mend: 'Periksa kembali kode yang tercetak di samping QR.' }]),
  otherSheet: (match: Exclude<SheetMatch, 'same'>) =>
    invalid(mismatches[match], [{ field: 'sheetCode', message: mismatches[match], mend: 'Cetak Lembar Pengesahan revisi ini, tanda tangani, lalu unggah fotonya.' }]),
};
