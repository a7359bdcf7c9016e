import type { Column, ColumnType } from '../book.js';
import { columnKinds, kindOf } from './columns.js';

const column = (type: ColumnType, more: Partial<Column> = {}): Column => ({ no: 1, key: 'x', label: 'KOLOM', type, hint: 'Isi.', ...more });
const read = (type: ColumnType, input: unknown, more?: Partial<Column>) => {
  const reading = columnKinds[type].read(input, column(type, more));
  return 'value' in reading ? reading.value : reading.problem;
};
const refused = { message: expect.any(String), mend: expect.any(String) };

describe('what offices type is read as they mean it', () => {
  it.each([
    ['1.500.000', 1_500_000],
    ['Rp 1.500.000,50', 1_500_000.5],
    ['Rp. 1.500.000,-', 1_500_000],
    ['Rp1.500.000,00', 1_500_000],
    ['1500000', 1_500_000],
    ['1500000.5', 1_500_000.5],
    ['1,500,000.50', 1_500_000.5],
    ['1,500,000', 1_500_000],
    ['(2.500)', -2_500],
    ['-2.500,25', -2_500.25],
    ['0.500', 0.5],
    [1_250_000.499_999_999_8, 1_250_000.5],
    ['-', null],
    ['  ', null],
    [null, null],
  ])('money: %p is %p', (input, value) => expect(read('money', input)).toBe(value));

  it.each(['31/12/2026', '31-12-2026', '31.12.2026', '31 Desember 2026', '31 des 2026', 'Kamis, 31 Desember 2026', '2026-12-31', '2026-12-31T00:00:00Z', new Date('2026-12-31T00:00:00Z')])('date: %p is the last of December', (input) => expect(read('date', input)).toBe('2026-12-31'));

  it.each([['3 Pebruari 2026', '2026-02-03'], ['9 Nop 2025', '2025-11-09'], ['1/2/2026', '2026-02-01'], ["Jum'at, 6 Agt 2026", '2026-08-06']])('date: %p is %p, the day first', (input, value) => expect(read('date', input)).toBe(value));

  it.each([['ya', true], ['v', true], ['✓', true], [1, true], [true, true], ['ada', true], ['tidak', false], ['', null]])('tick: %p is %p', (input, value) => expect(read('bool', input)).toBe(value));

  it.each([['250 m2', 250], ['1.250,5', 1250.5], ['12.5', 12.5], [3, 3]])('area: %p is %p', (input, value) => expect(read('decimal', input)).toBe(value));

  it.each([['1.234', 1234], ['12', 12], [0, 0], ['5,0', 5]])('count: %p is %p', (input, value) => expect(read('integer', input)).toBe(value));

  it('trims text, keeps a dash that says "none", and takes numbers for text', () => {
    expect(read('text', '  Dusun I ')).toBe('Dusun I');
    expect(read('text', '-')).toBe('-');
    expect(read('text', 3)).toBe('3');
    expect(read('text', 'satu\r\ndua')).toBe('satu\ndua');
  });

  it.each([['6311031708900001'], ['6311 0317 0890 0001'], ["'6311031708900001"], ['6311.0317.0890.0001']])('NIK: %p is its sixteen digits', (input) => expect(read('nik', input)).toBe('6311031708900001'));

  it('keeps a NIK or KK that is wrong, for the checks to find', () => {
    expect(read('nik', '63110317O8900001')).toBe('63110317O8900001');
    expect(read('no_kk', '63110312061900')).toBe('63110312061900');
  });
});

describe('nonsense and double meanings are refused with the mend', () => {
  it.each<[ColumnType, unknown]>([
    ['money', 'banyak'], ['money', '1,500'], ['money', '1.50.00'], ['money', '10,555'], ['money', 1.005], ['money', true], ['money', {}], ['money', '9'.repeat(30)], ['money', Infinity],
    ['integer', '2,5'], ['integer', -1], ['integer', 3_000_000_000], ['decimal', -4], ['decimal', 'luas'],
    ['date', '31-02-2026'], ['date', '12/31/2026'], ['date', '1/2/26'], ['date', 46_000], ['date', 'kemarin'], ['date', '1066-10-14'], ['date', '2026-12-31T23:00:00Z'],
    ['year', '26'], ['year', 1800], ['bool', 'mungkin'], ['bool', 'x'], ['text', {}], ['text', ['a']], ['text', true],
    ['text', 'a\u0000b'], ['text', 'a\u001bb'], ['text', '\ud800'], ['text', 'a'.repeat(2_001)], ['text', '6,31103E+15'], ['text', 6311031708900001],
    ['nik', '1'.repeat(50)], ['nik', {}],
  ])('%s: %p', (type, input) => expect(read(type, input)).toEqual(refused));

  it.each([6311031708900001, 6.31103e15, '6,31103E+15', '6.31103E+15'])('NIK as a number (%p) may have lost its last digits: retype as text', (input) => {
    expect(read('nik', input)).toEqual({ message: expect.stringContaining('angka'), mend: 'Ubah kolom menjadi Teks lalu ketik ulang.' });
  });

  it('names the column by its headings, never the value', () => {
    const problem = read('date', 'rahasia', { heading: ['SURAT MASUK'], label: 'TANGGAL' }) as { message: string; mend: string };
    expect(problem.message).toContain('SURAT MASUK > TANGGAL');
    expect(JSON.stringify(problem)).not.toContain('rahasia');
  });
});

describe('choices', () => {
  it('take code, label and usual spellings', () => {
    expect(read('enum', 'Laki - Laki', { codes: 'jenis_kelamin' })).toBe('L');
    expect(read('enum', 9, { codes: 'pekerjaan' })).toBe('9');
    expect(read('enum', null, { codes: 'agama' })).toBeNull();
    expect(read('enum', '-', { codes: 'agama' })).toBeNull();
    expect(read('enum', '-', { codes: 'golongan_darah' })).toBe('TIDAK TAHU');
  });

  it('offer what may be chosen', () => expect(read('enum', 'X', { codes: 'jenis_kelamin' })).toEqual({ message: expect.any(String), mend: 'Pilih salah satu: L (Laki-laki), P (Perempuan).' }));
});

describe('on paper', () => {
  it.each<[ColumnType, string | number | boolean | null, string]>([
    ['money', 1_500_000, '1.500.000,00'], ['money', -2_500.5, '-2.500,50'], ['money', 0, '0,00'], ['decimal', 1250.5, '1.250,5'], ['integer', 12_345, '12.345'], ['year', 2026, '2026'],
    ['date', '2026-12-31', '31-12-2026'], ['bool', true, 'v'], ['bool', false, ''], ['text', null, ''], ['nik', '6311031708900001', '6311031708900001'],
  ])('%s %p is printed %p', (type, value, printed) => expect(columnKinds[type].print(value, column(type))).toBe(printed));

  it('forms show L/P and K/BK/JD/DD, and words for what is numbered', () => {
    expect(kindOf(column('enum')).print('L', column('enum', { codes: 'jenis_kelamin' }))).toBe('L');
    expect(kindOf(column('enum')).print('9', column('enum', { codes: 'pekerjaan' }))).toBe('PETANI/PEKEBUN');
  });
});
