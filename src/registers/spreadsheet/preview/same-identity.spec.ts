import { bookOf, editionOf } from '../../../../test/support/workbooks.js';
import type { Mapping } from '../mapping/mapping.js';
import { SameIdentity } from './same-identity.js';

/** A sheet that has these columns, the first at A. */
const sheetWith = (...keys: string[]): Mapping => ({
  sheet: 'Lembar1', headingFingerprint: '', headerRows: [1, 1], firstRow: 2, columns: keys.map((key, at) => ({ at, key, confidence: 1 })), unmatched: [], missing: [], confidence: 1,
});
const linesOf = (book: string, ...keys: string[]) => new SameIdentity(bookOf(book), editionOf(book), sheetWith(...keys));
const siti = { nik: '1', nama_lengkap: 'SITI', agama: '1' };

describe('two lines of one file', () => {
  it('that say something else of the same resident are not both taken: the later one is refused at its NIK, with the first line and what differs', () => {
    const lines = linesOf('B.1', 'nama_lengkap', 'nik', 'agama');
    expect(lines.problemOf({ line: 5, values: siti })).toBeUndefined();
    expect(lines.problemOf({ line: 9, values: { ...siti, nama_lengkap: 'SITI AMINAH' } })).toEqual({
      field: 'values.nik', cell: 'B9', at: 1, key: 'nik', message: 'Sudah ada di baris 5 berkas ini dengan isi yang berbeda: NAMA LENGKAP/PANGGILAN.', mend: expect.stringContaining('Samakan'),
    });
    expect(lines.problemOf({ line: 10, values: { nik: '2', nama_lengkap: 'SITI' } })).toBeUndefined();
  });

  it('that are alike in all, but for capitals and spaces, are the same line twice', () => {
    const lines = linesOf('B.1', 'nik');
    lines.problemOf({ line: 5, values: siti });
    expect(lines.problemOf({ line: 6, values: { ...siti, nama_lengkap: ' Siti', no_kk: null } })).toBeUndefined();
  });

  it('are told by name and day of birth where there is no NIK yet, and name at most three columns', () => {
    const lines = linesOf('B.1', 'tanggal_lahir');
    const baby = { nama_lengkap: 'BAYI', tanggal_lahir: '2026-03-01' };
    lines.problemOf({ line: 2, values: baby });
    expect(lines.problemOf({ line: 3, values: { ...baby, agama: '1', rt: '1', rw: '2', dusun: 'Dusun I' } })).toMatchObject({ cell: 'A3', message: expect.stringContaining('dan 1 kolom lain') });
  });

  it('may be alike in a cash book, and where nothing names the row', () => {
    const cash = linesOf('C.4', 'uraian');
    const honor = { tanggal: '2026-03-02', nomor_bukti: 'A1', uraian: 'Honor' };
    cash.problemOf({ line: 1, values: { ...honor, pengeluaran: 1 } });
    expect(cash.problemOf({ line: 2, values: { ...honor, pengeluaran: 2 } })).toBeUndefined();
    const residents = linesOf('B.1', 'agama');
    residents.problemOf({ line: 1, values: { agama: '1' } });
    expect(residents.problemOf({ line: 2, values: { agama: '2' } })).toBeUndefined();
  });
});
