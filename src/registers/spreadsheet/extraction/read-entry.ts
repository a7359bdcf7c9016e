import type { Column, Edition } from '#catalogue/book';
import type { ProblemDetail } from '#kernel/problem';
import { cellName, type Cell, type SheetRow } from '../cell.js';
import type { MappedColumn, Mapping } from '../mapping/mapping.js';
import { isRunningNumber } from '../mapping/readings.js';
import { readCell, isTick } from './cell-reading.js';
import { chosenTick, splitComposite } from './composite-cell.js';

/** What is wrong with one cell of the file. */
export interface CellProblem extends ProblemDetail {
  /** "N14" */
  readonly cell: string;
  readonly at: number;
  readonly key: string;
}

export interface Entry {
  readonly input: Record<string, unknown>;
  readonly problems: CellProblem[];
}

/** Reads the cells of one row into the keys of the book, as the mapping says. */
export class EntryReader {
  private readonly columns: ReadonlyMap<string, Column>;
  private readonly mapped: readonly { readonly at: number; readonly all: readonly MappedColumn[] }[];

  constructor(mapping: Mapping, edition: Edition) {
    this.columns = new Map(edition.columns.map((column) => [column.key, column]));
    const own = mapping.columns.filter(({ key }) => this.columns.has(key) && !isRunningNumber(this.column(key)));
    const places = [...new Set(own.map(({ at }) => at))].sort((a, b) => a - b);
    this.mapped = places.map((at) => ({ at, all: own.filter((one) => one.at === at) }));
  }

  read(row: SheetRow): Entry {
    const entry: Entry = { input: {}, problems: [] };
    let next = 0;
    for (const { at, all } of this.mapped) {
      while (next < row.cells.length && (row.cells[next]?.column ?? 0) < at) next++;
      const cell = row.cells[next];
      if (cell?.column === at) this.readInto(entry, row, cell, all);
    }
    return entry;
  }

  private readInto(entry: Entry, row: SheetRow, cell: Cell, all: readonly MappedColumn[]): void {
    const [first] = all;
    if (!first) return;
    if (cell.kind === 'error' || cell.kind === 'blank') return this.readPlain(entry, row, cell, first);
    if (first.tick !== undefined) {
      if (isTick(cell) || String(cell.value).trim().toUpperCase() === first.tick.toUpperCase()) entry.input[first.key] = first.tick;
    } else if (first.part === 'pilihan') this.readChoice(entry, row, cell, all);
    else if (first.part !== undefined) this.readParts(entry, row, cell, all);
    else this.readPlain(entry, row, cell, first);
  }

  private readPlain(entry: Entry, row: SheetRow, cell: Cell, { key, at }: MappedColumn): void {
    const reading = readCell(cell, this.column(key));
    if ('problem' in reading) entry.problems.push({ cell: cellName(at, row.index), at, key, field: `values.${key}`, ...reading.problem });
    else if (reading.value !== null && reading.value !== '') entry.input[key] = reading.value;
  }

  private readParts(entry: Entry, row: SheetRow, cell: Cell, all: readonly MappedColumn[]): void {
    const { tanggal, other } = splitComposite(cell, all[0]?.part === 'tanggal');
    for (const one of all) {
      const value = one.part === 'tanggal' ? tanggal : other;
      if (value !== undefined && value !== '-') this.readPlain(entry, row, { column: one.at, kind: one.part === 'tanggal' ? 'date' : 'text', value, raw: value }, one);
    }
  }

  private readChoice(entry: Entry, row: SheetRow, cell: Cell, all: readonly MappedColumn[]): void {
    const chosen = chosenTick(String(cell.value), all.map(({ key }) => this.column(key)));
    if (chosen) for (const { key } of all) entry.input[key] = key === chosen;
    else {
      const [{ key, at } = { key: '', at: 0 }] = all;
      const choices = all.map((one) => this.column(one.key).label).join(' atau ');
      entry.problems.push({ cell: cellName(at, row.index), at, key, field: `values.${key}`, message: `"${String(cell.value).slice(0, 40)}" bukan pilihan kolom ini.`, mend: `Isi dengan ${choices}.` });
    }
  }

  private column(key: string): Column {
    return this.columns.get(key) as Column;
  }
}
