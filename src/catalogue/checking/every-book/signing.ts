import type { CheckRow, CheckWorld } from '../../check.js';
import { isBlank, text } from '../cells.js';
import { dateOf } from '../civil-date.js';
import { defineCheck } from '../define-check.js';
import { maskName } from '../mask.js';
import { plain } from '../same-name.js';

type Signature = NonNullable<CheckWorld['signatures']>[number];

export const signerHoldsOffice = defineCheck({
  id: 'X-04', severity: 'warn', blocks: 'never', overridable: true, scope: 'cross',
  books: ['A.4', '*'],
  columns: {
    'A.4': ['nama', 'jabatan', 'nomor_sk_pengangkatan', 'tanggal_sk_pengangkatan', 'nomor_sk_pemberhentian', 'tanggal_sk_pemberhentian'],
  },
  rule: 'every signer of a page/document holds that jabatan in A.4 on the signing date (SK start <= date < SK end); Penjabat, Plt. and Plh. forms of the jabatan count',
  message: 'Penandatangan {nama} tidak menjabat {jabatan} pada {tanggal}',
  basis: 'inferred (arithmetic/consistency a verifier checks)', mark: 'I',
  mend: 'Periksa SK-nya di Buku Aparat, atau minta tanda tangan pejabat yang berwenang pada tanggal itu.',
  subjects: ['*'],
  partners: ['A.4'],
  lacks: ({ signatures }) => (signatures ? undefined : 'belum ada tanda tangan'),
  cross: ({ world, rows }) =>
    world.signatures!.filter((signature) => isOfVillage(signature) && dateOf(signature.date) && !heldBy(signature, rows('A.4'))).map((signature) => ({
      part: signature.role, book: signature.book, columns: [],
      fill: { nama: maskName(signature.name), jabatan: signature.jabatan, tanggal: signature.date },
    })),
});

const offices = ['kepala_desa', 'sekretaris_desa', 'kaur', 'kasi', 'kepala_dusun', 'staf', 'perangkat'];

/** The office without the form in which it is held: "Pj. Kepala Desa" and plt_kepala_desa are kepala_desa. */
export const officeOf = (jabatan: unknown): string =>
  plain(String(jabatan ?? '')).replaceAll(' ', '_').replace(/^(penjabat|pj|plt|plh)_/, '');

/** BPD and RT have chairs of their own, who do not stand in A.4. */
const isOfVillage = ({ jabatan }: Signature): boolean => offices.some((office) => officeOf(jabatan).startsWith(office));

/** Names are compared without titles: "H. Ahmad, S.Pd" signs for Ahmad. */
const bareName = (name: unknown): string => plain(text(name as string).split(',')[0]).replace(/^((h|hj|drs|dra|ir|dr)\s+)+/, '');

function heldBy({ name, jabatan, date }: Signature, officials: readonly CheckRow[]): boolean {
  return officials.some(({ values }) => {
    const [from, until] = [dateOf(values.tanggal_sk_pengangkatan), dateOf(values.tanggal_sk_pemberhentian)];
    return bareName(values.nama) === bareName(name) && officeOf(values.jabatan) === officeOf(jabatan)
      && from !== undefined && from <= date && (until === undefined || date < until);
  });
}

export const bookIsSigned = defineCheck({
  id: 'X-06', severity: 'error', blocks: 'never', overridable: true, scope: 'book',
  books: ['*'],
  columns: {},
  rule: 'the closed book, or the Lembar Pengesahan that names it, carries the signature of every entry of the book\'s registers.json signers, with place and date',
  message: 'Tanda tangan {label} belum lengkap',
  basis: 'law form (footer MENGETAHUI KEPALA DESA / SEKRETARIS DESA)', mark: 'V',
  mend: 'Lengkapi tanda tangan beserta tempat dan tanggalnya pada buku atau Lembar Pengesahan.',
  lacks: ({ signatures }) => (signatures ? undefined : 'buku belum ditutup'),
  whole(_rows, { book, world }) {
    const signed = world.signatures!.filter((signature) => signature.book === book.code && dateOf(signature.date) && !isBlank(signature.place));
    return book.signers
      .filter(({ role, label }) => !signed.some((signature) => signature.role === role || signature.label === label))
      .map(({ role, label }) => ({ part: role, columns: [], fill: { label } }));
  },
});

export const emptyIsStated = defineCheck({
  id: 'X-07', severity: 'warn', blocks: 'never', overridable: true, scope: 'book',
  books: ['*'],
  columns: {},
  rule: 'an empty period is stated as NIHIL with a signature, not left out',
  message: 'Buku kosong: buat pernyataan NIHIL',
  basis: 'inferred (arithmetic/consistency a verifier checks) (practice)', mark: 'I',
  mend: 'Nyatakan NIHIL untuk periode ini dan tanda tangani.',
  lacks: ({ nihil }, book) => (nihil?.[book] === undefined ? 'pernyataan NIHIL belum ditanyakan' : undefined),
  whole(rows, { book, world }) {
    if (rows.length > 0) return undefined;
    const unsigned = world.signatures !== undefined && !world.signatures.some((signature) => signature.book === book.code);
    return !world.nihil![book.code] || unsigned ? {} : undefined;
  },
});
