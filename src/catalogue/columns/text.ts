import { columnName } from '../column-name.js';
import { isBlank, nothing, read, unreadable, type ColumnKind, type Reading } from './column-kind.js';
import type { Column } from '../book.js';

export const maxText = 2_000;
const maxIdentityNumber = 40;
/** Nearly every cell: one line of printable text, nothing to trim; spares the tests below. */
const ordinary = /^[!-~\u00a1-\u024f](?:[ -~\u00a1-\u024f]*[!-~\u00a1-\u024f])?$/;
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const loneSurrogate = /\p{Surrogate}/u;
/** What Excel makes of a long number: 6,31103E+15. The last digits are gone. */
const scientific = /^[+-]?\d([.,]\d+)?E\+?\d+$/i;
const retype = 'Ubah kolom menjadi Teks lalu ketik ulang.';

const lostDigits = (column: Column) => unreadable(`${columnName(column)} tersimpan sebagai angka sehingga angka terakhirnya dapat hilang.`, retype);

/** Trimmed text of any kind of line ends; refused where the database or a printer would choke on it. */
function clean(input: string, column: Column, longest: number): Reading {
  if (input.length <= longest && ordinary.test(input)) return read(input);
  const text = input.trim().replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  if (text === '') return nothing;
  if (controls.test(text) || loneSurrogate.test(text)) return unreadable(`${columnName(column)} memuat tanda yang tidak dapat disimpan.`, 'Ketik ulang isinya; jangan menyalin dari program lain.');
  if (text.length > longest) return unreadable(`${columnName(column)} lebih dari ${longest} huruf.`, 'Ringkas isinya; lampirkan naskah lengkap sebagai berkas.');
  return read(text);
}

export const text: ColumnKind = {
  read(input, column) {
    if (typeof input === 'string') return scientific.test(input.trim()) ? lostDigits(column) : clean(input, column, maxText);
    if (input === null || input === undefined) return nothing;
    if (typeof input === 'number' && Number.isFinite(input)) return Math.abs(input) < 1e15 ? read(String(input)) : lostDigits(column);
    return unreadable(`${columnName(column)} harus berupa teks.`, 'Kirim isi kolom sebagai teks.');
  },
  jsonSchema: () => ({ type: 'string', maxLength: maxText }),
  print: (value) => (value === null ? '' : String(value)),
  sort: 'text',
  graphql: 'String',
  excel: '@',
};

/** NIK and no. KK: digits as text. What is not 16 digits is kept as typed, and left to the checks. */
const identityNumber: ColumnKind = {
  ...text,
  read(input, column) {
    if (typeof input === 'number' || (typeof input === 'string' && scientific.test(input.trim()))) return lostDigits(column);
    if (isBlank(input)) return nothing;
    if (typeof input !== 'string') return unreadable(`${columnName(column)} harus berupa teks.`, retype);
    const bare = input.replace(/^\s*['`]/, '').replace(/[\s.\u00a0-]/g, '');
    return clean(/^\d+$/.test(bare) ? bare : input, column, maxIdentityNumber);
  },
  jsonSchema: () => ({ type: 'string', maxLength: maxIdentityNumber }),
};

export const nik = identityNumber;
export const noKk = identityNumber;
