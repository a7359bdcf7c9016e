import { PassThrough, Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import { catalogue } from '#domains/catalogue';
import { mm } from '#kernel/paper/sizes';
import { readBack } from '#kernel/paper/read-back';
import { cashBook, landBook, printOf } from './example-books.js';
import { paintRegister } from './paint-register.js';
import type { RegisterPrint } from './register-print.js';

async function printed(print: RegisterPrint) {
  const out = new PassThrough();
  const [pdf, { pages }] = await Promise.all([buffer(out), paintRegister(out, print)]);
  const { pages: texts, forms } = readBack(pdf);
  expect(texts).toHaveLength(pages);
  return { pdf, pages: texts, forms, words: texts.map((page) => page.map(({ text }) => text)) };
}

const landRows = (count: number) => Array.from({ length: count }, (_, index) => ({ nomor_urut: index + 1, nomor_sk: '141/3/2026', tanggal_sk: '2026-02-01', asli: 12.5, keterangan: 'sudah dipatok', rahasia: 'tidak dicetak' }));
const cashRows = (count: number) => Array.from({ length: count }, (_, index) => ({ nomor_urut: index + 1, uraian: 'ADD', penerimaan: 0.1, saldo: (index + 1) / 10 }));

describe('a printed register', () => {
  it('stands on landscape folio, with title, heading, numbered row, signatures and page count on every page', async () => {
    const { pdf, words, forms } = await printed(printOf(landBook, { sheets: [{ rows: landRows(80) }] }));
    expect(pdf.toString('latin1')).toContain(`/MediaBox [0 0 ${mm(330).toFixed(2)}`.slice(0, 24));
    expect(words.length).toBeGreaterThan(1);
    for (const page of words) {
      for (const text of ['BUKU TANAH KAS DESA', 'DESA PUTAT BASIUN KECAMATAN AWAYAN KABUPATEN BALANGAN', 'BULAN NOVEMBER TAHUN 2026', 'PEROLEHAN', 'BANTUAN', 'MENGETAHUI KEPALA DESA', 'SEKRETARIS DESA', 'Putat Basiun, 30 November 2026', 'NIP 19800101 200501 2 001']) {
        expect(page).toContain(text);
      }
      expect(page.slice(page.indexOf('1'), page.indexOf('1') + 5)).toEqual(['1', '2', '3', '4', '5']);
    }
    expect(words.map((page) => page.at(-1))).toEqual(words.map((_, index) => `Halaman ${index + 1} dari `));
    expect(forms).toEqual([String(words.length)]);
  });

  it('prints a composite column of the law as one, and no column of ours', async () => {
    const { words: [page = []] } = await printed(printOf(landBook, { sheets: [{ header: { dusun: 'Baruh' }, rows: landRows(1) }] }));
    expect(page.filter((text) => text === 'NOMOR DAN TANGGAL')).toHaveLength(1);
    expect(page[page.indexOf('141/3/2026') + 1]).toBe('01-02-2026');
    expect(page).toEqual(expect.arrayContaining(['DUSUN', 'Baruh', '12,5']));
    expect(page.join(' ')).not.toMatch(/KOLOM SISTEM|tidak dicetak/);
  });

  it('calls itself an annex only where the law published the form', async () => {
    const official = await printed(printOf(landBook));
    expect(official.words[0]).toContain('Lampiran A.5 Peraturan Menteri Dalam Negeri Nomor 47 Tahun 2016');
    const proposed = await printed(printOf(landBook, { edition: landBook.editions[1] }));
    expect(proposed.words[0]).toContain('Formulir usulan A.5');
    expect(proposed.words[0]?.join(' ')).not.toContain('Lampiran');
  });

  it('says NIHIL for a month without rows, signed like any other', async () => {
    for (const sheets of [[], [{ rows: [] }]]) {
      const { words } = await printed(printOf(landBook, { sheets }));
      expect(words).toHaveLength(1);
      expect(words[0]).toEqual(expect.arrayContaining(['NIHIL', 'MENGETAHUI KEPALA DESA']));
    }
  });

  it('marks an open period as SEMENTARA on every page', async () => {
    const { words } = await printed(printOf(landBook, { draft: true, sheets: [{ rows: landRows(80) }] }));
    for (const page of words) expect(page[0]).toBe('SEMENTARA');
    expect((await printed(printOf(landBook))).words[0]).not.toContain('SEMENTARA');
  });

  it('carries sums of a money book from page to page, in whole sen', async () => {
    const { words } = await printed(printOf(cashBook, { sheets: [{ opening: 0, rows: cashRows(70), closing: 7, closeValues: { kas_tunai: 7 } }] }));
    const [first = [], ...others] = words;
    const last = others.at(-1) ?? [];
    const after = (page: string[], label: string) => page[page.indexOf(label) + 1];
    const onFirst = first.filter((text) => text === 'ADD').length;
    expect(first).toContain('Saldo awal');
    expect(after(first, 'Jumlah halaman ini')).toBe(`${String(onFirst / 10).replace('.', ',')}0`.replace(/^(\d+)0$/, '$1,00'));
    expect(after(others[0] ?? [], 'Jumlah pindahan')).toBe(after(first, 'Jumlah dipindahkan'));
    expect(after(last, 'Jumlah seluruhnya')).toBe('7,00');
    expect(last.slice(last.indexOf('Saldo akhir'), last.indexOf('Saldo akhir') + 4)).toEqual(['Saldo akhir', '7,00', 'KAS TUNAI', '7,00']);
    expect(last).not.toContain('Jumlah dipindahkan');
  });

  it('starts every sheet on a page of its own, with its own sums', async () => {
    const { words } = await printed(printOf(cashBook, { sheets: [{ rows: cashRows(2) }, { rows: cashRows(3) }] }));
    expect(words).toHaveLength(2);
    expect(words[1]).not.toContain('Jumlah pindahan');
    expect(words[1]?.[words[1].indexOf('Jumlah seluruhnya') + 1]).toBe('0,30');
  });

  it('never breaks a total onto two lines, though it is longer than any row', async () => {
    const counted = catalogue.book('B.3');
    const dusun = Array.from({ length: 9 }, (_, index) => ({ nomor_urut: index + 1, nama_dusun: `Dusun ${index + 1}`, ...Object.fromEntries(counted.editions[0].columns.filter(({ key, type }) => type === 'integer' && key !== 'nomor_urut').map(({ key }) => [key, 987])) }));
    const { words: [page = []] } = await printed(printOf(counted, { sheets: [{ rows: dusun }] }));
    expect(page.filter((text) => text === '8.883')).toHaveLength(30);

    const money = await printed(printOf(cashBook, { sheets: [{ rows: Array.from({ length: 150 }, () => ({ uraian: 'ADD', penerimaan: 99_999_999_999.99 })) }] }));
    expect(money.words.at(-1)).toContain('14.999.999.999.998,50');
  });

  it('keeps every text within the page, however long, and loses no line of a row higher than a page', async () => {
    const long = Array.from({ length: 900 }, (_, index) => `kata${index}`).join(' ');
    const { pages } = await printed(printOf(landBook, { sheets: [{ rows: [{ nomor_urut: 1, nomor_sk: 'X'.repeat(400), keterangan: `${long} Ŝ🙂` }] }] }));
    const texts = pages.flat();
    for (const { x, y } of texts.filter(({ text }) => text !== 'NOMOR URUT')) {
      expect(x).toBeGreaterThanOrEqual(mm(10) - 1);
      expect(x).toBeLessThan(mm(320));
      expect(y).toBeLessThan(mm(206));
    }
    const all = texts.map(({ text }) => text).join(' ');
    for (const index of [0, 450, 899]) expect(all).toContain(`kata${index}`);
    expect(texts.at(-1)?.text).toMatch(/^Halaman/);
  });

  it('gives the same bytes for the same rows', async () => {
    const print = () => printed(printOf(landBook, { verifyUrl: 'https://contoh.desa.id/periksa/1', sheets: [{ rows: landRows(50) }] }));
    expect((await print()).pdf.equals((await print()).pdf)).toBe(true);
  });

  it('waits for a slow reader instead of keeping the book in memory', async () => {
    let read = 0;
    async function* rows() {
      for (const row of landRows(6000)) {
        read++;
        yield row;
      }
    }
    const held: (() => void)[] = [];
    let holding = true;
    const slow = new Writable({ write: (_chunk, _encoding, done) => (holding ? void held.push(done) : done()) });
    const painting = paintRegister(slow, printOf(landBook, { sheets: [{ rows: rows() }] }));
    for (let before = -1; read === 0 || before !== read; ) {
      before = read;
      for (let tick = 0; tick < 20; tick++) await setImmediate();
    }
    expect(read).toBeLessThan(6000);
    holding = false;
    held.forEach((done) => done());
    await painting;
    expect(read).toBe(6000);
  });

  it('stops when the reader leaves', async () => {
    const gone = new Writable({ write: () => gone.destroy() });
    await expect(paintRegister(gone, printOf(landBook, { sheets: [{ rows: landRows(3000) }] }))).rejects.toThrow();
  });
});
