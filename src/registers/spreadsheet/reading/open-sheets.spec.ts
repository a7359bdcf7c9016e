import { Problem } from '#kernel/problem';
import { lieAboutSize, rawXlsx, zipOf, zipOfEmptyParts } from '../../../../test/support/hostile-workbooks.js';
import { excelFile, excelTable } from '../../../../test/support/workbooks.js';
import type { Cell, SheetRow } from '../cell.js';
import { limits } from '../limits.js';
import { openSheets } from './open-sheets.js';

async function readAll(source: Buffer, at = 0): Promise<SheetRow[]> {
  const spreadsheet = await openSheets(source);
  const rows: SheetRow[] = [];
  for await (const row of spreadsheet.sheets[at]!.rows()) rows.push(row);
  spreadsheet.close();
  return rows;
}

const cellsOf = async (source: Buffer): Promise<readonly Cell[]> => (await readAll(source)).flatMap(({ cells }) => cells);
const valuesOf = async (source: Buffer) => (await cellsOf(source)).map(({ kind, value }) => [kind, value]);

async function refusal(source: Buffer | Promise<Buffer>): Promise<Problem> {
  try {
    await readAll(await source);
  } catch (error) {
    expect(error).toBeInstanceOf(Problem);
    return error as Problem;
  }
  throw new Error('the file was read');
}

describe('a workbook is read as it was typed', () => {
  it('keeps texts, numbers, dates, ticks, formulas with their result, and errors apart', async () => {
    const file = await excelFile((workbook) => {
      const sheet = workbook.addWorksheet('A');
      sheet.getCell('A1').value = { richText: [{ text: 'SITI ', font: { bold: true } }, { text: 'AMINAH' }] };
      sheet.getCell('B1').value = 12.5;
      sheet.getCell('C1').value = new Date(Date.UTC(1990, 7, 17));
      sheet.getCell('C1').numFmt = 'dd/mm/yyyy';
      sheet.getCell('D1').value = true;
      sheet.getCell('E1').value = { formula: 'B1*2', result: 25 };
      sheet.getCell('F1').value = { error: '#REF!' };
      sheet.getCell('H3').value = 'jarang';
    });
    expect(await readAll(file)).toEqual([
      {
        index: 1,
        cells: [
          { column: 0, kind: 'text', value: 'SITI AMINAH', raw: 'SITI AMINAH' },
          { column: 1, kind: 'number', value: 12.5, raw: '12.5' },
          { column: 2, kind: 'date', value: '1990-08-17', raw: '33102' },
          { column: 3, kind: 'bool', value: true, raw: '1' },
          { column: 4, kind: 'number', value: 25, raw: '25', formula: true },
          { column: 5, kind: 'error', value: '#REF!', raw: '#REF!' },
        ],
      },
      { index: 3, cells: [{ column: 7, kind: 'text', value: 'jarang', raw: 'jarang' }] },
    ]);
  });

  it('reads dates of a workbook that counts from 1904', async () => {
    const file = await excelFile((workbook) => {
      workbook.properties.date1904 = true;
      const cell = workbook.addWorksheet('A').getCell('A1');
      cell.value = new Date(Date.UTC(2026, 2, 31));
      cell.numFmt = 'd mmm yyyy';
    });
    expect(await valuesOf(file)).toEqual([['date', '2026-03-31']]);
  });

  it('reads inline texts, prefixed tags, places left unsaid, and what formulas without a result leave', async () => {
    const xml = '<x:worksheet><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:r><x:t>a</x:t></x:r><x:r><x:t>b</x:t></x:r></x:is></x:c><x:c><x:v>1E3</x:v></x:c><x:c><x:f>A1</x:f></x:c></x:row><x:row r="4"><x:c r="C4" t="str"><x:v>x_x000D_y</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(await readAll(await rawXlsx(xml))).toEqual([
      { index: 1, cells: [{ column: 0, kind: 'text', value: 'ab', raw: 'ab' }, { column: 1, kind: 'number', value: 1000, raw: '1E3' }, { column: 2, kind: 'blank', value: null, raw: '', formula: true }] },
      { index: 4, cells: [{ column: 2, kind: 'text', value: 'x\ry', raw: 'x\ry' }] },
    ]);
  });

  it('knows the merged cells, which the file lists after its rows', async () => {
    const spreadsheet = await openSheets(await excelTable([['JUDUL', null, 'A'], ['x', 'y']], { merges: ['A1:B1', 'C1:C2'] }));
    expect(await spreadsheet.sheets[0]!.merges()).toEqual([{ top: 1, left: 0, bottom: 1, right: 1 }, { top: 1, left: 2, bottom: 2, right: 2 }]);
    spreadsheet.close();
  });
});

describe('a csv is read in whatever way Excel wrote it', () => {
  const text = 'NAMA;"TEMPAT; TGL"\r\nSÍTI;"Awayan; ""Hulu"""\r\n;\r\n\'=1+1;2,5\r\n';
  const expected = [['text', 'NAMA'], ['text', 'TEMPAT; TGL'], ['text', 'SÍTI'], ['text', 'Awayan; "Hulu"'], ['text', '=1+1'], ['text', '2,5']];

  it.each([
    ['utf-8', Buffer.from(text)],
    ['utf-8 with its mark', Buffer.from(`\ufeff${text}`)],
    ['windows-1252', Buffer.from(text, 'latin1')],
    ['utf-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['a sep line', Buffer.from(`sep=;\r\n${text}`)],
    ['tabs', Buffer.from(text.replace('NAMA;', 'NAMA\t').replace('SÍTI;', 'SÍTI\t').replace('\n;', '\n\t').replace('1;2', '1\t2'))],
  ])('%s', async (_, bytes) => {
    expect(await valuesOf(bytes)).toEqual(expected);
  });

  it('numbers its rows as an editor does, blank ones counted', async () => {
    expect((await readAll(Buffer.from(text))).map(({ index }) => index)).toEqual([1, 2, 4]);
  });
});

describe('what is no table is refused with the mend', () => {
  const ole = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(1024)]);
  it.each([
    ['an empty file', Buffer.alloc(0), 'spreadsheet_empty'],
    ['an old .xls', ole, 'spreadsheet_old_excel'],
    ['a workbook locked with a password', Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]), 'spreadsheet_encrypted'],
    ['a web page named .xls', Buffer.from('\ufeff<html><table><tr><td>1</td></tr></table></html>'), 'spreadsheet_html'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'spreadsheet_unreadable_type'],
    ['a photo', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0]), 'spreadsheet_unreadable_type'],
    ['anything else', Buffer.from([1, 2, 0, 4]), 'spreadsheet_unknown'],
    ['half a zip', Buffer.from([0x50, 0x4b, 3, 4, 1, 2, 3]), 'spreadsheet_broken'],
    ['an .ods', zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }), 'spreadsheet_open_document'],
    ['an .xlsm', rawXlsx('<worksheet/>', { 'xl/vbaProject.bin': 'x' }), 'spreadsheet_macros'],
    ['an .xlsb', zipOf({ 'xl/workbook.bin': 'x' }), 'spreadsheet_binary_excel'],
    ['a Word file', zipOf({ 'word/document.xml': '<a/>' }), 'spreadsheet_unreadable_type'],
    ['a zip of anything', zipOf({ 'a.txt': 'x' }), 'spreadsheet_unknown'],
  ])('%s', async (_, source, code) => {
    const problem = await refusal(source);
    expect(problem.code).toBe(code);
    expect(problem.details[0]?.mend).toBeTruthy();
  });
});

describe('a hostile workbook is refused before it costs anything', () => {
  const cells = (count: number) => `<worksheet><sheetData>${'<row><c><v>1</v></c></row>'.repeat(count)}</sheetData></worksheet>`;

  it('a zip bomb, by what its directory declares', async () => {
    expect((await refusal(rawXlsx(Buffer.alloc(60 * 1024 * 1024, 'a')))).code).toBe('spreadsheet_hostile');
  });

  it('a zip bomb that declares a small size, by what comes out', async () => {
    const bomb = lieAboutSize(await rawXlsx(cells(400_000)), 'xl/worksheets/sheet1.xml', 2_000);
    expect((await refusal(bomb)).code).toBe('spreadsheet_broken');
  });

  it('more parts than any workbook has, without listing them', async () => {
    expect((await refusal(zipOfEmptyParts(100_000))).message).toContain('100000 bagian');
  });

  it.each([
    ['a DOCTYPE', '<!DOCTYPE a [<!ENTITY x "y">]><worksheet><sheetData/></worksheet>', 'spreadsheet_hostile'],
    ['an entity', '<worksheet><sheetData><row><c t="str"><v>&x;</v></c></row></sheetData></worksheet>', 'spreadsheet_broken'],
    ['an attribute of a megabyte', `<worksheet><sheetData><row><c r="A1" t="${'a'.repeat(1024 * 1024)}"/></row></sheetData></worksheet>`, 'spreadsheet_hostile'],
    ['a text of a megabyte', `<worksheet><sheetData><row><c t="str"><v>${'a'.repeat(1024 * 1024)}</v></c></row></sheetData></worksheet>`, 'spreadsheet_hostile'],
    ['tags within tags', '<a>'.repeat(1000), 'spreadsheet_hostile'],
    ['more rows than a book has', cells(limits.rows + 1), 'spreadsheet_too_big'],
    ['a cell in the last column', '<worksheet><sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData></worksheet>', 'spreadsheet_too_big'],
    ['rows out of order', '<worksheet><sheetData><row r="2"><c><v>1</v></c></row><row r="1"><c><v>1</v></c></row></sheetData></worksheet>', 'spreadsheet_broken'],
    ['XML that ends too early', '<worksheet><sheetData><row><c><v>1', 'spreadsheet_broken'],
  ])('%s', async (_, xml, code) => {
    expect((await refusal(rawXlsx(xml))).code).toBe(code);
  });

  it('formats painted to the last column cost nothing and are no data', async () => {
    const painted = '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row></sheetData></worksheet>';
    expect(await valuesOf(await rawXlsx(painted))).toEqual([['number', 1]]);
  });
});
