import type { CheckDeclaration, Severity } from '#catalogue/check';
import { asEvidence, sesuai, tidakDiperiksa, tidakSesuai, type Evidence, type MachineAnswer } from './evidence.js';
import type { Seen, SeenBook } from './seen.js';

/** Which checks an item asks about, and which of their findings speak against it. */
export interface Question {
  readonly asks: (check: CheckDeclaration) => boolean;
  readonly against: readonly Severity[];
  /** Key of the item's own look, for what is not a finding. */
  readonly key: string;
  /** Asks what stands in the rows: in a month without any, nothing is wrong. */
  readonly ofRows?: boolean;
}

/**
 * An item answered from the checks. A fault is a fault, whatever else was not looked at; without one, a book handed in as a file
 * leaves the item open, and so does a month in which none of the checks could be asked.
 */
export function fromChecks(seen: Seen, { asks, against, key, ofRows = false }: Question): MachineAnswer {
  const asked = new Map(seen.checks.filter(asks).map((check) => [check.id, check]));
  const faults = unique(seen.results.flatMap(({ result }) => result.findings).filter(({ check, severity }) => asked.has(check) && against.includes(severity)).map(asEvidence));
  if (faults.length > 0) return tidakSesuai(faults);
  const unseen = seen.books.filter((book) => isFile(book) && [...asked.values()].some(({ books }) => books.includes(book.book) || books.includes('*')));
  if (unseen.length > 0) return tidakDiperiksa(unseen.map((book) => asFile(book, key)));
  const notes = unique(seen.results.flatMap(({ book, result }) => result.notRun.filter(({ id }) => asked.has(id)).map(({ id, reason }): Evidence => ({ check: id, book: asked.get(id)!.books[0] === '*' ? book : asked.get(id)!.books[0]!, message: reason }))));
  const ran = seen.results.some(({ result }) => result.ran.some((id) => asked.has(id)));
  const nothingToAsk = ofRows && seen.books.every(({ nihil }) => nihil);
  return ran || nothingToAsk ? sesuai(notes) : tidakDiperiksa(notes.length > 0 ? notes : [{ check: key, book: null, message: 'Tidak ada yang dapat dibandingkan mesin untuk buku-buku ini.' }]);
}

/** A NIHIL month has no file to look into. */
export const isFile = ({ mode, nihil }: SeenBook): boolean => mode === 'berkas' && !nihil;

export const asFile = ({ book }: SeenBook, key: string): Evidence =>
  ({ check: key, book, message: `Buku ${book} diserahkan sebagai berkas; mesin tidak memeriksanya.` });

/** A finding between books may stand with several of them. */
function unique(evidence: readonly Evidence[]): Evidence[] {
  return [...new Map(evidence.map((one) => [JSON.stringify(one), one])).values()];
}
