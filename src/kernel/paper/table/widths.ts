import { printable } from '../glyphs.js';
import { bold, regular } from '../typeface.js';
import type { PaperColumn } from './column.js';

export interface Fit {
  /** Size of type of the rows. */
  readonly size: number;
  readonly widths: readonly number[];
}

export const cellPadding = 2.5;
/** Read at ease; taken while no cell has to wrap. */
const easySizes = [8, 7.5, 7];
/** Down to the smallest a person of fifty still reads; taken as soon as no word has to be broken. */
const smallSizes = [7, 6.5, 6, 5.5, 5];
/** No column asks for more than this share of the page: a long remark wraps. */
const widestShare = 0.3;

/** What is to stand in a column. */
interface Cells {
  readonly plain: readonly string[];
  readonly bold: readonly string[];
}

interface Wish {
  readonly least: number;
  readonly best: number;
}

/**
 * Chooses the size of type and the widths of columns: each column gets what its widest word needs, the rest goes to those that would wrap.
 * The sample is the first rows; later rows wrap into the widths found. Totals are set bold, and are longer than what they add up.
 */
export function fitColumns(columns: readonly PaperColumn[], sample: readonly (readonly string[])[], available: number, totals: readonly (readonly string[])[] = []): Fit {
  const cells = columns.map((_, index): Cells => ({ plain: sample.map((row) => row[index] ?? ''), bold: totals.map((row) => row[index] ?? '') }));
  const wishesAt = (size: number) => columns.map((column, index) => wishOf(column, cells[index]!, size, available));
  const size = easySizes.find((each) => total(wishesAt(each), 'best') <= available) ?? smallSizes.find((each) => total(wishesAt(each), 'least') <= available);
  if (size !== undefined) return { size, widths: share(columns, wishesAt(size), available) };
  return squeezed(columns, available);
}

/** More than the page holds even in the smallest type: every column gets its part, and words are broken. */
function squeezed(columns: readonly PaperColumn[], available: number): Fit {
  const size = smallSizes.at(-1) ?? 5;
  const specimens = columns.map(({ specimen }) => regular.width(specimen, size) + 2 * cellPadding);
  const scale = available / specimens.reduce((sum, each) => sum + each, 0);
  return { size, widths: specimens.map((width) => width * scale) };
}

function wishOf(column: PaperColumn, cells: Cells, size: number, available: number): Wish {
  const paragraphs = [column.specimen, ...cells.plain.flatMap((cell) => printable(cell).split('\n'))];
  const pad = 2 * cellPadding;
  const longestTotal = Math.max(0, ...cells.bold.map((text) => bold.width(text, size)));
  const longestCell = Math.max(longestTotal, ...paragraphs.map((text) => regular.width(text, size)));
  const longestWord = Math.max(longestTotal, ...paragraphs.flatMap((text) => (column.wide ? text.split(' ') : [text])).map((word) => regular.width(word, size)));
  const comfortable = column.wide ? Math.min(longestCell, available * 0.06) : 0;
  const least = Math.min(Math.max(longestWord, comfortable, regular.width(column.specimen, size)), available * widestShare) + pad;
  const heading = Math.max(...column.label.split(/[ /]/).map((word) => bold.width(word, headingSize(size)))) + pad;
  return { least, best: Math.max(least, Math.min(longestCell + pad, available * widestShare), Math.min(heading, available * 0.08)) };
}

/** Headings are set a little smaller than rows: they are many words over narrow columns. */
export const headingSize = (rowSize: number) => Math.max(4.8, Math.min(7, rowSize - 1));

function share(columns: readonly PaperColumn[], wishes: readonly Wish[], available: number): number[] {
  const [least, best] = [total(wishes, 'least'), total(wishes, 'best')];
  if (best >= available) {
    const ratio = best === least ? 0 : (available - least) / (best - least);
    return wishes.map((wish) => wish.least + (wish.best - wish.least) * ratio);
  }
  // Room to spare: wide columns take most of it, the others a little, so that ruled lines do not crowd.
  const appetites = wishes.map((wish, index) => wish.best * (columns[index]?.wide ? 3 : 1));
  const appetite = appetites.reduce((sum, each) => sum + each, 0);
  return wishes.map((wish, index) => wish.best + ((available - best) * (appetites[index] ?? 0)) / appetite);
}

const total = (wishes: readonly Wish[], kind: keyof Wish) => wishes.reduce((sum, wish) => sum + wish[kind], 0);
