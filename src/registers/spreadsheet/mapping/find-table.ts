import type { Edition } from '#catalogue/book';
import { HeadingGrid, type SheetHead } from './heading-grid.js';
import { headingWords } from './heading-words.js';
import { fingerprintOf, missingColumn, type Mapping } from './mapping.js';
import { ColumnMatcher, type HeadingColumn, type Match } from './match-columns.js';
import { columnNumbers } from './numbered-row.js';
import { isRunningNumber, readingsOf } from './readings.js';

/** Headings of the law have up to four levels; one more for a desa's own. */
const LEVELS = 5;
/** So many bottom rows are looked at closely. */
const CANDIDATES = 6;

interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly numbers?: readonly (number | undefined)[];
  readonly columns: readonly HeadingColumn[];
  readonly matches: readonly Match[];
  readonly score: number;
}

/** Finds the table of a book in a sheet by its headings, in the form's order and words or the desa's own; undefined when there is none. */
export function findTable(head: SheetHead, edition: Edition): Mapping | undefined {
  const grid = new HeadingGrid(head);
  const matcher = new ColumnMatcher(readingsOf(edition));
  const numberedRow = head.rows.find((row) => columnNumbers(grid.row(row.index)))?.index;
  const numbered = numberedRow === undefined ? [] : blocksAbove(grid, numberedRow, matcher);
  const blocks = numbered.some(isConvincing) ? numbered : [...numbered, ...bottomRows(grid, head, matcher).flatMap((bottom) => blocksEnding(grid, bottom, matcher))];
  const best = blocks.filter(isConvincing).reduce<Block | undefined>((found, block) => (block.score > (found?.score ?? 0) ? block : found), undefined);
  return best && mappingOf(best, head, grid, edition);
}

function blocksAbove(grid: HeadingGrid, numberedRow: number, matcher: ColumnMatcher): Block[] {
  const numbers = columnNumbers(grid.row(numberedRow));
  let bottom = numberedRow - 1;
  while (bottom > 0 && grid.row(bottom).every((text) => text === '')) bottom--;
  return bottom === 0 ? [] : blocksEnding(grid, bottom, matcher, numbers);
}

function blocksEnding(grid: HeadingGrid, bottom: number, matcher: ColumnMatcher, numbers?: readonly (number | undefined)[]): Block[] {
  const blocks: Block[] = [];
  for (let top = bottom; top > Math.max(0, bottom - LEVELS); top--) {
    if (top < bottom && grid.row(top).every((text) => text === '')) break;
    const columns = headingColumns(grid, top, bottom, numbers);
    const matches = matcher.match(columns);
    const unmatched = columns.filter(({ variants }) => variants.length > 0).length - matches.length;
    blocks.push({ top, bottom, numbers, columns, matches, score: matches.reduce((sum, { score }) => sum + score, 0) - 0.2 * unmatched });
  }
  return blocks;
}

function headingColumns(grid: HeadingGrid, top: number, bottom: number, numbers?: readonly (number | undefined)[]): HeadingColumn[] {
  return Array.from({ length: grid.width }, (_, at) => {
    const path = grid.path(at, top, bottom);
    const variants = path.map((_, dropped) => headingWords(path.slice(dropped).join(' '))).filter((words) => words !== '');
    return { at, variants, number: numbers?.[at] };
  }).filter(({ variants, number }) => variants.length > 0 || number !== undefined);
}

/** Rows whose cells are most often headings of the book. */
function bottomRows(grid: HeadingGrid, head: SheetHead, matcher: ColumnMatcher): number[] {
  return head.rows
    .map(({ index }) => {
      const words = headingColumns(grid, Math.max(1, index - 1), index).flatMap(({ variants }) => [...new Set([variants[0] ?? '', variants.at(-1) ?? ''])]);
      return { index, hits: matcher.exactMatches(words) };
    })
    .filter(({ hits }) => hits >= 1)
    .sort((a, b) => b.hits - a.hits || a.index - b.index)
    .slice(0, CANDIDATES)
    .map(({ index }) => index);
}

/** At least two columns of the book, and more known headings than strange ones. */
const isConvincing = ({ matches, columns }: Block) => matches.length >= 2 && matches.length >= columns.filter(({ variants }) => variants.length > 0).length * 0.4;

function mappingOf(block: Block, head: SheetHead, grid: HeadingGrid, edition: Edition): Mapping {
  const { top, bottom, columns, matches } = block;
  const numberedRow = [1, 2].map((below) => bottom + below).find((row) => columnNumbers(grid.row(row)));
  const mapped = matches.flatMap(({ column, reading, score }) => reading.fills.map((fill) => ({ at: column.at, ...fill, confidence: score }))).sort((a, b) => a.at - b.at);
  const keys = new Set(mapped.map(({ key }) => key));
  const matchedColumns = new Set(matches.map(({ column }) => column.at));
  const wanted = edition.columns.filter((column) => column.no !== 0 && !isRunningNumber(column));
  const missing = wanted.filter((column) => !keys.has(column.key) && !column.computed);
  const onForm = wanted.filter((column) => column.no !== null);
  const covered = onForm.filter(({ key }) => keys.has(key)).length / Math.max(1, onForm.length);
  const sure = matches.reduce((sum, { score }) => sum + score, 0) / matches.length;
  return {
    sheet: head.name,
    headingFingerprint: fingerprintOf(columns.map(({ at, variants }) => ({ at, words: variants[0] ?? '' }))),
    headerRows: [top, bottom],
    ...(numberedRow ? { numberedRow } : {}),
    firstRow: (numberedRow ?? bottom) + 1,
    columns: mapped,
    unmatched: columns.filter(({ at, variants }) => variants.length > 0 && !matchedColumns.has(at)).map(({ at }) => ({ at, heading: grid.path(at, top, bottom).join(' > ') })),
    missing: missing.map(missingColumn),
    confidence: Math.round(covered * sure * 100) / 100,
  };
}
