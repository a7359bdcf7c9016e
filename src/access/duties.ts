import type { Verb } from './verbs.js';

/** own: what everybody signed in may do with himself. */
const own = ['self.read', 'self.change_password', 'session.revoke', 'notice.read', 'notice.mark_read'] as const;
const reads = ['desa.read', 'duty.list', 'book.read', 'book.export', 'berkas.read', 'submission.read', 'score.read', 'audit.read'] as const;
/** Keeping books; which of them a keeper may touch is the book's own `keeper`. */
const keeps = [
  'entry.add', 'entry.correct', 'entry.void', 'book.close', 'book.reopen', 'book.declare_nihil', 'book.hand_in_file', 'opening.set', 'recap.derive',
  'recap.confirm', 'year.carry', 'import.preview', 'import.commit', 'berkas.upload', 'berkas.describe', 'berkas.void',
  'submission.open', 'submission.send_to_secretary',
] as const;
const reviews = [
  'submission.claim', 'review.answer', 'review.judge_book', 'submission.request_revision', 'submission.verify',
] as const;

interface Duty {
  readonly name: string;
  readonly level: 'desa' | 'kecamatan';
  readonly may: readonly Verb[];
  /** May work in every book of the desa, not only in those he keeps. */
  readonly everyBook?: boolean;
  /** Sees personal columns in clear: the desa that keeps them. Everyone else sees them masked. */
  readonly seesPersonal?: boolean;
}

const keeper = (name: string): Duty => ({ name, level: 'desa', may: [...own, ...reads, ...keeps], seesPersonal: true });

/** What each duty may do, in one table: deny unless it stands here. */
export const duties = {
  operator_desa: { ...keeper('Operator Desa'), may: [...own, ...reads, ...keeps, 'submission.reopen_as_new_revision'], everyBook: true },
  kaur_keuangan: keeper('Kaur Keuangan'),
  kaur_perencanaan: keeper('Kaur Perencanaan'),
  kaur_tu_umum: keeper('Kaur Tata Usaha dan Umum'),
  kasi_pemerintahan: keeper('Kasi Pemerintahan'),
  kasi_kesejahteraan: keeper('Kasi Kesejahteraan'),
  kasi_pelayanan: keeper('Kasi Pelayanan'),
  pelaksana_kegiatan_anggaran: keeper('Pelaksana Kegiatan Anggaran'),
  sekretaris_desa: {
    name: 'Sekretaris Desa', level: 'desa', everyBook: true, seesPersonal: true,
    may: [
      ...own, ...reads, ...keeps, 'book.arrange', 'desa.describe', 'submission.return_internal', 'submission.check', 'submission.endorse_by_sheet',
      'submission.withdraw_endorsement', 'submission.submit', 'submission.withdraw', 'submission.reopen_as_new_revision',
    ],
  },
  kepala_desa: {
    name: 'Kepala Desa', level: 'desa', seesPersonal: true,
    may: [...own, ...reads, 'submission.return_internal', 'submission.endorse', 'submission.withdraw_endorsement'],
  },
  pendamping: { name: 'Pendamping', level: 'kecamatan', may: [...own, ...reads] },
  verifikator_kecamatan: { name: 'Verifikator Kecamatan', level: 'kecamatan', may: [...own, ...reads, ...reviews, 'submission.archive'] },
  kasi_tapem: {
    name: 'Kasi Tata Pemerintahan', level: 'kecamatan',
    may: [
      ...own, ...reads, ...reviews, 'submission.reject', 'submission.approve', 'submission.send_back', 'verifier.assign', 'check.soften', 'book.arrange',
      'desa.describe',
    ],
  },
  sekcam: { name: 'Sekretaris Camat', level: 'kecamatan', may: [...own, ...reads, 'submission.approve', 'submission.send_back'] },
  camat: {
    name: 'Camat', level: 'kecamatan',
    may: [...own, ...reads, 'submission.approve', 'submission.send_back', 'submission.reject', 'submission.reopen', 'verifier.assign'],
  },
  admin_kecamatan: {
    name: 'Admin Kecamatan', level: 'kecamatan',
    may: [
      ...own, 'desa.read', 'desa.describe', 'duty.list', 'duty.assign', 'duty.end', 'person.invite', 'person.disable', 'verifier.assign',
      'book.arrange', 'check.soften', 'audit.read',
    ],
  },
} as const satisfies Record<string, Duty>;

export type Role = keyof typeof duties;
export const isRole = (text: string): text is Role => Object.hasOwn(duties, text);
export const dutyOf = (role: string): Duty | undefined => (isRole(role) ? duties[role] : undefined);

const allowed = new Map<string, ReadonlySet<Verb>>(Object.entries(duties).map(([role, duty]) => [role, new Set<Verb>(duty.may)]));

export function may(role: string, verb: Verb): boolean {
  return allowed.get(role)?.has(verb) ?? false;
}

const actingTitles = { penjabat: 'Penjabat', plt: 'Plt.', plh: 'Plh.' } as const;
export type Acting = keyof typeof actingTitles;

/** "Plt. Sekretaris Desa" */
export function dutyTitle(role: string, acting?: Acting | null): string {
  const name = dutyOf(role)?.name ?? role;
  return acting ? `${actingTitles[acting]} ${name}` : name;
}
