import type { Role } from '#access/duties';
import type { Verb } from '#access/verbs';
import type { AuditRecord } from '#audit/audit-record';
import type { Effect } from '#audit/reactions';
import { noticeJobs } from './notice-jobs.js';

interface Told {
  readonly to: readonly Role[];
  readonly text: string;
}

/** After which act who is told, and in which words: one line per act. {desa} is filled in. */
export const toldAfter = {
  'submission.send_to_secretary': { to: ['sekretaris_desa'], text: 'Buku-buku desa siap diperiksa dan diparaf.' },
  'submission.return_internal': { to: ['operator_desa'], text: 'Pengajuan dikembalikan di dalam desa; lihat alasannya.' },
  'submission.check': { to: ['kepala_desa'], text: 'Pengajuan sudah diperiksa Sekretaris Desa dan menunggu pengesahan.' },
  'submission.endorse_by_sheet': { to: ['kepala_desa'], text: 'Pengajuan disahkan dengan Lembar Pengesahan bertanda tangan atas nama Anda.' },
  'submission.submit': { to: ['verifikator_kecamatan'], text: 'Desa {desa} mengajukan buku-bukunya.' },
  'submission.request_revision': { to: ['sekretaris_desa', 'operator_desa'], text: 'Kecamatan meminta perbaikan; lihat buku dan tenggatnya.' },
  'submission.verify': { to: ['kasi_tapem', 'sekcam', 'camat'], text: 'Pengajuan Desa {desa} sudah terverifikasi dan menunggu persetujuan.' },
  'submission.approve': { to: ['sekretaris_desa', 'kepala_desa'], text: 'Pengajuan disetujui kecamatan.' },
  'submission.reject': { to: ['sekretaris_desa', 'kepala_desa'], text: 'Pengajuan ditolak kecamatan; lihat alasannya.' },
  'submission.send_back': { to: ['verifikator_kecamatan'], text: 'Pengajuan Desa {desa} dikembalikan kepada verifikator.' },
  'submission.reopen': { to: ['sekretaris_desa', 'kepala_desa'], text: 'Camat membuka kembali pengajuan yang sudah disetujui.' },
} as const satisfies Partial<Record<Verb, Told>>;

export const isTold = (verb: string): verb is keyof typeof toldAfter => Object.hasOwn(toldAfter, verb);

/** The subjects of an act: one, or those a bulk act lists in its details. */
function subjectsOf({ subject, details }: AuditRecord): { id: string; desaId: string }[] {
  const listed = details['submissions'];
  if (Array.isArray(listed)) return (listed as { id: string; desaId: string }[]).filter(({ id, desaId }) => id && desaId);
  return subject.desaId ? [{ id: subject.id, desaId: subject.desaId }] : [];
}

/** The effects of an act that somebody is told about. */
export function tell(record: AuditRecord): Effect[] {
  if (!isTold(record.verb)) return [];
  const { to } = toldAfter[record.verb];
  return subjectsOf(record).flatMap(({ id, desaId }) => to.map((role) => ({
    job: noticeJobs['notice.tell'].name, to: `${role}-${id}`, args: { verb: record.verb, role, desaId, subjectType: record.subject.type, subjectId: id },
  })));
}
