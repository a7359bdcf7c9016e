import { columnName } from '../column-name.js';
import { isBlank, nothing, read, unreadable, type ColumnKind } from './column-kind.js';
import { dateText } from './date-text.js';

export const date: ColumnKind = {
  read(input, column) {
    if (isBlank(input)) return nothing;
    // Spreadsheet readers hand over a Date at midnight UTC.
    const said = input instanceof Date && !Number.isNaN(input.getTime()) ? input.toISOString().slice(0, 10) : input;
    const found = typeof said === 'string' && said.length <= 40 ? dateText(said) : undefined;
    return found ? read(found) : unreadable(`${columnName(column)} bukan tanggal.`, 'Tulis tanggal, bulan, dan tahun empat angka, misalnya 31-12-2026 atau 31 Desember 2026.');
  },
  jsonSchema: () => ({ type: 'string', format: 'date' }),
  print: (value) => (typeof value === 'string' ? value.split('-').reverse().join('-') : ''),
  sort: 'text',
  graphql: 'Date',
  excel: 'dd-mm-yyyy',
};
