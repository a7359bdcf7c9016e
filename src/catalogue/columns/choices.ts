import type { Column } from '../book.js';
import { codeOf, labelOf, type CodeList } from '../code-lists/code-list.js';
import { codeListOf } from '../code-lists/code-lists.js';
import { columnName } from '../column-name.js';
import { isBlank, nothing, read, unreadable, type ColumnKind } from './column-kind.js';

const yes = new Set(['ya', 'y', 'v', '✓', '✔', '√', '☑', 'ada', 'true', '1', 'benar', 'centang']);
const no = new Set(['tidak', 'tdk', 't', 'n', 'no', 'tidak ada', 'false', '0', 'salah', '☐']);

export const bool: ColumnKind = {
  read(input, column) {
    if (typeof input === 'boolean') return read(input);
    if (isBlank(input)) return nothing;
    const said = typeof input === 'string' || typeof input === 'number' ? String(input).trim().toLowerCase() : '';
    if (yes.has(said)) return read(true);
    if (no.has(said)) return read(false);
    return unreadable(`${columnName(column)} hanya dapat diisi ya atau tidak.`, 'Ketik ya, atau kosongkan.');
  },
  jsonSchema: () => ({ type: 'boolean' }),
  // A tick that every font of a printer knows.
  print: (value) => (value === true ? 'v' : ''),
  sort: 'text',
  graphql: 'Boolean',
  excel: '@',
};

const shown = 8;
const listOf = (column: Column): CodeList => codeListOf(column.codes ?? '');
const choices = (list: CodeList) => list.values.slice(0, shown).map((one) => (list.printed === 'code' && one.code !== one.label ? `${one.code} (${one.label})` : one.label)).join(', ') + (list.values.length > shown ? ', atau lainnya dalam daftar' : '');

export const choice: ColumnKind = {
  read(input, column) {
    const list = listOf(column);
    const said = typeof input === 'number' ? String(input) : input;
    // A dash is a word in some lists (blood group not known).
    const code = typeof said === 'string' && said.length <= 200 ? codeOf(list, said.trim()) : undefined;
    if (code !== undefined) return read(code);
    return isBlank(said) ? nothing : unreadable(`${columnName(column)} tidak ada dalam daftar pilihan.`, `Pilih salah satu: ${choices(list)}.`);
  },
  jsonSchema: (column) => ({ type: 'string', enum: listOf(column).values.map((one) => one.code) }),
  print(value, column) {
    if (typeof value !== 'string') return '';
    const list = listOf(column);
    return list.printed === 'code' ? value : (labelOf(list, value) ?? value);
  },
  sort: 'text',
  graphql: 'String',
  excel: '@',
};
