import type { PassThrough } from 'node:stream';
import { cellName, columnName, type Merge } from '../cell.js';
import { serialOfDate } from '../reading/serial-date.js';
import type { Comment } from './comments-part.js';
import type { OutCell, SheetLayout, SheetWriter } from './sheet-writer.js';
import { send } from './send.js';
import { styleOf } from './styles.js';
import { xmlText } from './xml-text.js';

const FOLIO = 14;
const BATCH = 64 * 1024;

/** The XML of one worksheet: landscape folio, one page wide, headings repeated on every page. */
export class WorksheetWriter implements SheetWriter {
  nextRow = 1;
  private pending: string;
  private readonly merges: Merge[] = [];
  private readonly comments: Comment[] = [];

  constructor(private readonly out: PassThrough, private readonly layout: SheetLayout, private readonly ended: (comments: readonly Comment[]) => void) {
    this.pending = head(layout);
  }

  async row(cells: readonly (OutCell | undefined)[], height?: number): Promise<void> {
    const row = this.nextRow++;
    let xml = `<row r="${row}"${height ? ` ht="${height}" customHeight="1"` : ''}>`;
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (!cell) continue;
      const at = cellName(column, row);
      xml += cellXml(at, cell);
      if (cell.comment) this.comments.push({ at, text: cell.comment });
    }
    this.pending += `${xml}</row>`;
    if (this.pending.length > BATCH) await this.flush();
  }

  skip(rows = 1): void {
    this.nextRow += rows;
  }

  merge(area: Merge): void {
    if (area.top !== area.bottom || area.left !== area.right) this.merges.push(area);
  }

  async end(): Promise<void> {
    this.pending += `</sheetData>${mergesXml(this.merges)}${choicesXml(this.layout)}`;
    this.pending += '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>';
    this.pending += `<pageSetup paperSize="${FOLIO}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`;
    this.pending += `<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>`;
    this.pending += `${this.comments.length ? '<legacyDrawing r:id="rId2"/>' : ''}</worksheet>`;
    await this.flush();
    this.out.end();
    this.ended(this.comments);
  }

  private async flush(): Promise<void> {
    const text = this.pending;
    this.pending = '';
    await send(this.out, text);
  }
}

function cellXml(at: string, { value, look }: OutCell): string {
  const style = ` s="${styleOf(look)}"`;
  if (value === undefined || value === null || value === '') return `<c r="${at}"${style}/>`;
  if (typeof value === 'number') return Number.isFinite(value) ? `<c r="${at}"${style}><v>${value}</v></c>` : `<c r="${at}"${style}/>`;
  if (typeof value === 'boolean') return `<c r="${at}"${style} t="b"><v>${value ? 1 : 0}</v></c>`;
  if ((look === 'date' || look === 'badDate') && isDay(value)) return `<c r="${at}"${style}><v>${serialOfDate(value)}</v></c>`;
  return `<c r="${at}"${style} t="inlineStr"><is><t xml:space="preserve">${xmlText(value.slice(0, 32_767))}</t></is></c>`;
}

/** Excel's calendar begins in 1900; an older day stays a text. */
const isDay = (value: string) => /^(19|[2-9]\d)\d\d-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`));

function head({ columns: wanted, repeat }: SheetLayout): string {
  const frozen = repeat ? `<pane ySplit="${repeat[1]}" topLeftCell="A${repeat[1] + 1}" activePane="bottomLeft" state="frozen"/>` : '';
  const columns = wanted.map(({ width, look }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"${look ? ` style="${styleOf(look)}"` : ''}/>`).join('');
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">${frozen}</sheetView></sheetViews>` +
    `${columns ? `<cols>${columns}</cols>` : ''}<sheetData>`
  );
}

const areaName = ({ top, left, bottom, right }: Merge) => `${columnName(left)}${top}:${columnName(right)}${bottom}`;

const mergesXml = (merges: readonly Merge[]) =>
  merges.length ? `<mergeCells count="${merges.length}">${merges.map((merge) => `<mergeCell ref="${areaName(merge)}"/>`).join('')}</mergeCells>` : '';

/** Excel holds at most 255 characters of choices; a longer list is left to the comment. */
function choicesXml({ choices = [] }: SheetLayout): string {
  const offered = choices.filter(({ codes }) => codes.join(',').length <= 250 && !codes.some((code) => code.includes(',')));
  if (offered.length === 0) return '';
  const one = ({ at, codes }: (typeof offered)[number]) =>
    `<dataValidation type="list" allowBlank="1" sqref="${areaName(at)}"><formula1>"${codes.map((code) => xmlText(code.replaceAll('"', '""'))).join(',')}"</formula1></dataValidation>`;
  return `<dataValidations count="${offered.length}">${offered.map(one).join('')}</dataValidations>`;
}
