import type { Column, Edition } from '#catalogue/book';
import { headingWords } from './heading-words.js';
import { synonyms, tickedCodes } from './synonyms.js';

export interface Phrase {
  readonly words: string;
  readonly split: readonly string[];
  readonly weight: number;
}

const phrase = (text: string, weight: number): Phrase => {
  const words = headingWords(text);
  return { words, split: words.split(' '), weight };
};

/** One way in which a column of a sheet can be read: as a column of the book, or as several at once. */
export interface Reading {
  readonly fills: readonly { readonly key: string; readonly part?: string; readonly tick?: string }[];
  readonly phrases: readonly Phrase[];
  readonly no: number | null;
  /** Position in the form, to tell columns of the same name apart. */
  readonly order: number;
}

/** The column in which the form counts its rows; the engine numbers them itself. */
export const isRunningNumber = (column: Column) => column.numbering === true;

/** Every reading of the headings of a table. Header fields (no 0) stand above the form's table, but are columns in a csv. */
export function readingsOf(edition: Edition): readonly Reading[] {
  const known = readings.get(edition) ?? makeReadings(edition);
  readings.set(edition, known);
  return known;
}

const readings = new WeakMap<Edition, readonly Reading[]>();

function makeReadings({ columns }: Edition): readonly Reading[] {
  const orderOf = new Map(columns.map((column, order) => [column.key, order]));
  const order = (column: Column) => orderOf.get(column.key) ?? 0;
  const single = columns.map((column) => ({ fills: [{ key: column.key }], phrases: phrasesOf(column, columns), no: column.no, order: order(column) }));
  return [...single, ...composites(columns, order), ...choices(columns, order), ...ticks(columns, order)];
}

function phrasesOf(column: Column, columns: readonly Column[]): Phrase[] {
  const path = [...(column.heading ?? []), column.label, ...(column.part ? [column.part] : [])];
  const isOnly = columns.filter((other) => headingWords(other.label) === headingWords(column.label)).length === 1;
  return unique([
    phrase(path.join(' '), 1),
    phrase(column.key.replaceAll('_', ' '), 0.96),
    ...(synonyms[column.key] ?? []).map((words) => phrase(words, 0.94)),
    ...(column.part ? [] : [phrase(column.label, isOnly ? 0.97 : 0.6)]),
  ]);
}

/** One cell that holds two columns: the law's own composites, and a heading over just a text and a date (TEMPAT & TANGGAL LAHIR). */
function composites(columns: readonly Column[], order: (column: Column) => number): Reading[] {
  const ofTheLaw = groups(columns.filter((column) => column.part), (column) => `${column.no} ${column.label}`).map((group) => ({ group, words: [...(group[0]?.heading ?? []), group[0]?.label ?? ''].join(' ') }));
  const headed = groups(columns.filter((column) => column.heading?.length), (column) => JSON.stringify(column.heading))
    .filter((group) => group.length === 2 && group.filter(({ type }) => type === 'date').length === 1 && group.some(({ type }) => type === 'text'))
    .map((group) => ({ group, words: (group[0]?.heading ?? []).join(' ') }));
  return [...ofTheLaw, ...headed]
    .filter(({ group }) => group.length > 1)
    .map(({ group, words }) => ({
      fills: group.map((column) => ({ key: column.key, part: column.part ?? (column.type === 'date' ? 'tanggal' : /tempat/.test(column.key) ? 'tempat' : 'nomor') })),
      phrases: [phrase(words, 1)],
      no: group[0]?.no ?? null,
      order: order(group[0] as Column),
    }));
}

/** One cell that says which of several tick columns is meant: JENIS KELAMIN with L or P, PATOK TANDA BATAS with Ada. */
function choices(columns: readonly Column[], order: (column: Column) => number): Reading[] {
  return groups(columns.filter((column) => column.heading?.length), (column) => JSON.stringify(column.heading))
    .filter((group) => group.length > 1 && group.every(({ type }) => type === 'bool'))
    .map((group) => ({
      fills: group.map((column) => ({ key: column.key, part: 'pilihan' })),
      phrases: [phrase((group[0]?.heading ?? []).join(' '), 1)],
      no: null,
      order: order(group[0] as Column),
    }));
}

/** The other way round: the book has one column, the desa ticks one column per value. */
function ticks(columns: readonly Column[], order: (column: Column) => number): Reading[] {
  return columns
    .filter((column) => column.type === 'enum')
    .flatMap((column) =>
      (tickedCodes[column.codes ?? ''] ?? []).map(({ code, words }) => ({
        fills: [{ key: column.key, tick: code }],
        phrases: words.map((word) => phrase(`${column.label} ${word}`, 0.99)),
        no: null,
        order: order(column),
      })),
    );
}

function groups(columns: readonly Column[], by: (column: Column) => string): Column[][] {
  const found = new Map<string, Column[]>();
  for (const column of columns) found.set(by(column), [...(found.get(by(column)) ?? []), column]);
  return [...found.values()];
}

function unique(phrases: readonly Phrase[]): Phrase[] {
  const best = new Map<string, Phrase>();
  for (const one of phrases) if (one.words && one.weight > (best.get(one.words)?.weight ?? 0)) best.set(one.words, one);
  return [...best.values()];
}
