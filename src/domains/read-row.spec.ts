import { catalogue } from './catalogue.js';
import { exampleRow } from '#catalogue/example';
import { readRow } from '#catalogue/read-row';

const editionOf = (code: string) => catalogue.book(code).editions[0];
const fields = (code: string, input: Record<string, unknown>, options?: Parameters<typeof readRow>[2]) => readRow(editionOf(code), input, options).problems.map((problem) => problem.field);

describe('a row is read in the words of its book', () => {
  it('as offices type it', () => {
    const { values, problems } = readRow(editionOf('B.1'), { ...exampleRow(editionOf('B.1')), jenis_kelamin: 'Laki-laki', tanggal_lahir: '17 Agustus 1990', pekerjaan: 'Petani/Pekebun', rt: 2 });
    expect(problems).toEqual([]);
    expect(values).toMatchObject({ jenis_kelamin: 'L', tanggal_lahir: '1990-08-17', pekerjaan: '9', rt: '2' });
  });

  it('a missing required column is named, with how to fill it', () => {
    const { problems } = readRow(editionOf('A.7'), { arah: 'masuk' });
    expect(problems).toEqual([{ field: 'values.tanggal_penerimaan_pengiriman', message: 'TANGGAL PENERIMAAN/PENGIRIMAN SURAT wajib diisi.', mend: expect.stringContaining('Tanggal surat diterima') }]);
  });

  it('a newborn without NIK is taken, for the checks to weigh', () => {
    const { nik: _, ...newborn } = exampleRow(editionOf('B.1'));
    expect(fields('B.1', newborn)).toEqual([]);
    expect(fields('B.5', { ...exampleRow(editionOf('B.5')), nik: '' })).toEqual([]);
  });

  it('the running number is given by the system and refused when typed', () => {
    expect(readRow(editionOf('A.8'), { ...exampleRow(editionOf('A.8')), nomor_urut: 7 }).problems).toEqual([{ field: 'values.nomor_urut', message: 'Nomor urut diberi sistem.', mend: expect.any(String) }]);
    expect(fields('A.8', { ...exampleRow(editionOf('A.8')), nomor_urut: null })).toEqual([]);
  });

  it('what is computed is kept apart, to be compared', () => {
    const { values, given, problems } = readRow(editionOf('D.1'), { ...exampleRow(editionOf('D.1')), jumlah: '97.500.000' });
    expect(problems).toEqual([]);
    expect(given).toEqual({ jumlah: 97_500_000 });
    expect(values).not.toHaveProperty('jumlah');
  });

  it('an unknown column is refused, with the one that was meant', () => {
    expect(readRow(editionOf('A.8'), { ...exampleRow(editionOf('A.8')), nomor_surt: '1' }).problems).toEqual([expect.objectContaining({ field: 'values.nomor_surt', mend: 'Mungkin maksudnya nomor_surat.' })]);
    expect(fields('A.8', { ...exampleRow(editionOf('A.8')), constructor: 1 })).toEqual(['values.constructor']);
    for (const code of ['A.7', 'A.8', 'B.1']) expect(readRow(editionOf(code), { nomor_uruts: 1 }).problems[0]!.mend).not.toContain('nomor_urut');
  });

  it('an unknown column that looks like a NIK is not repeated', () => {
    expect(JSON.stringify(readRow(editionOf('A.8'), { 6311031708900001: 1 }).problems)).not.toContain('6311031708900001');
  });

  it('a resident is active unless said otherwise', () => {
    const { status_penduduk: _, ...row } = exampleRow(editionOf('B.1'));
    expect(readRow(editionOf('B.1'), row).values.status_penduduk).toBe('aktif');
  });

  it('every fault is told at once, with the place asked for', () => {
    expect(fields('A.8', { tanggal_pengiriman: 'kemarin', nomor_surat: '1' }, { at: 'rows[3].values' })).toEqual([
      'rows[3].values.tanggal_pengiriman', 'rows[3].values.tanggal_surat', 'rows[3].values.isi_singkat_surat_dikirim', 'rows[3].values.ditujukan_kepada',
    ]);
  });

  it('a correction reads only what it brings; null clears, but not what is required', () => {
    const partial = { partial: true };
    expect(readRow(editionOf('A.8'), { keterangan: null, nomor_surat: '8' }, partial)).toEqual({ values: { keterangan: null, nomor_surat: '8' }, given: {}, problems: [] });
    expect(fields('A.8', { nomor_surat: '' }, partial)).toEqual(['values.nomor_surat']);
    expect(readRow(editionOf('B.1'), { nik: null }, partial)).toEqual({ values: { nik: null }, given: {}, problems: [] });
  });
});
