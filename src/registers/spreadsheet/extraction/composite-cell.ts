import type { Column } from '#catalogue/book';
import type { Cell } from '../cell.js';
import { headingWords } from '../mapping/heading-words.js';
import { datesIn } from './dates-in-text.js';

/** A number with its date is short; what is longer is one text. */
const LONGEST = 300;
/** Words that only join the two parts. */
const joints = /^[\s,;/-]+|[\s,;/-]+$|(?:[\s,;/-]|^)+(?:tertanggal|tanggal|tgl\.?|dan)[\s,;:/-]*$|^(?:tertanggal|tanggal|tgl\.?|dan)[\s,;:/-]+/gi;

/**
 * Splits a composite cell of the law: "3 Tahun 2026, 12-03-2026" under NOMOR DAN TANGGAL, "Awayan, 17-08-1990" under TEMPAT & TANGGAL LAHIR.
 * `dateFirst` says whether the form names the date first. Gives the date, and what is left.
 */
export function splitComposite(cell: Cell, dateFirst: boolean): { tanggal?: string; other?: string } {
  if (cell.kind === 'date') return { tanggal: String(cell.value) };
  const text = String(cell.value ?? '').trim();
  const dates = text.length > LONGEST ? [] : datesIn(text);
  const found = dateFirst ? dates[0] : dates.at(-1);
  if (!found) return { other: text };
  const pieces = [text.slice(0, found.from), text.slice(found.to)].map((piece) => piece.replace(joints, '').replace(joints, '').trim()).filter((piece) => piece !== '');
  return { tanggal: found.date, other: pieces.join(' ') || undefined };
}

/** Of several tick columns, which one a cell names: "P" or "Perempuan" for the column P, "Ada" for the column ADA. */
export function chosenTick(text: string, columns: readonly Column[]): string | undefined {
  const said = headingWords(text);
  const exact = columns.find(({ label }) => headingWords(label) === said);
  const initial = columns.filter(({ label }) => said !== '' && (headingWords(label).startsWith(said) || said.startsWith(headingWords(label))));
  return (exact ?? (initial.length === 1 ? initial[0] : undefined))?.key;
}
