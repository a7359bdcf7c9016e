import type { Edition, Values } from '#catalogue/book';
import { readRow } from '#catalogue/read-row';
import type { ProblemDetail } from '#kernel/problem';
import { cellName, type Cell } from '../cell.js';
import type { Mapping } from '../mapping/mapping.js';
import type { ExtractedRow } from './extract-rows.js';
import type { CellProblem } from './read-entry.js';

/** A row of an upload as the book would keep it, or what is wrong with which of its cells. */
export interface ReadExtracted {
  readonly line: number;
  readonly nomor?: number;
  readonly values: Values;
  /** Computed columns the file brought, to be compared. */
  readonly given: Values;
  /** Empty: the row can be taken over. A problem of a column the sheet lacks has no cell. */
  readonly problems: readonly (CellProblem | ProblemDetail)[];
  readonly cells: readonly Cell[];
}

/** Reads an extracted row by the book's columns and names the cell of every problem. */
export function readExtracted(row: ExtractedRow, mapping: Mapping, edition: Edition): ReadExtracted {
  const { values, given, problems } = readRow(edition, row.input);
  const spoiled = new Set(row.problems.map(({ field }) => field));
  const ofColumns = problems.filter(({ field }) => !spoiled.has(field)).map((problem) => atCell(problem, row.line, mapping));
  return { line: row.line, ...(row.nomor === undefined ? {} : { nomor: row.nomor }), values, given, problems: [...row.problems, ...ofColumns], cells: row.cells };
}

/** The same problem with the cell it lies in, where the sheet has its column. */
export function atCell(problem: ProblemDetail, line: number, mapping: Mapping): CellProblem | ProblemDetail {
  const key = problem.field?.replace(/^values\./, '') ?? '';
  const place = mapping.columns.find((column) => column.key === key);
  return place ? { ...problem, cell: cellName(place.at, line), at: place.at, key } : problem;
}
