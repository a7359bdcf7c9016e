import { printable } from '../glyphs.js';
import { bold, regular } from '../typeface.js';
import type { PaperColumn } from './column.js';

export interface Fit {
  /** Size of type of the rows. */
  readonly size: number;
  readonly widths: readonly number[];
}

export const cellPadding = 2;
/** From comfortable to the smallest a person of fifty still reads. */
const sizes = [9, 8.5, 8, 7.5, 7, 6.5, 6, 5.5, 5];
/** No column asks for more than this share of the page: a long remark wraps. */
const widestShare = 0.3;

interface Wish {
  readonly least: number;
  readonly best: number;
}

/**
 * Chooses the size of type and the widths of columns: each column gets what its widest word needs, the rest goes to those that would wrap.
 * The sample is the first rows; later rows wrap into the widths found.
 */
export function fitColumns(columns: readonly PaperColumn[], sample: readonly (readonly string[])[], available: number): Fit {
  for (const size of sizes) {
    const wishes = columns.map((column, index) => wishOf(column, sample.map((row) => row[index] ?? ''), size, available));
    const least = sum(wishes.map((wish) => wish.least));
    if (least <= available) return { size, widths: share(columns, wishes, available) };
  }
  const size = sizes.at(-1) ?? 5;
  const wishes = columns.map((column) => ({ least: regular.width(column.specimen, size) + 2 * cellPadding, best: 0 }));
  const scale = available / sum(wishes.map((wish) => wish.least));
  return { size, widths: wishes.map((wish) => wish.least * scale) };
}

function wishOf(column: PaperColumn, cells: readonly string[], size: number, available: number): Wish {
  const paragraphs = [column.specimen, ...cells.flatMap((cell) => printable(cell).split('\n'))];
  const pad = 2 * cellPadding;
  const longestCell = Math.max(...paragraphs.map((text) => regular.width(text, size)));
  const longestWord = Math.max(...paragraphs.flatMap((text) => (column.wide ? text.split(' ') : [text])).map((word) => regular.width(word, size)));
  const comfortable = column.wide ? Math.min(longestCell, available * 0.06) : 0;
  const least = Math.min(Math.max(longestWord, comfortable, regular.width(column.specimen, size)), available * widestShare) + pad;
  const heading = Math.max(...column.label.split(/[ /]/).map((word) => bold.width(word, headingSize(size)))) + pad;
  return { least, best: Math.max(least, Math.min(longestCell + pad, available * widestShare), Math.min(heading, available * 0.08)) };
}

/** Headings are set a little smaller than rows: they are many words over narrow columns. */
export const headingSize = (rowSize: number) => Math.max(4.8, Math.min(7, rowSize - 1));

function share(columns: readonly PaperColumn[], wishes: readonly Wish[], available: number): number[] {
  const wanted = sum(wishes.map((wish) => wish.best));
  const least = sum(wishes.map((wish) => wish.least));
  if (wanted >= available) {
    const ratio = wanted === least ? 0 : (available - least) / (wanted - least);
    return wishes.map((wish) => wish.least + (wish.best - wish.least) * ratio);
  }
  // Room to spare: wide columns take most of it, the others a little, so that ruled lines do not crowd.
  const appetite = wishes.map((wish, index) => (columns[index]?.wide ? wish.best * 3 : wish.best));
  const spare = available - wanted;
  const total = sum(appetite);
  return wishes.map((wish, index) => wish.best + (spare * (appetite[index] ?? 0)) / total);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
