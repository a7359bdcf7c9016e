import { execFileSync } from 'node:child_process';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import QRCode from 'qrcode';
import sharp from 'sharp';
import { readBack } from '#kernel/paper/read-back';
import { paintEndorsementSheet, type EndorsementSheet } from './paint-endorsement-sheet.js';
import { readQrFromPdf } from './pdf-reader.js';
import { readQrFromImage } from './qr-reader.js';
import { groupedCode, qrText, sheetCode } from './sheet-code.js';

const contentHash = '9f'.repeat(32);
const code = sheetCode('01890a5d-ac96-774b-bcce-b302099a8057', 1, contentHash);

async function sheetPdf(more: Partial<EndorsementSheet> = {}): Promise<Buffer> {
  const out = new PassThrough();
  const sheet: EndorsementSheet = {
    desa: 'Putat Basiun',
    kecamatan: 'Awayan',
    kabupaten: 'Balangan',
    bidang: 'Administrasi Keuangan',
    period: '2026-11',
    revision: 1,
    contentHash,
    code,
    books: [
      { code: 'C.3', title: 'Buku Kas Pembantu Kegiatan', mode: 'nihil' },
      { code: 'C.4', title: 'Buku Kas Umum', mode: 'isian', rows: 42, opening: 0, closing: 1250000.5, digest: 'abcdef0123456789' },
      { code: 'C.1', title: 'Buku APB Desa', mode: 'berkas', pages: 8 },
    ],
    signers: [
      { label: 'MENGETAHUI KEPALA DESA', name: 'AHMAD', position: 'left' },
      { label: 'SEKRETARIS DESA', name: '', position: 'right' },
    ],
    place: 'Putat Basiun',
    date: '',
    createdAt: new Date('2026-11-30T00:00:00Z'),
    ...more,
  };
  const [pdf] = await Promise.all([buffer(out), paintEndorsementSheet(out, sheet)]);
  return pdf;
}

/** A sheet on a table, as a phone sees it. */
async function photo({ width, turned }: { width: number; turned: number }): Promise<Buffer> {
  const qr = await QRCode.toBuffer(qrText(code), { errorCorrectionLevel: 'Q', width: Math.round(width / 8) });
  const height = Math.round(width * 1.3);
  const page = await sharp({ create: { width, height, channels: 3, background: '#e8e4da' } })
    .composite([{ input: qr, left: Math.round(width * 0.6), top: Math.round(height * 0.6) }])
    .png({ compressionLevel: 0 })
    .toBuffer();
  const lying = await sharp(page).rotate(turned, { background: '#555' }).png({ compressionLevel: 0 }).toBuffer();
  return sharp(lying).affine([[1, 0.1], [0.04, 1]], { background: '#444' }).blur(1.2).jpeg({ quality: 55 }).toBuffer();
}

/** What a scanner makes of it. */
function jpegInPdf(jpeg: Buffer): Promise<Buffer> {
  const scan = new PDFDocument({ size: 'A4' });
  scan.image(jpeg, 0, 0, { width: 500 }).end();
  return buffer(scan);
}

describe('the Lembar Pengesahan', () => {
  it('names the books, their balances, and the code for typing, on one page', async () => {
    const { pages } = readBack(await sheetPdf());
    expect(pages).toHaveLength(1);
    const words = pages[0]?.map(({ text }) => text);
    expect(words).toEqual(expect.arrayContaining(['LEMBAR PENGESAHAN', 'NIHIL', '42 baris', '1.250.000,50', '8 halaman', 'abcdef012345', groupedCode(code), 'Desa Putat Basiun · Administrasi Keuangan · November 2026 · revisi 1', 'MENGETAHUI KEPALA DESA', 'SEKRETARIS DESA']));
  });

  it('keeps room for the signatures however many books there are', async () => {
    const books = Array.from({ length: 60 }, (_, index) => ({ code: `E.${index}`, title: 'Buku Keputusan Musyawarah Perencanaan Pembangunan Desa', mode: 'isian' as const, rows: index }));
    const { pages } = readBack(await sheetPdf({ books }));
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.at(-1)?.map(({ text }) => text)).toEqual(expect.arrayContaining([groupedCode(code), 'SEKRETARIS DESA']));
  });

  it.each([
    { width: 1200, turned: 13 },
    { width: 1600, turned: 187 },
    { width: 3000, turned: 90 },
  ])('is recognised on a photo of $width pixels, turned by $turned degrees', async (how) => {
    expect((await readQrFromImage(await photo(how)))?.code).toBe(code);
  });

  it('is recognised in a scanned PDF, and in our own file signed electronically', async () => {
    expect((await readQrFromPdf(await jpegInPdf(await photo({ width: 1500, turned: 3 }))))?.code).toBe(code);
    expect((await readQrFromPdf(await sheetPdf()))?.code).toBe(code);
  });

  it('leaves what cannot be read to be typed, and never fails', async () => {
    const blank = await sharp({ create: { width: 400, height: 400, channels: 3, background: 'white' } }).jpeg().toBuffer();
    const foreign = await QRCode.toBuffer('https://contoh.go.id');
    for (const file of [blank, blank.subarray(0, 300), foreign, Buffer.from('bukan gambar'), Buffer.alloc(0)]) expect(await readQrFromImage(file)).toBeUndefined();
    const broken = Buffer.from('%PDF-1.4\n1 0 obj << /Subtype /Image /Width 99999 /Height 99999 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /FlateDecode >>\nstream\nxx\nendstream');
    for (const file of [await jpegInPdf(blank), broken, Buffer.from('%PDF-'), Buffer.from('stream'.repeat(5000))]) expect(await readQrFromPdf(file)).toBeUndefined();
  });

  it('is recognised as it leaves the printer', async () => {
    const picture = pagePicture(await sheetPdf());
    if (!picture) return void process.stderr.write('pdftoppm (poppler-utils) is missing: the printed sheet was not looked at\n');
    expect((await readQrFromImage(await sharp(picture).rotate(4, { background: '#777' }).jpeg({ quality: 60 }).toBuffer()))?.code).toBe(code);
  });
});

/** The page as a printer would show it; undefined where the tool is missing. */
function pagePicture(pdf: Buffer): Buffer | undefined {
  try {
    return execFileSync('pdftoppm', ['-r', '110', '-png', '-'], { input: pdf, stdio: ['pipe', 'pipe', 'ignore'], maxBuffer: 50_000_000 });
  } catch {
    return undefined;
  }
}
