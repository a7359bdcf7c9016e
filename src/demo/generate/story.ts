import type { Bidang } from '#catalogue/book';
import { lastDay, periodAfter } from '#catalogue/period';
import { catalogue } from '#domains/catalogue';
import { allChecks } from '#domains/checks';
import { isDueIn, submissionDueOn } from '#submissions/due-books';
import type { SubmittedBidang } from '#submissions/submission';
import type { DesaBooks, PlantedFault } from './desa-books.js';
import { addDays, monthsFrom, type Day, type Month } from './months.js';

/** How far a bidang of a month has come. */
export type Chapter =
  /** Closed on paper before PERUT came; never submitted here. */
  | 'kept'
  | 'draft' | 'submitted' | 'under_review' | 'revision_requested' | 'verified' | 'approved' | 'archived';

export interface StoryStep {
  readonly period: Month;
  readonly bidang: Bidang;
  /** Books handed in: those with rows or a NIHIL of that month. */
  readonly books: readonly string[];
  readonly nihil: readonly string[];
  readonly chapter: Chapter;
  readonly submittedOn?: Day;
  readonly late: boolean;
  /** Sent back once before it was accepted; the reason, in Indonesian. */
  readonly returnedOnce?: string;
  /** Why it now waits for the desa, in Indonesian. */
  readonly reason?: string;
}

const bidangs: readonly Bidang[] = ['umum', 'penduduk', 'keuangan', 'pembangunan'];
/** PERUT has been in use for half a year; older months stand in the books but were handed in on paper. */
const monthsInUse = 6;
/** What the desa hands in each month when nothing else is due. */
const monthlyBooks: Partial<Record<Bidang, readonly string[]>> = { umum: ['A.7', 'A.8'], penduduk: ['B.2', 'B.3'], keuangan: ['C.4', 'C.5', 'C.6'] };

/** What each desa has handed in and how far the kecamatan has come with it; replayed through the real acts. */
export function storyOf(desa: DesaBooks): StoryStep[] {
  const open = desa.today.slice(0, 7);
  return monthsFrom(desa.months.from, periodAfter(open, -1)).flatMap((period) => bidangs.flatMap((bidang) => stepOf(desa, period, bidang)));
}

function stepOf(desa: DesaBooks, period: Month, bidang: Bidang): StoryStep[] {
  const books = booksOf(desa, period, bidang);
  if (books.length === 0) return [];
  const age = monthsBetween(period, desa.today.slice(0, 7));
  const step = { period, bidang, books, nihil: books.filter((code) => desa.nihil[code]?.includes(period)) };
  if (age > monthsInUse) return [{ ...step, chapter: 'kept', late: false }];
  const fault = desa.planted.find((each) => each.period === period && each.book.startsWith(letter[bidang]!));
  const day = usualDay(period, bidang, books);
  const told = fault ? faulty(desa, fault, day) : usual(bidang, age, day, isLateComer(desa, bidang, age));
  // In the first days of a month nobody has handed in yet.
  return [told.submittedOn && told.submittedOn > desa.today ? { ...step, chapter: 'draft', late: false } : { ...step, ...told }];
}

type Telling = Omit<StoryStep, 'period' | 'bidang' | 'books' | 'nihil'>;

/** The day before it is due; what the law wants on the last day of the month comes on that day. */
function usualDay(period: Month, bidang: Bidang, books: readonly string[]): Day {
  const asked = catalogue.ofBidang(bidang).filter((book) => book.keepable && isDueIn(book, period, books.includes(book.code)));
  const due = submissionDueOn(bidang as SubmittedBidang, period, asked.length > 0 ? asked : catalogue.ofBidang(bidang));
  return due > lastDay(period) ? addDays(due, -1) : lastDay(period);
}

/** One late month in each desa's life; and every fourth desa never has its recapitulation ready on the last day. */
const isLateComer = (desa: DesaBooks, bidang: Bidang, age: number): boolean =>
  (age === 4 && bidang === 'umum') || (bidang === 'penduduk' && Number(desa.kode.slice(-1)) % 4 === 2);

/** And one month that went back and forth. */
function usual(bidang: Bidang, age: number, day: Day, late: boolean): Telling {
  const returned = age === 3 && bidang === 'penduduk';
  return {
    chapter: chapterAt(age, bidang), submittedOn: late ? addDays(day, 6) : day, late,
    ...(returned ? { returnedOnce: 'Tanda tangan Kepala Desa pada rekapitulasi belum terbaca; mohon diunggah ulang.' } : {}),
  };
}

const letter: Partial<Record<Bidang, string>> = { umum: 'A', penduduk: 'B', keuangan: 'C', pembangunan: 'D' };

/** The older, the further: last month is still with the verifier. */
function chapterAt(age: number, bidang: Bidang): Chapter {
  if (age >= 4) return 'archived';
  if (age === 3) return 'approved';
  if (age === 2) return bidang === 'keuangan' ? 'verified' : 'approved';
  return bidang === 'umum' ? 'under_review' : 'submitted';
}

/** A fault that stops the close leaves a draft, and so does a book left out; the others the verifier saw and sent back. */
function faulty(desa: DesaBooks, { period, book, check, what }: PlantedFault, day: Day): Telling {
  const isLeftOut = (desa.missing[book] ?? []).includes(period);
  const { blocks } = allChecks.find(({ id }) => id === check)!;
  if (isLeftOut || blocks === 'close') return { chapter: 'draft', late: true, reason: what };
  return { chapter: 'revision_requested', submittedOn: day, late: false, reason: `${what}. Mohon diperbaiki.` };
}

/** Monthly books always, the others in a month in which they changed; a book left out is left out here too. */
function booksOf(desa: DesaBooks, period: Month, bidang: Bidang): string[] {
  const kept = catalogue.ofBidang(bidang).filter(({ code }) => desa.books[code] && desa.modes[code] !== 'berkas');
  const typed = kept.filter(({ code }) => desa.books[code]!.some((row) => row.period === period || row.changes?.some((change) => change.period === period))).map(({ code }) => code);
  const due = (monthlyBooks[bidang] ?? []).filter((code) => desa.books[code] || bidang === 'keuangan');
  return [...new Set([...due, ...typed])].filter((code) => !(desa.missing[code] ?? []).includes(period)).sort();
}

const monthsBetween = (from: Month, to: Month): number => monthsFrom(from, to).length - 1;
