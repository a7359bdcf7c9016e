import type { Edition } from '#catalogue/book';
import { invalid, type ProblemDetail } from '#kernel/problem';
import { missingColumn, type MappedColumn, type Mapping } from './mapping.js';
import { isRunningNumber } from './readings.js';

/** A person says which column is which, and what holds for every row; what he leaves out is not imported. */
export function correctMapping(mapping: Mapping, edition: Edition, columns: readonly Omit<MappedColumn, 'confidence'>[], fixed: Readonly<Record<string, string>> = {}): Mapping {
  const known = new Map(edition.columns.map((column) => [column.key, column]));
  const problems: ProblemDetail[] = [];
  const filled = new Set<string>();
  columns.forEach(({ at, key, tick }, index) => {
    const slot = tick ? `${key}=${tick}` : key;
    if (!known.has(key)) problems.push({ field: `columns[${index}].key`, message: `Buku ini tidak punya kolom "${key}".`, mend: 'Pilih salah satu kolom buku.' });
    else if (filled.has(slot)) problems.push({ field: `columns[${index}].key`, message: `Kolom "${known.get(key)?.label}" dipilih dua kali.`, mend: 'Pilih satu kolom saja untuk setiap kolom buku.' });
    if (!Number.isInteger(at) || at < 0) problems.push({ field: `columns[${index}].at`, message: 'Kolom lembar tidak dikenali.', mend: 'Pilih kolom yang ada di lembar.' });
    filled.add(slot);
  });
  for (const key of Object.keys(fixed)) {
    if (!known.has(key)) problems.push({ field: `fixed.${key.slice(0, 60)}`, message: 'Buku ini tidak punya kolom itu.', mend: 'Pilih salah satu kolom buku.' });
    filled.add(key);
  }
  if (problems.length) throw invalid('Pemetaan kolom belum benar.', problems);

  const keys = new Set([...columns.map(({ key }) => key), ...Object.keys(fixed)]);
  const used = new Set(columns.map(({ at }) => at));
  const before = [...mapping.unmatched, ...mapping.columns.map(({ at, key }) => ({ at, heading: known.get(key)?.label ?? key }))];
  const left = before.filter(({ at }, index) => !used.has(at) && before.findIndex((other) => other.at === at) === index);
  return {
    ...mapping,
    columns: columns.map((column) => ({ ...column, confidence: 1 })),
    fixed,
    unmatched: left.sort((a, b) => a.at - b.at),
    missing: edition.columns
      .filter((column) => column.no !== 0 && !keys.has(column.key) && !column.computed && !isRunningNumber(column))
      .map(missingColumn),
    confidence: 1,
  };
}
