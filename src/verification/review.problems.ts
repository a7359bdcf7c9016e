import { conflict, invalid, notFound, Problem, type ProblemDetail } from '#kernel/problem';
import { submissionStates } from '#submissions/submission-states';
import type { Submission } from '#submissions/submission';

/** Everything a review, or a decision on it, is refused for. */
export const reviewProblems = {
  notOpened: () => notFound('Pemeriksaan pengajuan ini'),
  notUnderReview: ({ state }: Submission) =>
    conflict('not_in_this_state', `Pengajuan ini berkeadaan "${submissionStates[state]}", bukan sedang diperiksa.`,
      [{ field: 'state', message: submissionStates[state], mend: 'Muat ulang pengajuannya.' }]),
  notTheClaimer: ({ claimedBy }: Submission) =>
    new Problem(403, 'not_the_claimer', `Pengajuan ini sedang diperiksa ${claimedBy ?? 'verifikator lain'}.`,
      [{ field: 'claimedBy', message: 'Hanya yang sedang memeriksa yang menjawab dan memutus.', mend: 'Ambil alih dengan alasan, atau mintalah kepadanya.' }]),
  takeOverReason: (claimedBy: string | null) =>
    invalid(claimedBy ? `Pengajuan ini sudah diperiksa ${claimedBy}.` : 'Desa ini bukan desa binaan Anda.',
      [{ field: 'reason', message: 'Mengambil alih pemeriksaan memerlukan alasan.', mend: 'Tulis mengapa Anda yang memeriksa, misalnya verifikatornya cuti.' }]),
  ownVillage: () =>
    new Problem(403, 'own_village', 'Anda bertugas di desa ini, jadi pengajuannya diperiksa dan disetujui orang lain.',
      [{ message: 'Yang membuat tidak memeriksa.', mend: 'Serahkan kepada petugas kecamatan yang lain.' }]),
  answers: (details: readonly ProblemDetail[]) => invalid('Ada jawaban yang perlu diperbaiki.', details),
  verdicts: (details: readonly ProblemDetail[]) => invalid('Ada putusan buku yang perlu diperbaiki.', details),
  nothingToRepair: () =>
    new Problem(422, 'nothing_to_repair', 'Belum ada buku yang dinyatakan perlu perbaikan.',
      [{ field: 'books', message: 'Paling sedikit satu buku dengan catatan.', mend: 'Beri putusan perlu_perbaikan dengan catatan pada bukunya, lalu minta perbaikan.' }]),
  dueTooEarly: (today: string) => invalid('Batas perbaikan harus sesudah hari ini.', [{ field: 'dueOn', message: `Hari ini ${today}.`, mend: 'Beri desa waktu paling sedikit sehari.' }]),
  incomplete: (details: readonly ProblemDetail[]) =>
    new Problem(422, 'review_incomplete', `Belum dapat dinyatakan terverifikasi: ada ${details.length} hal yang belum selesai.`, details),
  approvalRefused: (details: readonly ProblemDetail[], of: number) =>
    conflict('approval_refused', `${details.length} dari ${of} pengajuan belum dapat Anda setujui; tidak ada yang disetujui.`, details),
  approvedTwice: () => invalid('Pengajuan yang sama disebut dua kali.', [{ field: 'submissions', message: 'disebut dua kali', mend: 'Sebutkan setiap pengajuan satu kali.' }]),
  unknownClassification: (code: string) =>
    invalid('Kode klasifikasi arsip tidak dikenal.', [{ field: 'classificationCode', message: `${code.slice(0, 30)} tidak ada di daftar Pemerintah Daerah (Permendagri 83/2022 bagian B).`, mend: 'Pakai kode bagian B, misalnya 400.10.2.2; bukan kode bagian A untuk Kementerian.' }]),
  noSuchBooks: (books: readonly string[]) => invalid('Ada buku yang tidak termasuk pengajuan ini.', books.map((book) => ({ field: 'books', message: `Buku ${book} tidak ada dalam pengajuan ini.`, mend: 'Pilih dari buku-buku yang tertera pada pengajuannya.' }))),
};
