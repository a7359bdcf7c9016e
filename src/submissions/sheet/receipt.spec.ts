import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { readBack } from '#kernel/paper/read-back';
import { paintReceipt } from './paint-receipt.js';

const receipt = (count: number, late: boolean) => ({
  number: 'AWY/2026/11/0042',
  receivedAt: new Date('2026-11-30T02:15:00Z'),
  zone: 'Asia/Makassar',
  late,
  desa: 'Putat Basiun',
  kecamatan: 'Awayan',
  kabupaten: 'Balangan',
  bidang: 'Administrasi Umum',
  period: '2026-11',
  revision: 1,
  books: Array.from({ length: count }, (_, index) => ({ code: `A.${index + 1}`, title: 'Buku Peraturan di Desa', mode: 'isian' as const, rows: index })),
});

async function wordsOf(count: number, late: boolean): Promise<string[]> {
  const out = new PassThrough();
  const [pdf] = await Promise.all([buffer(out), paintReceipt(out, receipt(count, late))]);
  const { pages } = readBack(pdf);
  expect(pages).toHaveLength(1);
  return (pages[0] ?? []).map(({ text }) => text);
}

describe('the receipt of a submission', () => {
  it('says when it came, by the clock of the office, and whether it was late', async () => {
    expect(await wordsOf(3, true)).toEqual(expect.arrayContaining(['NOMOR AWY/2026/11/0042', '30 November 2026 pukul 10.15 WITA', 'TERLAMBAT', 'A.3 · Buku Peraturan di Desa · Isian · 2 baris']));
    expect(await wordsOf(3, false)).toContain('Tepat waktu');
  });

  it('stays one page, and counts the books it has no room for', async () => {
    const words = await wordsOf(80, false);
    expect(words).toContain('Buku yang diajukan (80)');
    expect(words.find((text) => text.startsWith('dan '))).toMatch(/^dan \d+ buku lainnya$/);
  });
});
