import type { Role } from '#access/duties';

/** Where a submission stands, and how people call it. */
export const submissionStates = {
  draft: 'Draf',
  internal_review: 'Menunggu Sekdes',
  checked: 'Diperiksa Sekdes',
  endorsed: 'Disahkan Kades',
  submitted: 'Diajukan ke kecamatan',
  under_review: 'Diperiksa verifikator',
  revision_requested: 'Perlu perbaikan',
  verified: 'Terverifikasi',
  approved: 'Disetujui',
  archived: 'Diarsipkan',
  rejected: 'Ditolak',
  withdrawn: 'Ditarik',
} as const satisfies Record<string, string>;

export type SubmissionState = keyof typeof submissionStates;
export const stateKeys = Object.keys(submissionStates) as SubmissionState[];
export const initialState = 'draft' satisfies SubmissionState;

/** system: the clock. It archives; it never decides. */
export type SubmissionActor = Role | 'system';

export interface Transition {
  readonly from: SubmissionState;
  readonly to: SubmissionState;
  readonly action: string;
  readonly by: readonly SubmissionActor[];
  /** What must hold besides, in the office's words; the act of this name asks it. */
  readonly guard: string;
}

const keepers = [
  'operator_desa', 'kaur_keuangan', 'kaur_perencanaan', 'kaur_tu_umum', 'kasi_pemerintahan', 'kasi_kesejahteraan', 'kasi_pelayanan',
  'pelaksana_kegiatan_anggaran', 'sekretaris_desa',
] as const satisfies readonly Role[];
const heads = ['sekretaris_desa', 'kepala_desa'] as const satisfies readonly Role[];
const reopeners = ['operator_desa', 'sekretaris_desa'] as const satisfies readonly Role[];
const reviewers = ['verifikator_kecamatan', 'kasi_tapem'] as const satisfies readonly Role[];
const approvers = ['kasi_tapem', 'sekcam', 'camat'] as const satisfies readonly Role[];

/** The whole life of a submission, desa and kecamatan: what is not here is refused. */
export const transitions = [
  { from: 'draft', to: 'internal_review', action: 'send_to_secretary', by: keepers, guard: 'pemeriksaan mesin dijalankan; hanya yang memblokir menghentikan; buku berupa berkas punya berkasnya' },
  { from: 'internal_review', to: 'draft', action: 'return_internal', by: heads, guard: 'alasan wajib' },
  { from: 'internal_review', to: 'checked', action: 'check', by: ['sekretaris_desa'], guard: 'semua buku ditutup atau NIHIL; bila Sekretaris Desa sendiri yang mengirim, dicatat' },
  { from: 'checked', to: 'draft', action: 'return_internal', by: heads, guard: 'alasan wajib' },
  { from: 'checked', to: 'endorsed', action: 'endorse', by: ['kepala_desa'], guard: 'penanda tangan menjabat pada tanggal itu; semua buku ditutup atau NIHIL' },
  { from: 'checked', to: 'endorsed', action: 'endorse_by_sheet', by: ['sekretaris_desa'], guard: 'foto Lembar Pengesahan bertanda tangan yang cocok; penanda tangan menjabat pada tanggal itu' },
  { from: 'endorsed', to: 'draft', action: 'withdraw_endorsement', by: heads, guard: 'alasan wajib; belum diajukan' },
  { from: 'endorsed', to: 'submitted', action: 'submit', by: ['sekretaris_desa'], guard: 'lampiran wajib ada' },
  { from: 'submitted', to: 'withdrawn', action: 'withdraw', by: ['sekretaris_desa'], guard: 'belum mulai diperiksa' },
  { from: 'withdrawn', to: 'draft', action: 'reopen_as_new_revision', by: reopeners, guard: '' },
  { from: 'submitted', to: 'under_review', action: 'claim', by: reviewers, guard: 'verifikator desa binaan, atau yang lain dengan alasan' },
  { from: 'under_review', to: 'under_review', action: 'claim', by: reviewers, guard: 'mengambil alih dari pemeriksa lain, dengan alasan' },
  { from: 'under_review', to: 'revision_requested', action: 'request_revision', by: reviewers, guard: 'paling sedikit satu buku perlu perbaikan, dengan catatan dan batas waktu' },
  { from: 'revision_requested', to: 'draft', action: 'reopen_as_new_revision', by: reopeners, guard: '' },
  { from: 'under_review', to: 'verified', action: 'verify', by: reviewers, guard: 'semua buku diterima atau nihil; butir wajib terjawab dan tidak ada yang tidak sesuai' },
  { from: 'under_review', to: 'rejected', action: 'reject', by: ['kasi_tapem', 'camat'], guard: 'alasan wajib' },
  { from: 'rejected', to: 'draft', action: 'reopen_as_new_revision', by: reopeners, guard: 'alasan penolakan ditampilkan' },
  { from: 'verified', to: 'approved', action: 'approve', by: approvers, guard: 'bukan yang memverifikasi; Camat untuk keuangan dan buku dengan Perdes' },
  { from: 'verified', to: 'under_review', action: 'send_back', by: approvers, guard: 'alasan wajib' },
  { from: 'approved', to: 'archived', action: 'archive', by: ['verifikator_kecamatan', 'system'], guard: 'kode klasifikasi dan masa simpan sudah ditetapkan' },
  { from: 'approved', to: 'revision_requested', action: 'reopen', by: ['camat'], guard: 'alasan wajib' },
] as const satisfies readonly Transition[];

export type SubmissionAction = (typeof transitions)[number]['action'];

/** The transition of an action from a state; undefined: not from here. */
export function transitionOf(from: SubmissionState, action: SubmissionAction): Transition | undefined {
  return transitions.find((one) => one.from === from && one.action === action);
}

export const mayMove = ({ by }: Transition, role: string): boolean => (by as readonly string[]).includes(role);

/** What somebody in this duty could do next, guards aside. */
export function actionsFor(state: SubmissionState, role: string): SubmissionAction[] {
  return transitions.filter((one) => one.from === state && mayMove(one, role)).map(({ action }) => action);
}

/** States in which the desa still works on it; from here on the kecamatan sees what was endorsed. */
export const insideDesa: readonly SubmissionState[] = ['draft', 'internal_review', 'checked', 'endorsed'];
