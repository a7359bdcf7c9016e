import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import yazl from 'yazl';
import { inspectFile } from './inspect-file.js';

let folder: string;
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'berkas-')); });
afterAll(() => rm(folder, { recursive: true }));

let files = 0;
async function inspected(content: Buffer) {
  const path = join(folder, String(files++));
  await writeFile(path, content);
  return inspectFile(path, content.length);
}

function aPdf(pages: number, options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const doc = new PDFDocument({ ...options, autoFirstPage: false });
  for (let page = 1; page <= pages; page++) doc.addPage().text(`Halaman ${page}`);
  doc.end();
  return buffer(doc);
}

/** A PDF whose objects lie compressed in an object stream, as newer programs write it. */
function packedPdf(objects: string, filter = '/FlateDecode'): Buffer {
  const packed = deflateSync(objects);
  return Buffer.concat([
    Buffer.from(`%PDF-1.5\n1 0 obj\n<< /Type /ObjStm /N 3 /First 0 /Filter ${filter} /Length ${packed.length} >>\nstream\r\n`), packed,
    Buffer.from('\nendstream\nendobj\nstartxref\n0\n%%EOF\n'),
  ]);
}

function aZip(...names: string[]): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const name of names) zip.addBuffer(Buffer.from('<x/>'), name);
  zip.end();
  return buffer(zip.outputStream);
}

const picture = () => sharp({ create: { width: 30, height: 40, channels: 3, background: '#900' } });
const inPdf = async (text: string) => Buffer.from((await aPdf(1)).toString('latin1').replace('/Type /Catalog', `/Type /Catalog ${text}`), 'latin1');

describe('the content decides the type', () => {
  test.each([
    ['a PDF, with its pages', () => aPdf(3), { type: 'pdf', pages: 3 }],
    ['a PDF whose pages are packed', () => packedPdf('<</Type/Pages/Count 2>><</Type/Page>><</Type/Page>>'), { type: 'pdf', pages: 2 }],
    ['a PDF saved twice, old pages still in it', () => packedPdf('<</Type/Pages/Count 2>><</Type/Page>><</Type/Page>><</Type/Page>>'), { type: 'pdf', pages: 2 }],
    ['a JPEG', () => picture().jpeg().toBuffer(), { type: 'jpeg', pages: 1 }],
    ['a PNG', () => picture().png().toBuffer(), { type: 'png', pages: 1 }],
    ['a WebP', () => picture().webp().toBuffer(), { type: 'webp', pages: 1 }],
    ['a Word draft', () => aZip('[Content_Types].xml', 'word/document.xml'), { type: 'docx', pages: null }],
    ['an Excel draft', () => aZip('[Content_Types].xml', 'xl/workbook.xml'), { type: 'xlsx', pages: null }],
  ])('%s', async (_, make, expected) => {
    expect(await inspected(await make())).toEqual(expected);
  });
});

describe('refused, with the mend', () => {
  test.each([
    ['an empty file', () => Buffer.alloc(0), 'file_empty'],
    ['a locked PDF', () => aPdf(1, { userPassword: 'rahasia' }), 'file_locked'],
    ['a PDF cut off by a lost signal', async () => (await aPdf(20)).subarray(0, -3000), 'file_broken'],
    ['a PDF without pages', () => packedPdf('<</Type/Pages/Count 0>>'), 'file_broken'],
    ['a PDF with a script', () => inPdf('/OpenAction << /S /JavaScript /JS (app.alert(1)) >>'), 'file_active'],
    ['a script behind an escaped name', () => inPdf('/OpenAction << /S /J#61v#61Script >>'), 'file_active'],
    ['a script in a packed object of an escaped name', () => Buffer.from(packedPdf('<</Type/Page>><</S/JavaScript>>').toString('latin1').replace('/ObjStm', '%\n/Obj#53tm'), 'latin1'), 'file_active'],
    ['a script in a packed object', () => packedPdf('<</Type/Page>><</S/JavaScript>>'), 'file_active'],
    ['a PDF that starts a program', () => inPdf('/OpenAction << /S /Launch >>'), 'file_active'],
    ['a PDF with a file hidden in it', () => inPdf('/Names << /EmbeddedFiles 9 0 R >>'), 'file_active'],
    ['a PDF that cannot be seen into', () => packedPdf('<</Type/Page>>', '[/ASCIIHexDecode /FlateDecode]'), 'file_unreadable'],
    ['an object stream that unfolds without end', () => packedPdf(' '.repeat(40 * 1024 * 1024)), 'file_unreadable'],
    ['a PDF made to keep us searching', () => Buffer.from(`%PDF-1.4\n${'/Type /ObjStm '.repeat(5000)}${'x'.repeat(12_000_000)}stream endstream\n%%EOF`), 'file_unreadable'],
    ['object streams inside each other', () => Buffer.from(`%PDF-1.4\n${'/Type /ObjStm stream\n'.repeat(5000)}${'x'.repeat(12_000_000)}endstream\n%%EOF`), 'file_unreadable'],
    ['a JPEG that is none', () => Buffer.concat([Buffer.from('\xff\xd8\xff', 'latin1'), Buffer.from('<script>alert(1)</script>')]), 'file_broken'],
    ['a Word file with macros', () => aZip('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'), 'file_active'],
    ['a plain zip', () => aZip('surat.txt'), 'file_type_refused'],
    ['a phone photo in HEIC', () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'), 'file_type_refused'],
    ['an old .doc', () => Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'), 'file_type_refused'],
    ['an SVG', () => Buffer.from('\ufeff<?xml version="1.0"?><svg onload="alert(1)"/>'), 'file_type_refused'],
    ['HTML', () => Buffer.from('  <html><script>alert(1)</script>'), 'file_type_refused'],
    ['a program', () => Buffer.from('MZ\x90\0'), 'file_type_refused'],
    ['plain text', () => Buffer.from('halo'), 'file_type_refused'],
  ])('%s', async (_, make, code) => {
    await expect(inspected(await make())).rejects.toMatchObject({ code, details: [{ field: 'file', mend: expect.stringMatching(/\w/) as unknown }] });
  });

  test('a picture of too many pixels, though its file is small', async () => {
    const bomb = await sharp({ create: { width: 12_000, height: 9_000, channels: 3, background: 'white' } }).png().toBuffer();
    await expect(inspected(bomb)).rejects.toMatchObject({ code: 'file_too_detailed' });
  });
});
