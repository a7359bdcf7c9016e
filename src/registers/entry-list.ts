import type { Edition } from '#catalogue/book';
import { invalid } from '#kernel/problem';
import type { Entry } from './entry.js';
import { asIs, jsonObject, plain, text } from './json-sql.js';
import { valuesSql } from './masking.js';

/** What a list of entries may be asked for. */
export interface EntryListOrder {
  readonly desaId: string;
  readonly book: string;
  /** YYYY-MM; without it the whole book. */
  readonly period?: string;
  readonly sheet?: string;
  /** Part of the name or subject. */
  readonly search?: string;
  /** Column filters: equals. NIK and no. KK are searched by POST, never here. */
  readonly filter?: Readonly<Record<string, string>>;
  /** Column to sort by; "-" before it turns it round. Without it: the order of the book. */
  readonly sort?: string;
  readonly withVoid?: boolean;
  /** Only rows with findings. */
  readonly withFindings?: boolean;
  readonly first: number;
  readonly after?: string;
}

export interface ListStatement {
  readonly sql: string;
  readonly params: readonly unknown[];
  /** The page as it leaves the house, from the text that PostgreSQL answered. */
  page(lines: string): string;
}

const bookOrder = ['period', 'position', 'period_date', 'entry_id'] as const;

/**
 * One statement that answers a page as lines of JSON text, an entry a line. Keyset, never OFFSET; the cursor holds the place
 * in the order of the book, or, under a sort, only the id of the last row (its value is looked up again, so no personal value travels).
 */
export function listStatement(edition: Edition, kecamatanId: string, order: EntryListOrder, clear: boolean): ListStatement {
  const params: unknown[] = [kecamatanId, order.desaId, order.book];
  const bind = (value: unknown): string => `$${params.push(value)}`;
  const where = ['kecamatan_id = $1', 'desa_id = $2', 'book = $3'];
  if (!order.withVoid) where.push(`state = 'active'`);
  if (order.period) where.push(`period = ${bind(order.period)}`);
  if (order.sheet !== undefined) where.push(`sheet = ${bind(order.sheet)}`);
  if (order.search) mustNotBeNumber(order.search);
  if (order.search) where.push(`search_name like ${bind(`%${order.search.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`)}`);
  if (order.withFindings) where.push(`findings <> '[]'`);
  for (const [key, value] of Object.entries(order.filter ?? {})) {
    mustBeOpenColumn(edition, key, 'filter');
    where.push(`"values"->>'${key}' = ${bind(value)}`);
  }
  const sorted = order.sort ? sortOf(edition, order.sort) : undefined;
  if (order.after) where.push(sorted ? afterSorted(sorted, order.after, bind) : afterInBook(order.after, bind));
  const direction = sorted?.direction ?? 'asc';
  const orderBy = sorted ? `${sorted.expression} ${direction} nulls last, entry_id ${direction}` : bookOrder.join(', ');
  // One row more than asked for says whether there is a next page.
  const limit = bind(order.first + 1);
  return {
    params,
    sql: `
      select coalesce(string_agg(item, E'\\n'), '')
      from (select ${itemSql(valuesSql(edition, clear))} as item from register_entry where ${where.join(' and ')} order by ${orderBy} limit ${limit}) found`,
    page: (lines) => pageOf(lines, order.first, sorted ? ({ id }) => id : placeInBook),
  };
}

/** Cutting the page here costs a twentieth of what numbering the rows in SQL did. JSON text holds no bare line feed, so lines are entries. */
function pageOf(lines: string, first: number, cursorOf: (last: Entry) => string): string {
  const found = lines === '' ? [] : lines.split('\n');
  const items = found.slice(0, first);
  const next = found.length > first ? cursorOf(JSON.parse(items.at(-1)!) as Entry) : null;
  return `{"items":[${items.join(',')}],"next":${JSON.stringify(next)}}`;
}

/** Rows without a number yet stand behind those that have one, as the column `position` says. */
const unnumbered = 2_147_483_647;
const placeInBook = ({ period, nomorUrut, periodDate, id }: Entry): string => [period, nomorUrut ?? unnumbered, periodDate, id].join('~');

/** An entry as it leaves the house; the keys are those of `Entry`. */
const itemSql = (values: string): string => jsonObject({
  id: plain('entry_id'), book: text('book'), edition: text('edition'), sheet: text('sheet'), period: plain('period'), periodDate: plain('period_date'),
  changedPeriod: plain('changed_period'), nomorUrut: asIs(`coalesce(nomor_urut::text, 'null')`), revision: asIs('revision'), state: plain('state'), values: asIs(values),
  findings: asIs('findings'), updatedAt: plain(`to_char(updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`), updatedBy: text('updated_by'),
});

interface Sorting {
  readonly expression: string;
  readonly direction: 'asc' | 'desc';
}

function sortOf(edition: Edition, sort: string): Sorting {
  const direction = sort.startsWith('-') ? 'desc' : 'asc';
  const key = sort.replace(/^-/, '');
  const column = mustBeOpenColumn(edition, key, 'sort');
  const numeric = ['integer', 'decimal', 'money', 'year'].includes(column.type);
  return { expression: numeric ? `("values"->>'${key}')::numeric` : `lower("values"->>'${key}')`, direction };
}

/** Personal numbers are neither sorted, nor ranged, nor filtered in an address; and only declared keys reach the SQL text. */
function mustBeOpenColumn(edition: Edition, key: string, field: string) {
  const column = edition.columns.find((one) => one.key === key);
  if (!column) throw invalid('Kolom tidak dikenal.', [{ field, message: `Kolom "${key.slice(0, 40)}" tidak ada di edisi ${edition.code}.`, mend: 'Pakai kunci kolom dari katalog buku ini.' }]);
  if (column.personal) throw invalid('Kolom pribadi tidak dapat dipakai di sini.', [{ field, message: `Kolom "${key}" bersifat pribadi.`, mend: 'Cari NIK atau nomor KK lewat pencarian tersendiri.' }]);
  return column;
}

/** A NIK in an address stays in every log on the way; whoever tries learns the way that leaves no trace. */
function mustNotBeNumber(search: string): void {
  if (!/\d{16}/.test(search.replace(/[\s.-]/g, ''))) return;
  throw invalid('NIK dan nomor KK tidak dicari lewat alamat.', [{ field: 'search', message: 'Ini seperti NIK atau nomor KK.', mend: 'Pakai pencarian NIK/KK (POST .../entries/find atau entriesByNumber), atau cari namanya.' }]);
}

const unreadCursor = () => invalid('Penanda halaman tidak terbaca.', [{ field: 'after', message: 'Penanda ini bukan dari daftar ini.', mend: 'Pakai nilai "next" dari halaman sebelumnya, dengan urutan yang sama.' }]);
const isId = (text: string): boolean => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

function afterInBook(cursor: string, bind: (value: unknown) => string): string {
  const parts = cursor.split('~');
  if (parts.length !== 4 || !/^\d{1,19}$/.test(parts[1]!) || !isDay(parts[2]!) || !isId(parts[3]!)) throw unreadCursor();
  return `(${bookOrder.join(', ')}) > (${bind(parts[0])}, ${bind(Number(parts[1]))}, ${bind(parts[2])}::date, ${bind(parts[3])}::uuid)`;
}

function afterSorted({ expression, direction }: Sorting, cursor: string, bind: (value: unknown) => string): string {
  if (!isId(cursor)) throw unreadCursor();
  const id = bind(cursor);
  const than = direction === 'asc' ? '>' : '<';
  const last = `(select ${expression} from register_entry where kecamatan_id = $1 and desa_id = $2 and entry_id = ${id}::uuid)`;
  // Empty values stand last in both directions.
  return `((${expression} ${than} ${last}) or (${expression} is null and ${last} is not null)
    or (${expression} is not distinct from ${last} and entry_id ${than} ${id}::uuid))`;
}
