import { createRequire } from 'node:module';
import type ExcelJS from 'exceljs';
import type { Values } from '#catalogue/book';
import { bookOf, written } from '../../../../test/support/workbooks.js';
import { extractRows } from '../extraction/extract-rows.js';
import { readExtracted, type ReadExtracted } from '../extraction/read-extracted.js';
import { readHead } from '../mapping/heading-grid.js';
import { surveySheets } from '../mapping/survey-sheets.js';
import { openSheets } from '../reading/open-sheets.js';
import type { BookForm } from './book-form.js';
import { writeBook } from './write-book.js';
import { writeCsv } from './write-csv.js';
import { writeRefused } from './write-refused.js';
import { writeTemplate } from './write-template.js';

const { Workbook } = createRequire(import.meta.url)('exceljs') as typeof ExcelJS;

/** Read by another program than ours. */
async function inExcel(bytes: Buffer): Promise<ExcelJS.Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return workbook;
}

const texts = (sheet: ExcelJS.Worksheet) => Array.from({ length: sheet.rowCount }, (_, at) => (sheet.getRow(at + 1).values as ExcelJS.CellValue[]).filter((value) => value !== undefined && value !== null));

function form(code: string, rows: readonly Values[], more: Partial<BookForm> = {}): BookForm {
  const book = bookOf(code);
  return {
    book, edition: book.editions[0], rows, desa: 'Putat Basiun', kecamatan: 'Awayan', kabupaten: 'Balangan', period: '2026-03', place: 'Putat Basiun', date: '2026-03-31',
    signers: [{ position: 'left', label: 'MENGETAHUI KEPALA DESA', name: 'SYAHRANI' }, { position: 'right', label: 'SEKRETARIS DESA', name: 'NOOR AIDA' }], ...more,
  };
}

const sheetOf = async (write: BookForm, at = 0) => (await inExcel(await written((out) => writeBook(out, write)))).worksheets[at]!;

describe('a book is printed as the annex lays it out', () => {
  it('title, merged headings, numbered row, rows, sum, signatures', async () => {
    const sheet = await sheetOf(form('C.4', [{ nomor_urut: 1, tanggal: '2026-03-02', uraian: 'Bunga', penerimaan: 0.1, nomor_bukti: 'A1', saldo: 0.1 }, { nomor_urut: 2, tanggal: '2026-03-03', uraian: 'Jasa', penerimaan: 0.2, nomor_bukti: 'A2', saldo: 0.3 }]));
    const lines = texts(sheet);
    expect(lines.slice(0, 4).map(([first]) => first)).toEqual(['Lampiran C.4 Peraturan Menteri Dalam Negeri Nomor 47 Tahun 2016', 'BUKU KAS UMUM', 'DESA PUTAT BASIUN KECAMATAN AWAYAN KABUPATEN BALANGAN', 'BULAN MARET TAHUN 2026']);
    expect(lines[6]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(sheet.getCell('B8').value).toEqual(new Date('2026-03-02T00:00:00Z'));
    expect(sheet.getCell('E10').value).toBe(0.3); // in whole sen, not 0.30000000000000004
    const signatures = lines.slice(10).filter((line) => line.length).map((line) => [...new Set(line)]); // a merged cell repeats its text
    expect(signatures).toEqual([['MENGETAHUI', 'Putat Basiun, 31 Maret 2026'], ['KEPALA DESA', 'SEKRETARIS DESA'], ['SYAHRANI', 'NOOR AIDA']]);
  });

  it('headings of up to four levels are merged, and repeated on every page of landscape folio', async () => {
    const sheet = await sheetOf(form('B.3', []));
    const merges = (sheet.model as unknown as { merges: string[] }).merges;
    expect(merges).toEqual(expect.arrayContaining(['C6:I6', 'C7:D7', 'J6:Q6', 'J7:M7', 'J8:K8']));
    expect(sheet.getCell('J6').value).toBe('TAMBAHAN BULAN INI');
    expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 14, printTitlesRow: '6:10' });
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 10 });
  });

  it('a composite column of the law has its number once over its parts', async () => {
    const sheet = await sheetOf(form('A.2', []));
    expect([sheet.getCell('B6').value, sheet.getCell('B7').value, sheet.getCell('C7').value, sheet.getCell('B8').value, sheet.getCell('D8').value]).toEqual(['NOMOR DAN TANGGAL KEPUTUSAN KEPALA DESA', 'NOMOR', 'TANGGAL', 2, 3]);
    expect((sheet.model as unknown as { merges: string[] }).merges).toEqual(expect.arrayContaining(['B6:C6', 'B8:C8']));
  });

  it('an empty month is NIHIL', async () => {
    expect(texts(await sheetOf(form('A.8', []))).flat()).toContain('NIHIL');
  });

  it.each(['C.7', 'E.5', 'F.1'])('%s is a form of ours and never called Lampiran', async (code) => {
    expect(JSON.stringify(texts(await sheetOf(form(code, []))))).not.toMatch(/lampiran/i);
  });

  it('a book of several sheets has a worksheet for each, with its own fields above', async () => {
    const row = (kegiatan: string) => ({ bidang: 'Pembangunan', kegiatan, waktu_pelaksanaan: 'Maret', nomor_urut: 1, uraian: 'Semen', volume: 2, harga_satuan: 70_000, jumlah: 140_000 });
    const workbook = await inExcel(await written((out) => writeBook(out, form('C.2', [row('Jalan: Desa/Dusun yang sangat panjang namanya'), row('Jembatan')]))));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Pembangunan Jalan Desa Dusun ya', 'Pembangunan Jembatan']);
    expect(texts(workbook.worksheets[1]!).map(([first]) => first)).toContain('2. Kegiatan : Jembatan');
  });

  it('a book whose rows fail half-way is no file at all', async () => {
    async function* failing() {
      yield { nomor_urut: 1 };
      throw new Error('the database has gone');
    }
    await expect(written((out) => writeBook(out, { ...form('B.1', []), rows: failing() }))).rejects.toThrow('the database has gone');
  });

  it('nothing in it is a formula, and a NIK stays a text', async () => {
    const sheet = await sheetOf(form('B.1', [{ nomor_urut: 1, nama_lengkap: '=HYPERLINK("http://x";"y")', nik: '6311030101900001', alamat_lengkap: '+1' }]));
    sheet.eachRow((row) => row.eachCell((cell) => expect(cell.type).not.toBe(6)));
    const nik = sheet.getRow(9).getCell(14);
    expect([nik.value, nik.numFmt]).toEqual(['6311030101900001', '@']);
  });
});

describe('a template helps to fill in', () => {
  it('with a hint at every heading, choices, and columns that keep a NIK a text', async () => {
    const book = bookOf('B.1');
    const sheet = (await inExcel(await written((out) => writeTemplate(out, form('B.1', []))))).worksheets[0]!;
    const hint = sheet.getCell('N6').note as ExcelJS.Comment;
    expect(JSON.stringify(hint)).toContain(book.editions[0].columns.find(({ key }) => key === 'nik')!.hint.slice(0, 20));
    expect(sheet.getColumn(14).numFmt).toBe('@');
    expect(sheet.getCell('C20').dataValidation).toMatchObject({ type: 'list', formulae: ['"L,P"'] });
  });
});

describe('refused rows come back as they were uploaded', () => {
  it('same columns in the same order, bad cells red with the mend in a comment; mended, they are read', async () => {
    const upload = new Workbook();
    const sheet = upload.addWorksheet('Penduduk');
    sheet.addRow(['DATA PENDUDUK']);
    sheet.addRow(['Hobi', 'NIK', 'Nama Lengkap', 'Tgl Lahir', 'No', 'Nomor KK']);
    sheet.addRow(['Memancing', 6311030101900001, 'SITI', '31-02-1990', 1, '6311030101900002']);
    const source = Buffer.from(await upload.xlsx.writeBuffer());
    const { edition, spreadsheet, mapping, rows } = await read(source);
    const back = (await inExcel(await written(async (out) => writeRefused(out, await readHead(spreadsheet.sheets[0]!), mapping, rows)))).worksheets[0]!;
    expect([back.name, ...texts(back).slice(1)]).toEqual(['Penduduk', ['Hobi', 'NIK', 'Nama Lengkap', 'Tgl Lahir', 'No', 'Nomor KK'], ['Memancing', 6311030101900000, 'SITI', '31-02-1990', 1, '6311030101900002']]); // what Excel has kept of the NIK
    expect(JSON.stringify(back.getCell('B3').note)).toContain('Ubah kolom menjadi Teks lalu ketik ulang.');
    expect(back.getCell('B3').fill).toMatchObject({ fgColor: { argb: 'FFFFC7CE' } });
    expect(JSON.stringify(back.getCell('D3').note)).toContain('bukan tanggal');
    expect(back.getCell('C3').note).toBeUndefined();

    back.getCell('B3').value = '6311030101900001';
    back.getCell('D3').value = '28-02-1990';
    const again = await read(Buffer.from(await back.workbook.xlsx.writeBuffer()), edition);
    expect(again.rows[0]!.values).toMatchObject({ nik: '6311030101900001', tanggal_lahir: '1990-02-28', nama_lengkap: 'SITI' });
    expect(again.mapping.headingFingerprint).toBe(mapping.headingFingerprint);
  });

  async function read(source: Buffer, edition = bookOf('B.1').editions[0]) {
    const spreadsheet = await openSheets(source);
    const [{ mapping } = {}] = await surveySheets(spreadsheet, edition);
    const rows: ReadExtracted[] = [];
    for await (const row of extractRows(spreadsheet.sheets[0]!, mapping!, edition)) rows.push(readExtracted(row, mapping!, edition));
    return { edition, spreadsheet, mapping: mapping!, rows };
  }
});

describe('a csv', () => {
  it('puts an apostrophe before a text a program could take for a formula, never before an amount', async () => {
    const csv = (await written((out) => writeCsv(out, bookOf('C.4').editions[0], [{ tanggal: '2026-03-02', uraian: '=1+1', nomor_bukti: '-7', penerimaan: 1500.5, saldo: -3 }]))).toString();
    expect(csv.split('\r\n')[1]).toBe(`;"02-03-2026";;"'=1+1";1500,5;;"'-7";;-3`);
  });
});
