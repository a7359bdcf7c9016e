import type { Values } from '#catalogue/book';
import { columnName } from '#catalogue/column-name';
import { kindOf } from '#catalogue/columns/columns';
import type { ProblemDetail } from '#kernel/problem';
import type { OpeningForm, OpeningForms } from './opening-form.js';

export interface StateOrder {
  readonly book: string;
  readonly sheet?: string;
  readonly values: Readonly<Record<string, unknown>>;
}

export interface ReadState {
  readonly form: OpeningForm;
  /** '' for a book without sheets. */
  readonly sheet: string;
  readonly values: Values;
}

/** Reads the states a desa starts with in the words of their books. */
export function readStates(forms: OpeningForms, orders: readonly StateOrder[]): { readonly states: ReadState[]; readonly problems: ProblemDetail[] } {
  const states: ReadState[] = [];
  const problems: ProblemDetail[] = [];
  const seen = new Set<string>();
  orders.forEach((order, at) => {
    const field = `states[${at}]`;
    const form = forms.find(order.book);
    if (!form) {
      problems.push({ field: `${field}.book`, message: `Buku ${order.book} tidak punya keadaan awal.`, mend: `Yang punya: ${forms.books.join(', ')}.` });
      return;
    }
    const sheet = (order.sheet ?? '').trim();
    const read = readValues(form, order.values, field);
    problems.push(...sheetProblems(form, sheet, field), ...read.problems);
    const place = `${form.book}\n${sheet}`;
    if (form.becomes === 'state' && seen.has(place)) problems.push({ field, message: `Keadaan awal ${form.book}${sheet ? ` ${form.sheet}` : ''} ini disebut dua kali.`, mend: 'Hapus salah satu.' });
    seen.add(place);
    states.push({ form, sheet, values: read.values });
  });
  return { states, problems };
}

function sheetProblems(form: OpeningForm, sheet: string, field: string): ProblemDetail[] {
  if (form.sheet && sheet === '') return [{ field: `${field}.sheet`, message: `Isi ${form.sheet}.`, mend: `Buku ${form.book} punya satu keadaan awal per ${form.sheet}.` }];
  if (!form.sheet && sheet !== '') return [{ field: `${field}.sheet`, message: `Buku ${form.book} tidak terbagi dalam lembar.`, mend: 'Kosongkan.' }];
  return [];
}

function readValues(form: OpeningForm, input: Readonly<Record<string, unknown>>, field: string): { values: Values; problems: ProblemDetail[] } {
  const values: Values = {};
  const problems: ProblemDetail[] = [];
  for (const column of form.columns) {
    const read = kindOf(column).read(input[column.key], column);
    const at = `${field}.values.${column.key}`;
    if ('problem' in read) problems.push({ field: at, ...read.problem });
    else if (read.value !== null) values[column.key] = read.value;
    else if (column.required) problems.push({ field: at, message: `${columnName(column)} wajib diisi.`, mend: column.hint });
  }
  for (const key of Object.keys(input)) {
    if (!form.columns.some((column) => column.key === key)) problems.push({ field: `${field}.values.${key.slice(0, 40)}`, message: 'Bukan bagian dari keadaan awal buku ini.', mend: `Yang ditanyakan: ${form.columns.map((column) => column.key).join(', ')}.` });
  }
  const wrong = problems.length === 0 ? form.wrong?.(values) : undefined;
  if (wrong) problems.push({ field: `${field}.values`, message: wrong, mend: 'Hitung kembali, lalu kirim ulang.' });
  return { values, problems };
}
