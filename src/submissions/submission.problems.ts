import type { Finding } from '#catalogue/check';
import { periodName } from '#catalogue/period';
import { conflict, forbidden, invalid, Problem, type ProblemDetail } from '#kernel/problem';
import { submissionStates, type SubmissionAction, type SubmissionState } from './submission-states.js';

interface Named {
  readonly period: string;
  readonly bidang: string;
  readonly state: SubmissionState;
}

const named = ({ period, bidang }: Pick<Named, 'period' | 'bidang'>): string => `Pengajuan bidang ${bidang} bulan ${periodName(period)}`;

/** Everything a submission is refused for, in the office's words. */
export const submissionProblems = {
  notFromHere: (submission: Named, action: SubmissionAction) =>
    conflict('not_in_this_state', `${named(submission)} berkeadaan "${submissionStates[submission.state]}", jadi langkah ini belum atau tidak lagi dapat dilakukan.`,
      [{ field: 'state', message: submissionStates[submission.state], mend: 'Muat ulang pengajuannya; langkah yang mungkin tertera di sana.' }, { field: 'action', message: action }]),
  notYours: (action: SubmissionAction) => forbidden(`submission.${action}`),
  stale: () =>
    new Problem(412, 'stale_submission', 'Pengajuan ini sudah diubah orang lain sejak Anda membukanya.', [{ field: 'version', message: 'Bukan keadaan yang terakhir.', mend: 'Muat ulang pengajuannya, lalu ulangi.' }]),
  alreadyOpen: (submission: Pick<Named, 'period' | 'bidang'>) =>
    conflict('submission_exists', `${named(submission)} sudah ada.`, [{ field: 'period', message: 'Satu pengajuan per bulan dan bidang.', mend: 'Lanjutkan pengajuan yang sudah ada.' }]),
  nothingDue: (submission: Pick<Named, 'period' | 'bidang'>) =>
    conflict('nothing_due', `Tidak ada buku bidang ${submission.bidang} yang harus diajukan untuk ${periodName(submission.period)}.`,
      [{ field: 'bidang', message: 'Tidak ada perubahan bulan ini dan tidak ada yang jatuh tempo.', mend: 'Pilih bulan atau bidang lain.' }]),
  notOver: (submission: Pick<Named, 'period' | 'bidang'>) =>
    conflict('period_not_reached', `${named(submission)} belum dapat disiapkan karena bulannya belum tiba.`, [{ field: 'period', message: 'Bulannya belum tiba.', mend: 'Pilih bulan ini atau bulan yang lalu.' }]),
  earlyOnlyForRecap: () =>
    invalid('Pengajuan lebih dahulu hanya untuk B.3.', [{ field: 'part', message: 'Hanya bidang penduduk yang punya laporan akhir bulan (B.3).', mend: 'Pilih part "whole".' }]),
  recapNotKept: () =>
    conflict('nothing_due', 'B.3 tidak dijalankan desa ini, jadi tidak ada yang diajukan lebih dahulu.', [{ field: 'part', message: 'B.3 tidak dijalankan.', mend: 'Pilih part "whole".' }]),
  wholeBefore: (submission: Pick<Named, 'period' | 'bidang'>) =>
    conflict('submission_exists', `${named(submission)} sudah ada dan sudah memuat B.3.`, [{ field: 'part', message: 'B.3 ada di pengajuan bidang.', mend: 'Lanjutkan pengajuan yang sudah ada.' }]),
  booksOpen: (books: readonly string[]) =>
    new Problem(422, 'books_open', `Belum semua buku ditutup, dinyatakan NIHIL, atau diserahkan sebagai berkas: ${books.join(', ')}.`,
      books.map((book): ProblemDetail => ({ field: `books.${book}`, message: `Buku ${book} masih terbuka.`, mend: 'Tutup bukunya, nyatakan NIHIL, atau serahkan berkasnya.' }))),
  blocked: (findings: readonly Finding[]) =>
    new Problem(422, 'checks_block', `Belum dapat diajukan: ada ${findings.length} yang harus dibetulkan lebih dahulu.`,
      findings.slice(0, 50).map((finding): ProblemDetail => ({ field: `books.${finding.book}${finding.row ? `.rows[${finding.row}]` : ''}`, message: `${finding.check}: ${finding.message}`, mend: 'Buka kembali bukunya, betulkan, tutup, lalu ajukan lagi.' }))),
  reasonNeeded: () => invalid('Alasan wajib diisi.', [{ field: 'reason', message: 'Alasan wajib diisi.', mend: 'Tulis singkat mengapa, supaya yang menerima tahu apa yang harus diperbuat.' }]),
  attachmentsMissing: (missing: readonly { readonly book: string; readonly anyOf: readonly string[] }[]) =>
    new Problem(422, 'attachments_missing', `Berkas wajib belum ada: ${missing.map(({ book, anyOf }) => `${anyOf.join(' atau ')} untuk ${book}`).join('; ')}.`,
      missing.map(({ book, anyOf }): ProblemDetail => ({ field: `books.${book}`, message: `Buku ${book} memerlukan ${anyOf.join(' atau ')}.`, mend: 'Unggah berkasnya untuk bulan ini, lalu ajukan lagi.' }))),
  signerNotInOffice: (on: string) =>
    new Problem(422, 'signer_not_in_office', `Penanda tangan tidak menjabat Kepala Desa pada ${on}.`,
      [{ field: 'signedOn', message: 'Tidak memegang jabatan pada tanggal ini.', mend: 'Periksa nama dan tanggalnya, atau catat dahulu Penjabat, Plt. atau Plh. yang bertugas pada hari itu.' }]),
  signedInFuture: () => invalid('Tanggal tanda tangan belum tiba.', [{ field: 'signedOn', message: 'Tanggal ini masih akan datang.', mend: 'Isi tanggal yang tertera di Lembar Pengesahan.' }]),
  signedBeforeCheck: () =>
    invalid('Lembar ditandatangani sebelum Sekretaris Desa memeriksa.', [{ field: 'signedOn', message: 'Tanggal mendahului pemeriksaan Sekretaris Desa.', mend: 'Isi tanggal yang tertera di Lembar Pengesahan.' }]),
  notASheet: () =>
    invalid('Berkas ini bukan Lembar Pengesahan.', [{ field: 'berkasId', message: 'Jenis berkas harus lembar_pengesahan.', mend: 'Unggah foto atau pindaian Lembar Pengesahan dengan jenis itu.' }]),
  notChecked: () =>
    conflict('not_checked', 'Lembar Pengesahan baru dapat dicetak sesudah Sekretaris Desa memeriksa pengajuannya.', [{ field: 'state', message: 'Belum diperiksa Sekretaris Desa.', mend: 'Kirim dan periksa dahulu pengajuannya.' }]),
  notFrozen: () => conflict('not_endorsed', 'Pengajuan ini belum disahkan.', [{ field: 'state', message: 'Belum disahkan Kepala Desa.', mend: 'Mintalah pengesahan Kepala Desa, atau unggah Lembar Pengesahan yang sudah ditandatangani.' }]),
  notSubmitted: () => conflict('not_submitted', 'Pengajuan ini belum diajukan, jadi belum ada tanda terimanya.', [{ field: 'state', message: 'Belum diajukan.', mend: 'Ajukan dahulu; tanda terima terbit saat itu juga.' }]),
};
