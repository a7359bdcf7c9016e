import type { Book, Edition, Values } from '#catalogue/book';
import type { CheckRow, CheckWorld } from '#catalogue/check';
import { CheckEngine } from '#catalogue/checking/engine';
import { allChecks, checks } from '#domains/checks';
import { catalogue } from '#domains/catalogue';
import { closingBalances, ledgers } from '#domains/keuangan/checks/ledgers';
import { agrees, expectedOf, labelsOf } from './compare.js';
import { bookCode, booksNamed, type VectorCase } from './case.js';
import { asRows, balancesOf, worldOf } from './world.js';

export interface Outcome {
  readonly passed: boolean;
  readonly expected: readonly string[];
  readonly fired: readonly string[];
  /** Ids of the checks that could be run. */
  readonly ran?: readonly string[];
}

/** A single row is no book: only what a rule says of one row is asked. */
const ofOneRow = new CheckEngine(allChecks.map((check) => (check.scope === 'row' ? check : { ...check, whole: undefined })));

/** Runs a case about books: its rows, its book if it shows more than one row, and other books it brings along. */
export function runBookCase(group: string, vector: VectorCase): Outcome {
  const [code, rows] = subjectOf(group, vector);
  const book = asTold(catalogue.book(code), vector, rows);
  const checked = asRows(rows);
  const books = { ...booksOf(vector), [code]: checked };
  const world = worldOf(vector, book, checked, books);
  const whole = vector.row === undefined && (vector.rows !== undefined || vector.books !== undefined || vector.columns !== undefined);
  const results = [
    (whole ? checks : ofOneRow).checkBook(book, checked, world),
    checks.crossCheck(Object.keys(books).map((one) => catalogue.book(one)), world),
  ];
  const findings = results.flatMap((result) => result.findings);
  const expected = expectedOf(vector.expect);
  const closing = closingFault(vector, book, checked, world);
  return { passed: agrees(expected, findings) && closing === undefined, expected, fired: [...labelsOf(findings), ...(closing ? [closing] : [])], ran: results.flatMap(({ ran }) => ran) };
}

/** Keys of a case that are about it rather than in its row. */
const aside = new Set(['expect', 'why', 'period', 'today', 'tanggal_periksa', 'form', 'book', 'buku', 'note']);

function subjectOf(group: string, vector: VectorCase): readonly [string, readonly Values[]] {
  const named = [vector.book, vector.buku].map((word) => bookCode(String(word ?? ''))).find(Boolean);
  const brought = booksOf(vector);
  const code = named ?? booksNamed(group)[0] ?? ofPersons[group] ?? Object.keys(brought)[0];
  if (!code) throw new Error(`no book is named by group ${group}`);
  if (vector.row) return [code, [vector.row]];
  if (vector.rows) return [code, vector.rows];
  if (brought[code]) return [code, brought[code].map(({ values }) => values)];
  if (vector.books !== undefined || vector.columns !== undefined) return [code, []];
  return [code, [Object.fromEntries(Object.entries(vector).filter(([key]) => !aside.has(key))) as Values]];
}

/** Groups named after a column hold the row itself. */
const ofPersons: Readonly<Record<string, string>> = { nik: 'B.1', no_kk: 'B.1' };

const booksOf = (vector: VectorCase): Record<string, CheckRow[]> =>
  Object.fromEntries(Object.entries(vector.books ?? {}).map(([key, rows]) => [bookCode(key) ?? key, asRows(rows)]));

/**
 * The book in the form of the case, with the columns the case shows and no others: a check that needs a column not shown is not run.
 * Where the columns themselves are in question, the whole form is kept.
 */
function asTold(book: Book, { form, columns }: VectorCase, rows: readonly Values[]): Book {
  const shown = new Set(rows.flatMap((values) => Object.keys(values)));
  const fits = (edition: Edition) => edition.columns.filter(({ key }) => shown.has(key)).length;
  const edition = book.editions.find(({ code }) => code === form) ?? [...book.editions].sort((a, b) => fits(b) - fits(a))[0]!;
  const told = columns ? edition : { ...edition, columns: edition.columns.filter(({ key }) => shown.has(key)) };
  return { ...book, editions: [told] };
}

function closingFault({ closing_saldo: told }: VectorCase, book: Book, rows: readonly CheckRow[], world: CheckWorld): string | undefined {
  if (told === undefined || !ledgers[book.code]) return undefined;
  const reckoned = closingBalances(book, rows, world);
  const total = Object.values(reckoned).reduce((sum, balance) => sum + balance, 0);
  const right = typeof told === 'number' ? total === told : Object.entries(balancesOf(told, book, rows)).every(([sheet, balance]) => reckoned[sheet] === balance);
  return right ? undefined : `closing_saldo ${JSON.stringify(reckoned)}`;
}
