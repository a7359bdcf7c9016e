import type { Values } from '#catalogue/book';
import { bookOf } from '../../../../test/support/workbooks.js';
import { comparePreview } from './compare-preview.js';

const row = (line: number, values: Values, problems: unknown[] = []) => ({ line, values, problems });
const kept = (id: string, values: Values) => ({ id, values });
const carried = (...columns: string[]) => ({ columns, header: [] });
const b1 = bookOf('B.1');

describe('a preview says what an upload would do', () => {
  it('a resident is known again by his NIK, a newborn without one by name and day of birth', () => {
    const existing = [kept('a', { nik: '1', nama_lengkap: 'SITI', agama: '1' }), kept('b', { nama_lengkap: 'BAYI  AHMAD', tanggal_lahir: '2026-03-01' })];
    const incoming = [row(5, { nik: '1', nama_lengkap: 'SITI AMINAH' }), row(6, { nik: '2', nama_lengkap: 'Bayi Ahmad', tanggal_lahir: '2026-03-01' }), row(7, { nik: '3', nama_lengkap: 'BARU' })];
    const preview = comparePreview(incoming, existing, b1, carried('nik', 'nama_lengkap'));
    expect(preview.changed.map(({ row: { line }, existing: { id }, changes }) => [line, id, changes])).toEqual([
      [5, 'a', [{ key: 'nama_lengkap', before: 'SITI', after: 'SITI AMINAH' }]],
      [6, 'b', [{ key: 'nik', before: null, after: '2' }, { key: 'nama_lengkap', before: 'BAYI  AHMAD', after: 'Bayi Ahmad' }]],
    ]);
    expect(preview.added.map(({ line }) => line)).toEqual([7]);
  });

  it('a column the upload does not have is left as it is; one left empty is cleared', () => {
    const existing = [kept('a', { nik: '1', status_penduduk: 'pindah', keterangan: 'x' })];
    const { changed } = comparePreview([row(1, { nik: '1', status_penduduk: 'aktif' })], existing, b1, carried('nik', 'keterangan'));
    expect(changed[0]!.changes).toEqual([{ key: 'keterangan', before: 'x', after: null }]);
  });

  it('refused rows stay apart, and the same row twice counts once', () => {
    const preview = comparePreview([row(1, { nik: '1' }), row(2, { nik: '1' }), row(3, { nik: '4' }, ['x'])], [], b1, carried('nik'));
    expect([preview.added.length, preview.doubled.map(({ row: { line }, firstLine }) => [line, firstLine]), preview.refused.length]).toEqual([1, [[2, 1]], 1]);
  });

  it('two lines of a cash book alike but for the amount are two, each matched once and in order', () => {
    const line = (amount: number) => ({ tanggal: '2026-03-02', nomor_bukti: 'A1', uraian: 'Honor', pengeluaran: amount });
    const preview = comparePreview([row(1, line(1)), row(2, line(2)), row(3, line(2))], [kept('a', line(1)), kept('b', line(3))], bookOf('C.4'), carried('pengeluaran'));
    expect(preview.unchanged.map(({ existing }) => existing.id)).toEqual(['a']);
    expect(preview.changed.map(({ existing, changes }) => [existing.id, changes])).toEqual([['b', [{ key: 'pengeluaran', before: 3, after: 2 }]]]);
    expect(preview.doubled.map(({ firstLine }) => firstLine)).toEqual([2]);
  });

  it('where a book has no identity of its own, only the same row is the same', () => {
    const book = bookOf('E.6');
    const preview = comparePreview([row(1, { nama: 'A' }), row(2, { nama: 'B' })], [kept('a', { nama: 'A' })], book, carried('nama'));
    expect([preview.unchanged.length, preview.added.length]).toEqual([1, 1]);
  });
});
