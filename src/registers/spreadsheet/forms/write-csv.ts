import type { Writable } from 'node:stream';
import type { Column, Edition, Value, Values } from '#catalogue/book';
import { columnName } from '#catalogue/column-name';
import { kindOf } from '#catalogue/columns/columns';
import { guarded } from '../writing/formula-guard.js';
import { send } from '../writing/send.js';

const quoted = (text: string) => `"${guarded(text).replaceAll('"', '""')}"`;

/**
 * Writes rows as an Indonesian Excel opens a csv: semicolons, decimal commas, dates day first. Every text is quoted, and one that a
 * program could take for a formula gets an apostrophe in front, which our own import takes off again.
 */
export async function writeCsv(out: Writable, edition: Edition, rows: Iterable<Values> | AsyncIterable<Values>): Promise<void> {
  const { columns } = edition;
  let text = `\ufeff${columns.map((column) => quoted(columnName(column))).join(';')}\r\n`;
  for await (const values of rows) {
    text += `${columns.map((column) => field(values[column.key], column)).join(';')}\r\n`;
    if (text.length < 64 * 1024) continue;
    await send(out, text);
    text = '';
  }
  await send(out, text);
  out.end();
}

function field(value: Value | undefined, column: Column): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'number' ? decimalComma(value) : quoted(kindOf(column).print(value, column));
}

/** 12,345 could be twelve thousand: three decimals get a fourth. */
const decimalComma = (value: number) => String(value).replace(/\.(\d{3})$/, '.$10').replace('.', ',');
