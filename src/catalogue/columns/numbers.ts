import type { Column } from '../book.js';
import { columnName } from '../column-name.js';
import { isRupiah, maxRupiah, printNumber, printRupiah } from '../money.js';
import { isBlank, nothing, read, unreadable, type ColumnKind, type Reading } from './column-kind.js';
import { numberText } from './number-text.js';

const maxInteger = 2_147_483_647;
const maxDecimal = 1_000_000_000_000;
const digitsOnly = 'Tulis angka saja, misalnya 1500 atau 1.500.000,50.';

/** The number a cell holds, then what the kind asks of it. */
function number(input: unknown, column: Column, accept: (number: number, decimals: number) => Reading): Reading {
  if (typeof input === 'number') return Number.isFinite(input) ? accept(input, Number.isInteger(input) ? 0 : 1) : unreadable(`${columnName(column)} bukan angka.`, digitsOnly);
  if (isBlank(input)) return nothing;
  const said = typeof input === 'string' && input.length <= 60 ? numberText(input) : 'not_a_number';
  if (said === 'not_a_number') return unreadable(`${columnName(column)} bukan angka.`, digitsOnly);
  if (said === 'ambiguous') return unreadable(`${columnName(column)} bermakna ganda: koma dapat berarti ribuan atau pecahan.`, 'Tulis 1.500 untuk seribu lima ratus, atau 1,5 untuk satu setengah.');
  return accept(said.number, said.decimals);
}

const tooLarge = (column: Column) => unreadable(`${columnName(column)} terlalu besar.`, 'Periksa kembali jumlah nolnya.');
const belowZero = (column: Column) => unreadable(`${columnName(column)} tidak boleh kurang dari nol.`, 'Tulis jumlahnya tanpa tanda minus.');

export const integer: ColumnKind = {
  read: (input, column) =>
    number(input, column, (n, decimals) => {
      if (decimals > 0) return unreadable(`${columnName(column)} harus bilangan bulat.`, 'Tulis tanpa pecahan, misalnya 12.');
      if (n < 0) return belowZero(column);
      return n > maxInteger ? tooLarge(column) : read(n);
    }),
  jsonSchema: () => ({ type: 'integer', minimum: 0, maximum: maxInteger }),
  // The number of a row is no amount: 1000, not 1.000.
  print(value, { numbering }) {
    if (typeof value !== 'number') return '';
    return numbering ? String(value) : printNumber(value);
  },
  sort: 'number',
  graphql: 'Int',
  excel: '#,##0',
};

export const decimal: ColumnKind = {
  // Areas are often typed with their unit.
  read: (input, column) =>
    number(typeof input === 'string' ? input.replace(/\s*m(2|²)\s*$/i, '') : input, column, (n) => {
      if (n < 0) return belowZero(column);
      return n > maxDecimal ? tooLarge(column) : read(n);
    }),
  jsonSchema: () => ({ type: 'number', minimum: 0, maximum: maxDecimal }),
  print: (value) => (typeof value === 'number' ? printNumber(value) : ''),
  sort: 'number',
  graphql: 'Float',
  excel: '#,##0.##',
};

export const money: ColumnKind = {
  read: (input, column) =>
    number(input, column, (n) => {
      if (Math.abs(n) > maxRupiah) return tooLarge(column);
      if (!isRupiah(n)) return unreadable(`${columnName(column)} punya lebih dari dua angka di belakang koma.`, 'Tulis rupiah dengan paling banyak dua angka sen, misalnya 1.500.000,50.');
      return read(Math.round(n * 100) / 100);
    }),
  jsonSchema: () => ({ type: 'number', minimum: -maxRupiah, maximum: maxRupiah }),
  print: (value) => (typeof value === 'number' ? printRupiah(value) : ''),
  sort: 'number',
  graphql: 'Rupiah',
  excel: '#,##0.00',
};

export const year: ColumnKind = {
  read: (input, column) =>
    number(typeof input === 'string' && /^\d\.\d{3}$/.test(input.trim()) ? input.replace('.', '') : input, column, (n, decimals) =>
      decimals === 0 && n >= 1900 && n <= 2200 ? read(n) : unreadable(`${columnName(column)} bukan tahun.`, 'Tulis tahun dengan empat angka, misalnya 2026.'),
    ),
  jsonSchema: () => ({ type: 'integer', minimum: 1900, maximum: 2200 }),
  print: (value) => (typeof value === 'number' ? String(value) : ''),
  sort: 'number',
  graphql: 'Int',
  excel: '0',
};
