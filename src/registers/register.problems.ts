import type { Book } from '#catalogue/book';
import type { Finding } from '#catalogue/check';
import { conflict, forbidden, invalid, Problem, type ProblemDetail } from '#kernel/problem';

interface Named {
  readonly book: Book;
  readonly period: string;
}

/** Everything the register engine refuses, in the office's words. */
export const registerProblems = {
  declaredOnly: (book: Book) =>
    conflict('book_not_keepable', `Buku ${book.code} baru dideklarasikan dan belum dapat diisi di sini.`, [{ field: 'book', message: 'Buku ini baru dideklarasikan.', mend: 'Simpan buku ini di luar sistem dahulu.' }]),
  notTheKeeper: (book: Book) =>
    new Problem(403, 'not_the_keeper', `Buku ${book.code} diisi oleh pemegangnya, Sekretaris Desa, atau Operator Desa.`, [{ field: 'book', message: forbidden('entry').message }]),
  notTyped: ({ book, period }: Named) =>
    conflict('book_not_typed', `Buku ${book.code} bulan ${period} diserahkan sebagai berkas, tidak diisi per baris.`, [{ field: 'book', message: 'Cara menyimpan buku ini: berkas.', mend: 'Unggah berkasnya, atau minta Sekretaris Desa mengubah cara menyimpan buku menjadi isian.' }]),
  notKept: ({ book, period }: Named) => conflict('book_not_kept', `Buku ${book.code} tidak dijalankan desa ini pada ${period}.`, [{ field: 'book', message: 'Cara menyimpan buku ini: mati.', mend: 'Minta Sekretaris Desa mengubah cara menyimpan buku menjadi isian atau berkas.' }]),
  notFile: ({ book, period }: Named) => conflict('book_not_file', `Buku ${book.code} bulan ${period} diisi per baris, bukan diserahkan sebagai berkas.`, [{ field: 'book', message: 'Cara menyimpan buku ini: isian.', mend: 'Isi barisnya dan tutup bukunya, atau minta Sekretaris Desa mengubah cara menyimpan buku menjadi berkas.' }]),
  notYoursToLift: (book: Book) =>
    new Problem(403, 'not_yours_to_lift', `Buku ${book.code} hanya dapat dihentikan oleh kecamatan.`, [{ field: 'mode', message: 'Desa tidak menghentikan kewajibannya sendiri.', mend: 'Minta Kasi Tata Pemerintahan atau Admin Kecamatan. Bulan tanpa kejadian dinyatakan NIHIL, bukan dihentikan.' }]),
  rowsStand: ({ book, period }: Named, rows: number) =>
    conflict('book_has_rows', `Buku ${book.code} tidak dapat dihentikan mulai ${period}: masih ada ${rows} baris yang berlaku.`, [{ field: 'since', message: `Ada ${rows} baris yang berlaku pada ${period} atau sesudahnya.`, mend: 'Batalkan baris-baris itu dengan alasan, atau hentikan bukunya mulai bulan sesudah baris terakhir.' }]),
  dueWith: (book: Book, other: string) =>
    conflict('book_due_with', `Buku ${book.code} wajib selama Buku ${other} dijalankan.`, [{ field: 'mode', message: `Buku ${other} dijalankan, jadi Buku ${book.code} tidak dapat mati.`, mend: `Jalankan Buku ${book.code} sebagai isian atau berkas.` }]),
  periodClosed: ({ book, period }: Named) =>
    conflict('period_closed', `Buku ${book.code} bulan ${period} sudah ditutup.`, [{ field: 'period', message: 'Bulan ini sudah ditutup.', mend: 'Buka kembali dengan alasan, atau catat di bulan berjalan.' }]),
  periodOpen: ({ book, period }: Named) => conflict('period_open', `Buku ${book.code} bulan ${period} masih terbuka.`, [{ field: 'period', message: 'Bulan ini belum ditutup.', mend: 'Tutup bukunya lebih dahulu.' }]),
  periodLocked: ({ book, period }: Named) =>
    conflict('period_locked', `Buku ${book.code} bulan ${period} sudah masuk pengajuan.`, [{ field: 'period', message: 'Bulan ini terkunci oleh pengajuan.', mend: 'Tarik pengesahan atau pengajuannya lebih dahulu, atau tunggu permintaan perbaikan.' }]),
  earlierOpen: ({ book, period }: Named, earlier: string) =>
    conflict('earlier_period_open', `Buku ${book.code} bulan ${earlier} belum ditutup, jadi ${period} belum dapat ditutup.`, [{ field: 'period', message: `Bulan ${earlier} masih terbuka.`, mend: 'Tutup bulan-bulan sebelumnya lebih dahulu supaya nomor dan saldo bersambung.' }]),
  laterClosed: ({ book, period }: Named, later: string) =>
    conflict('later_period_closed', `Buku ${book.code} bulan ${later} sudah ditutup, jadi ${period} tidak dapat dibuka kembali.`, [{ field: 'period', message: `Bulan ${later} sudah ditutup.`, mend: 'Buka kembali bulan yang terakhir lebih dahulu, atau bukukan koreksinya di bulan berjalan.' }]),
  notOver: ({ book, period }: Named) =>
    conflict('period_not_over', `Buku ${book.code} bulan ${period} belum dapat ditutup karena bulannya belum tiba.`, [{ field: 'period', message: 'Bulannya belum tiba.', mend: 'Tutup setelah bulannya tiba.' }]),
  notCome: ({ book, period }: Named) =>
    conflict('period_not_come', `Bulan ${period} belum tiba, jadi buku ${book.code} belum dapat diisi untuk bulan itu.`, [{ field: 'period', message: 'Bulannya belum tiba.', mend: 'Periksa tahun dan bulan pada tanggal baris ini.' }]),
  empty: ({ book, period }: Named) =>
    conflict('book_empty', `Buku ${book.code} bulan ${period} kosong.`, [{ field: 'book', message: 'Tidak ada baris bulan ini.', mend: 'Nyatakan NIHIL, atau isi barisnya lebih dahulu.' }]),
  notEmpty: ({ book, period }: Named) =>
    conflict('book_not_empty', `Buku ${book.code} bulan ${period} berisi baris, jadi tidak dapat dinyatakan NIHIL.`, [{ field: 'book', message: 'Masih ada baris bulan ini.', mend: 'Tutup bukunya seperti biasa, atau batalkan barisnya bila memang keliru.' }]),
  blocked: ({ book, period }: Named, findings: readonly Finding[]) =>
    new Problem(422, 'checks_block', `Buku ${book.code} bulan ${period} belum dapat ditutup: ada ${findings.length} yang harus dibetulkan.`,
      findings.slice(0, 50).map(blockingDetail)),
  beforeOpening: ({ book, period }: Named, opened: string) =>
    conflict('before_opening', `Buku ${book.code} di sini mulai ${opened}; bulan ${period} tidak disimpan.`, [{ field: 'period', message: `Bulan pertama buku ini ${opened}.`, mend: 'Pilih bulan itu atau sesudahnya; yang lebih lama tetap di buku kertas.' }]),
  alreadyVoid: () => conflict('entry_void', 'Baris ini sudah dibatalkan.', [{ message: 'Baris batal tidak dapat diubah.', mend: 'Catat sebagai baris baru.' }]),
  stale: () => new Problem(412, 'stale_entry', 'Baris ini sudah diubah orang lain sejak Anda membukanya.', [{ field: 'revision', message: 'Bukan keadaan yang terakhir.', mend: 'Muat ulang barisnya, lalu ulangi perubahan.' }]),
  values: (details: readonly ProblemDetail[]) => invalid('Ada isian yang tidak terbaca.', details),
  notConfirmed: ({ book, period }: Named) =>
    conflict('recap_not_confirmed', `Hitungan ${book.code} bulan ${period} belum disahkan desa.`, [{ field: 'period', message: 'Rekapitulasi dihitung sistem dan harus disahkan.', mend: 'Buka rekapitulasi, periksa, lalu sahkan.' }]),
  derived: (book: Book) =>
    conflict('book_derived', `Buku ${book.code} dihitung dari buku lain.`, [{ field: 'book', message: 'Baris tidak diketik.', mend: 'Hitung rekapitulasi, lalu sahkan.' }]),
  reasonNeeded: () => invalid('Alasan wajib diisi.', [{ field: 'reason', message: 'Alasan wajib diisi.', mend: 'Tulis singkat mengapa.' }]),
};

/** Which row, as a number for people and as an id for programs; the finding's own sentence ends with what is right. */
function blockingDetail({ check, message, row, entryId, columns: [column] }: Finding): ProblemDetail {
  return {
    field: row ? `rows[${row}].${column ?? ''}` : (column ?? 'book'), message: `${check}: ${message}`,
    mend: row ? 'Buka baris itu dan betulkan, lalu tutup lagi.' : 'Betulkan isi buku bulan ini, lalu tutup lagi.',
    ...(entryId && { entryId }),
  };
}
