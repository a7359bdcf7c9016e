import { dateName } from '#catalogue/period';

type Details = Readonly<Record<string, unknown>>;
/** What happened, after the name of who did it: "memeriksa dan memaraf pengajuan". */
type Sentence = string | ((details: Details) => string);

const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
const codes = (value: unknown): string => (Array.isArray(value) ? value.map((one) => (typeof one === 'string' ? one : text((one as { book?: unknown }).book))).filter(Boolean).join(', ') : '');
/** "A.1 diterima, A.7 perlu perbaikan" */
const verdictsIn = (value: unknown): string =>
  (Array.isArray(value) ? (value as { book?: unknown; verdict?: unknown }[]) : []).map(({ book, verdict }) => `${text(book)} ${text(verdict).replaceAll('_', ' ')}`).join(', ');
const with_ = (words: string, value: string): string => (value ? ` ${words} ${value}` : '');
/** " buku A.7 paling lambat 1 Desember 2026" */
const repairOf = (books: unknown, dueOn: unknown): string => with_('buku', codes(books)) + with_('paling lambat', text(dueOn) && dateName(text(dueOn)));

/** Every act on a submission in human words, the same for desa and kecamatan. An act without a sentence is not told. */
export const sentences: Readonly<Record<string, Sentence>> = {
  'submission.open': ({ books }) => `menyiapkan pengajuan${with_('dengan buku', codes(books))}`,
  'submission.send_to_secretary': ({ findings }) =>
    `mengirim pengajuan ke Sekretaris Desa${typeof findings === 'number' ? (findings > 0 ? ` dengan ${findings} catatan pemeriksaan` : ' tanpa catatan pemeriksaan') : ''}`,
  'submission.return_internal': 'mengembalikan pengajuan di dalam desa',
  'submission.check': ({ sentByHimself }) => `memeriksa dan memaraf pengajuan${sentByHimself ? ' yang ia kirim sendiri' : ''}`,
  'submission.endorse': ({ checkedByHimself }) => `mengesahkan pengajuan${checkedByHimself ? ' yang ia periksa sendiri' : ''}`,
  'submission.endorse_by_sheet': ({ signedOn, signer }) => {
    const title = text((signer as { title?: unknown } | undefined)?.title);
    return `mengunggah Lembar Pengesahan${with_('yang ditandatangani', title)}${with_('pada', text(signedOn) && dateName(text(signedOn)))}`;
  },
  'submission.withdraw_endorsement': 'menarik pengesahan',
  'submission.submit': ({ receiptNumber, late }) => `mengajukan ke kecamatan${late ? ', terlambat' : ''}${with_('dengan tanda terima', text(receiptNumber))}`,
  'submission.withdraw': 'menarik pengajuan',
  'submission.reopen_as_new_revision': ({ revision, repair }) => `membuka pengajuan sebagai perbaikan${with_('revisi', text(revision))}${with_('untuk buku', codes(repair))}`,
  'submission.claim': ({ takenOver, takenOverFrom }) => (takenOver || takenOverFrom ? 'mengambil alih pemeriksaan' : 'mulai memeriksa pengajuan'),
  'review.answer': ({ answers }) => `menjawab ${Array.isArray(answers) ? answers.length : 'beberapa'} butir daftar periksa`,
  'review.judge_book': ({ books }) => `memberi putusan: ${verdictsIn(books)}`,
  'submission.request_revision': ({ books, dueOn }) => `meminta perbaikan${repairOf(books, dueOn)}`,
  'submission.verify': ({ score, sheetConfirmed }) =>
    `menyatakan pengajuan terverifikasi${with_('dengan nilai', text(score).replace('.', ','))}${sheetConfirmed ? ', sesudah melihat tanda tangan di Lembar Pengesahan' : ''}`,
  'submission.reject': 'menolak pengajuan',
  'submission.approve': 'menyetujui pengajuan',
  'submission.send_back': 'mengembalikan pengajuan kepada verifikator',
  'submission.archive': ({ classificationCode }) => `mengarsipkan pengajuan${with_('dengan kode klasifikasi', text(classificationCode))}`,
  'submission.reopen': ({ unlocked, dueOn }) => `membuka kembali pengajuan yang sudah disetujui${unlocked ? ' untuk perbaikan' : ''}${repairOf(unlocked, dueOn)}`,
};

/** "Siti Aminah, Sekretaris Desa, memeriksa dan memaraf pengajuan." */
export function tell(who: string, verb: string, details: Details): string | undefined {
  const sentence = sentences[verb];
  if (sentence === undefined) return undefined;
  const name = who.includes(',') ? `${who},` : who;
  return `${name} ${typeof sentence === 'string' ? sentence : sentence(details)}.`;
}
