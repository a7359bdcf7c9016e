import { formatLetterNumber, rtLetterFormat, villageLetterFormat } from './letter-number.js';

describe('the number of a letter', () => {
  const parts = { kode_klasifikasi: '400.10.2.2', nomor_urut: 7, kode_unit: 'PTB', tanggal: '2026-03-04' };
  it('carries classification, running number, unit, Roman month and year', () => expect(formatLetterNumber(villageLetterFormat, parts)).toBe('400.10.2.2/007/PTB/III/2026'));
  it('of an RT names RT and RW', () => expect(formatLetterNumber(rtLetterFormat, { nomor_urut: 12, rt: '03', rw: '026', tanggal: '2026-12-01' })).toBe('012/RT.03/RW.026/XII/2026'));
  it('a fourth digit is not cut', () => expect(formatLetterNumber('{nomor_urut:3}', { ...parts, nomor_urut: 1234 })).toBe('1234'));
  it('an unknown or empty token is refused', () => {
    expect(() => formatLetterNumber('{nomer}', parts)).toThrow(expect.objectContaining({ code: 'bad_letter_number' }));
    expect(() => formatLetterNumber('{kode_desa}', parts)).toThrow(expect.objectContaining({ code: 'bad_letter_number' }));
  });
});
