import type { Book, Values } from '#catalogue/book';
import type { CheckRow, CheckWorld } from '#catalogue/check';
import { amount, text } from '#catalogue/checking/cells';
import { sheetOf, sheetsOf } from '#catalogue/checking/sheets';
import { type Balance, bookCode, type VectorCase } from './case.js';

export const asRows = (rows: readonly Values[]): CheckRow[] => rows.map((values) => ({ values }));

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !isList(value);
const firstOf = (vector: VectorCase, ...keys: string[]): unknown => keys.map((key) => vector[key]).find((value) => value !== undefined);

/** What a case tells beside its rows. What it does not tell stays unknown, so that the checks in need of it are not run. */
export function worldOf(vector: VectorCase, book: Book, rows: readonly CheckRow[], books: CheckWorld['books']): CheckWorld {
  const known: CheckWorld = {
    books,
    period: vector.period ?? yearOf(vector),
    today: vector.today,
    periodEnd: vector.tanggal_periksa,
    editions: vector.form ? { [book.code]: vector.form } : undefined,
    openingBalance: vector.opening_saldo === undefined ? undefined : { [book.code]: balancesOf(vector.opening_saldo, book, rows) },
    openingCumulative: firstOf(vector, 'opening_kumulatif', 'openingCumulative') as number | undefined,
    lastNumber: vector.opening_nomor === undefined ? undefined : { [book.code]: { [sheetOf(book, rows[0]?.values ?? {})]: amount(vector.opening_nomor as number) } },
    previous: previousOf(firstOf(vector, 'previous', 'previous_rows', 'previous_row', 'previous_period', 'previous_month', 'prev', 'bulan_lalu', 'tahun_lalu'), book.code),
    earlier: previousOf(vector.earlier, book.code),
    closeValues: isRecord(vector.close) ? { [book.code]: { ...vector.close, saldo_bank: bankOf(vector.close.saldo_bank) } as Values } : undefined,
    ...attachmentsOf(vector, book.code),
    signatures: signaturesOf(vector.signatures, book.code),
    nihil: nihilOf(vector, book.code),
    formColumns: isList(vector.columns) ? { [book.code]: vector.columns.map(String) } : undefined,
    documents: isList(vector.documents) ? vector.documents.filter(isRecord).map((one) => ({ number: wordOf(one, 'number', 'nomor'), date: wordOf(one, 'date', 'tanggal') })) : undefined,
    closedAt: dayOf(firstOf(vector, 'closed_at', 'tanggal_tutup', 'ditutup'), book.code),
    checkedAt: dayOf(firstOf(vector, 'checked_at', 'verified_at', 'tanggal_verifikasi', 'diverifikasi'), book.code),
    holidays: isList(vector.holidays) ? vector.holidays.map(String) : [],
    settings: { ...(vector.settings as CheckWorld['settings']), ...limitsOf(vector) },
    transitionUntil: firstOf(vector, 'transition_until', 'transitionUntil') as string | undefined,
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}

/** Told once it is the first sheet's; told by sheet, a sheet is named by all or by one of its marks. */
export function balancesOf(told: Balance, book: Book, rows: readonly CheckRow[]): Record<string, number> {
  const sheets = [...sheetsOf(book, rows).keys()];
  if (typeof told === 'number') return { [sheets[0] ?? '']: told };
  return Object.fromEntries(Object.entries(told).map(([name, balance]) => [sheets.find((sheet) => sheet === name || sheet.split(' / ').includes(name)) ?? name, balance]));
}

export const bankOf = (told: unknown): number | undefined =>
  (isList(told) ? told.reduce<number>((total, one) => total + Number(one), 0) : told === undefined || told === null ? undefined : Number(told));

function previousOf(told: unknown, code: string): CheckWorld['previous'] {
  if (isList(told)) return { [code]: asRows(told as Values[]) };
  if (!isRecord(told)) return undefined;
  if (isList(told.rows)) return previousOf(told.rows, code);
  if (isRecord(told.row)) return previousOf([told.row], code);
  const byBook = Object.entries(told).filter(([key, rows]) => bookCode(key) !== undefined && isList(rows));
  if (byBook.length === 0) return { [code]: asRows([told as Values]) };
  return Object.fromEntries(byBook.map(([key, rows]) => [bookCode(key)!, asRows(rows as Values[])]));
}

function attachmentsOf(vector: VectorCase, code: string): Pick<CheckWorld, 'attachments' | 'bankStatements'> {
  const statement = vector.rekening_koran;
  const told = isList(vector.attachments) ? { [code]: vector.attachments } : isRecord(vector.attachments) ? vector.attachments
    : statement === undefined ? undefined : { [code]: statement === null || statement === false ? [] : ['rekening_koran'] };
  if (!told) return {};
  const lists = Object.entries(told).map(([key, list]) => [bookCode(key) ?? key, isList(list) ? list : []] as const);
  const stated = lists.flatMap(([, list]) => list.filter(isRecord)).filter(({ saldo }) => saldo !== undefined)
    .map((one) => [text(one.nomor_rekening as string), Number(one.saldo)] as const);
  const balances = typeof statement === 'number' ? [['', statement] as const] : stated;
  return {
    attachments: Object.fromEntries(lists.map(([key, list]) => [key, list.map((one) => (isRecord(one) ? wordOf(one, 'kind', 'jenis', 'nama') : String(one)))])),
    ...(balances.length > 0 ? { bankStatements: Object.fromEntries(balances) } : {}),
  };
}

function signaturesOf(told: unknown, code: string): CheckWorld['signatures'] {
  if (!isList(told)) return undefined;
  return told.map((one) => (isRecord(one) ? one : { role: one })).map((one) => {
    const role = wordOf(one, 'role', 'jabatan');
    return {
      book: bookCode(wordOf(one, 'book', 'buku')) ?? code, role, label: wordOf(one, 'label'), name: wordOf(one, 'name', 'nama'),
      jabatan: wordOf(one, 'jabatan') || role, date: wordOf(one, 'date', 'tanggal'), place: wordOf(one, 'place', 'tempat'),
    };
  });
}

const aboutSomethingElse = ['books', 'columns', 'opening_saldo', 'closing_saldo', 'close', 'attachments', 'previous'];

/** A book of no rows, of which nothing else is told, has not stated NIHIL. */
function nihilOf(vector: VectorCase, code: string): CheckWorld['nihil'] {
  if (typeof vector.nihil === 'boolean') return { [code]: vector.nihil };
  const isEmpty = isList(vector.rows) && vector.rows.length === 0 && aboutSomethingElse.every((key) => vector[key] === undefined);
  return isEmpty ? { [code]: false } : undefined;
}

/** A year alone is a period too: "tahun": 2026. */
function yearOf(vector: VectorCase): string | undefined {
  const year = firstOf(vector, 'tahun', 'year', 'tahun_anggaran');
  return vector.rows === undefined && vector.row === undefined && vector.books === undefined || year === undefined ? undefined : String(year);
}

const dayOf = (told: unknown, code: string): Record<string, string> | undefined => (typeof told === 'string' ? { [code]: told } : undefined);

function limitsOf(vector: VectorCase): CheckWorld['settings'] {
  const limits = {
    cashLimit: firstOf(vector, 'cash_limit', 'batas_kas_tunai', 'limit_kas_tunai', 'kas_tunai_limit', 'batas_tunai', 'limit', 'batas'),
    costTolerance: firstOf(vector, 'cost_tolerance', 'toleransi', 'tolerance'),
    taxDays: firstOf(vector, 'tax_days', 'batas_hari_setor'),
  };
  return Object.fromEntries(Object.entries(limits).filter(([, limit]) => limit !== undefined).map(([key, limit]) => [key, Number(limit)]));
}

const wordOf = (record: Record<string, unknown>, ...keys: string[]): string => text(keys.map((key) => record[key]).find((value) => value !== undefined) as string);
