import type { CheckDeclaration } from '#catalogue/check';
import { dateName } from '#catalogue/period';
import type { AutoCheck } from '../checklist/checklist.js';
import { asEvidence, sesuai, tidakDiperiksa, tidakSesuai, type Evidence, type MachineAnswer } from './evidence.js';
import { asFile, fromChecks, isFile } from './from-checks.js';
import type { Seen } from './seen.js';

/** Balances and heads counted are carried from the month, or the year, before. */
const carriesOver = (check: CheckDeclaration): boolean => check.with?.includes('previous_period') ?? false;
/** Two books or more that must say the same; who signed is another question. */
const comparesBooks = (check: CheckDeclaration): boolean => check.scope === 'cross' && !carriesOver(check) && check.books.filter((book) => book !== '*').length > 1;

const seenFromVisits = (): MachineAnswer => tidakDiperiksa([]);

/** How the machine answers each item it can answer. */
export const autoChecks: Record<AutoCheck, (seen: Seen) => MachineAnswer> = {
  book_coverage({ due, books }) {
    const missing = due.filter((code) => !books.some(({ book }) => book === code)).map((book) => fault('book_coverage', book, `Buku ${book} jatuh tempo bulan ini dan tidak diajukan.`));
    const open = books.filter(({ closedOn }) => closedOn === null).map(({ book }) => fault('book_coverage', book, `Buku ${book} belum ditutup dan belum dinyatakan NIHIL.`));
    return judged([...missing, ...open]);
  },

  attachment_rules: ({ missingBerkas }) =>
    judged(missingBerkas.map(({ book, anyOf }) => fault('attachment_rules', book, `Buku ${book} memerlukan ${anyOf.join(' atau ')}.`))),

  'invariants:error': (seen) => fromChecks(seen, { asks: () => true, against: ['error'], key: 'invariants:error', ofRows: true }),
  'invariants:warn': (seen) => fromChecks(seen, { asks: () => true, against: ['warn'], key: 'invariants:warn', ofRows: true }),
  carry_forward: (seen) => fromChecks(seen, { asks: carriesOver, against: ['error', 'warn'], key: 'carry_forward' }),
  cross_book: (seen) => fromChecks(seen, { asks: comparesBooks, against: ['error', 'warn'], key: 'cross_book' }),

  /** Rows typed here stand in the form of their edition; it must be the one in force. A file the machine cannot lay beside the form. */
  form_version(seen) {
    const faults = [
      ...findingsOf(seen, 'X-08'),
      ...seen.otherEdition.map(({ book, edition, rows }) => fault('form_version', book, `${rows} baris Buku ${book} memakai edisi ${edition}, bukan edisi yang berlaku.`)),
    ];
    const files = seen.books.filter(isFile);
    return faults.length === 0 && files.length > 0 ? tidakDiperiksa(files.map((book) => asFile(book, 'form_version'))) : judged(faults);
  },

  follow_up_status({ repairs }) {
    if (!repairs || repairs.length === 0) return tidakDiperiksa([{ check: 'follow_up_status', book: null, message: 'Belum ada perbaikan yang diminta pada revisi sebelumnya.' }]);
    return judged(repairs.filter(({ changed }) => !changed).map(({ book }) => fault('follow_up_status', book, `Buku ${book} diminta diperbaiki, tetapi isinya tidak berubah.`)));
  },

  /** The machine knows who endorsed in the system; ink on a photo is for the verifier's eye. */
  signatures(seen) {
    const { way, signers, sheetBerkasId } = seen.revision;
    const missing = needed.filter(({ role }) => !signers.some((signer) => signer.role === role)).map(({ name }) => fault('signatures', null, `Pengesahan ${name} belum ada.`));
    const faults = [...missing, ...findingsOf(seen, 'X-06')];
    if (faults.length > 0) return tidakSesuai(faults);
    if (way === 'system') return sesuai();
    return tidakDiperiksa([{ ...fault('signatures', null, 'Disahkan dengan Lembar Pengesahan: cocokkan tanda tangan pada fotonya.'), ...(sheetBerkasId && { berkasId: sheetBerkasId }) }]);
  },

  signer_in_office(seen) {
    const faults = findingsOf(seen, 'X-04');
    if (faults.length > 0) return tidakSesuai(faults);
    if (seen.results.some(({ result }) => result.ran.includes('X-04'))) return sesuai();
    // Without a closed Buku Aparat the office's own list of duties says it.
    return judged(seen.headHeldOffice ? [] : [fault('signer_in_office', null, `Penanda tangan tidak tercatat menjabat Kepala Desa pada ${dateName(seen.revision.signedOn)}.`)]);
  },

  sign_date: ({ books, revision: { signedOn } }) =>
    judged(books.filter(({ closedOn }) => closedOn !== null && closedOn > signedOn)
      .map(({ book, closedOn }) => fault('sign_date', book, `Disahkan ${dateName(signedOn)}, sebelum Buku ${book} ditutup pada ${dateName(closedOn!)}.`))),

  visit_date_match: seenFromVisits,
  visit_frequency: seenFromVisits,
  visit_synced: seenFromVisits,
};

const needed = [{ role: 'kepala_desa', name: 'Kepala Desa' }, { role: 'sekretaris_desa', name: 'Sekretaris Desa' }] as const;

const fault = (check: string, book: string | null, message: string): Evidence => ({ check, book, message });
const judged = (faults: readonly Evidence[]): MachineAnswer => (faults.length > 0 ? tidakSesuai(faults) : sesuai());
const findingsOf = ({ results }: Seen, id: string): Evidence[] =>
  results.flatMap(({ result }) => result.findings).filter(({ check }) => check === id).map(asEvidence);
