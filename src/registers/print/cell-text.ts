import { rupiah, shortDate } from '#kernel/paper/indonesian';
import type { Column, Value } from '#catalogue/book';

export function cellText(value: Value, column: Column): string {
  if (column.type === 'money') return rupiah(Number(value));
  if (column.type === 'date') return shortDate(String(value));
  if (column.type === 'bool') return value ? 'Ya' : 'Tidak';
  if (column.type === 'decimal') return String(value).replace('.', ',');
  return String(value);
}
