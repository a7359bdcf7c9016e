import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { readBack } from '#kernel/paper/read-back';
import { paintArchiveBook, type ArchivedBerkas } from './paint-archive-book.js';

const decree: ArchivedBerkas = {
  kind: 'SK Pengangkatan',
  title: 'Pengangkatan Kaur Keuangan',
  number: '141/7/2026',
  date: '2026-03-12',
  version: 2,
  pages: 3,
  sha256: 'deadbeef'.repeat(8),
  digitalLocation: 'berkas/0189',
  physicalPlace: 'Lemari 2, ordner 5',
  effective: '2026-03-12',
  expiry: '2032-03-11',
};

async function printed(berkas: readonly ArchivedBerkas[]): Promise<string[][]> {
  const out = new PassThrough();
  const book = { desa: 'Putat Basiun', kecamatan: 'Awayan', kabupaten: 'Balangan', berkas, place: 'Putat Basiun', date: '2026-11-30', createdAt: new Date(0) };
  const [pdf] = await Promise.all([buffer(out), paintArchiveBook(out, { ...book, signers: [{ label: 'SEKRETARIS DESA', name: 'NOOR AINAH', position: 'right' }] })]);
  return readBack(pdf).pages.map((page) => page.map(({ text }) => text));
}

describe('the Buku Arsip Berkas', () => {
  it('says of every berkas where it lies and how to tell that it is still the same', async () => {
    const [page = []] = await printed([decree]);
    const row = page.slice(page.indexOf('SK Pengangkatan'), page.indexOf('SK Pengangkatan') + 11);
    expect(row).toEqual(['SK Pengangkatan', 'Pengangkatan Kaur Keuangan', '141/7/2026', '12-03-2026', '2', '3', 'deadbeefdead', 'berkas/0189', 'Lemari 2, ordner 5', '12-03-2026', '11-03-2032']);
    expect(page).toContain('KEADAAN SAMPAI DENGAN 30 NOVEMBER 2026');
  });

  it('repeats its heading on every page and is signed at its end', async () => {
    const pages = await printed(Array.from({ length: 120 }, () => decree));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page).toContain('JENIS BERKAS');
    expect(pages.map((page) => page.includes('SEKRETARIS DESA'))).toEqual(pages.map((_, index) => index === pages.length - 1));
  });

  it('says NIHIL while nothing is archived', async () => {
    expect((await printed([]))[0]).toContain('NIHIL');
  });
});
