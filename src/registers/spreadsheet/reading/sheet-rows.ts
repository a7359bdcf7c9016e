import { columnOf, type Cell, type SheetRow } from '../cell.js';
import type { Limits } from '../limits.js';
import { spreadsheetProblems } from '../spreadsheet.problems.js';
import { decodeExcelText } from './excel-text.js';
import { dateOfSerial } from './serial-date.js';
import { xmlEvents, type Attributes, type XmlHandler } from './xml-events.js';

/** What the other parts of the workbook say about the cells of every sheet. */
export interface CellMeanings {
  readonly strings: readonly string[];
  readonly dateStyles: readonly boolean[];
  readonly date1904: boolean;
}

/** The rows of one sheet, read as they come out of the zip. */
export async function* sheetRows(source: AsyncIterable<Buffer>, meanings: CellMeanings, limits: Limits): AsyncGenerator<SheetRow> {
  const collector = new RowCollector(meanings, limits);
  for await (const _ of xmlEvents(source, collector, limits)) {
    const rows = collector.take();
    for (const row of rows) yield row;
    if (collector.ended) return;
  }
}

class RowCollector implements XmlHandler {
  ended = false;
  private rows: SheetRow[] = [];
  private inData = false;
  private rowIndex = 0;
  private cells: Cell[] = [];
  private column = -1;
  private type = '';
  private style = 0;
  private formula = false;
  private raw = '';
  private inValue = false;
  private phonetic = false;

  constructor(private readonly meanings: CellMeanings, private readonly limits: Limits) {}

  take(): SheetRow[] {
    const rows = this.rows;
    this.rows = [];
    return rows;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'sheetData') this.inData = true;
    if (!this.inData) return;
    if (name === 'c') this.openCell(attributes);
    else if (name === 'v' || name === 't') this.inValue = !this.phonetic;
    else if (name === 'row') this.openRow(attributes);
    else if (name === 'f') this.formula = true;
    else if (name === 'rPh') this.phonetic = true;
  }

  text(text: string): void {
    if (this.inValue) this.raw += text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.inValue = false;
    else if (name === 'c') this.closeCell();
    else if (name === 'row') this.closeRow();
    else if (name === 'rPh') this.phonetic = false;
    else if (name === 'sheetData') this.ended = true;
  }

  /** Rows and cells may leave their place unsaid; then they follow the one before. */
  private openRow(attributes: Attributes): void {
    const index = attributes.r === undefined ? this.rowIndex + 1 : Number(attributes.r);
    if (!Number.isInteger(index) || index <= this.rowIndex) throw spreadsheetProblems.broken();
    if (index > 1_048_576) throw spreadsheetProblems.broken();
    this.rowIndex = index;
    this.cells = [];
    this.column = -1;
  }

  private openCell(attributes: Attributes): void {
    const column = attributes.r === undefined ? this.column + 1 : columnOf(attributes.r);
    if (column <= this.column) throw spreadsheetProblems.broken();
    this.column = column;
    this.type = attributes.t ?? 'n';
    this.style = attributes.s === undefined ? 0 : Number(attributes.s);
    this.formula = false;
    this.raw = '';
  }

  private closeCell(): void {
    const { raw, formula } = this;
    if (raw === '' && !formula) return;
    // Formats are often painted to the sheet's last column; only a cell that holds something counts.
    if (this.column >= this.limits.columns) throw spreadsheetProblems.tooBig(`kolomnya lebih dari ${this.limits.columns}`);
    const cell = this.meaning(raw);
    if (cell.kind === 'blank' && !formula) return;
    this.cells.push(formula ? { ...cell, formula: true } : cell);
  }

  private closeRow(): void {
    if (this.cells.length === 0) return;
    if (this.rowCount++ >= this.limits.rows) throw spreadsheetProblems.tooBig(`barisnya lebih dari ${this.limits.rows}`);
    this.rows.push({ index: this.rowIndex, cells: this.cells });
  }
  private rowCount = 0;

  private meaning(raw: string): Cell {
    const column = this.column;
    switch (this.type) {
      case 's':
        return text(column, this.meanings.strings[Number(raw)] ?? '');
      case 'inlineStr':
      case 'str':
        return text(column, decodeExcelText(raw));
      case 'b':
        return { column, kind: 'bool', value: raw === '1' || raw === 'true', raw };
      case 'e':
        return { column, kind: 'error', value: raw, raw };
      case 'd':
        return { column, kind: 'date', value: raw.slice(0, 10), raw };
      default:
        return this.number(raw);
    }
  }

  private number(raw: string): Cell {
    const column = this.column;
    const value = Number(raw);
    if (raw === '' || Number.isNaN(value)) return text(column, raw);
    const date = this.meanings.dateStyles[this.style] ? dateOfSerial(value, this.meanings.date1904) : undefined;
    // Excel stores 0.1 + 0.2 as it is reckoned; it shows and means 15 digits.
    return date ? { column, kind: 'date', value: date, raw } : { column, kind: 'number', value: Number(value.toPrecision(15)), raw };
  }
}

function text(column: number, value: string): Cell {
  return value.trim() === '' ? { column, kind: 'blank', value: null, raw: value } : { column, kind: 'text', value, raw: value };
}
