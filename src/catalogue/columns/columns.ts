import type { Column, ColumnType } from '../book.js';
import { bool, choice } from './choices.js';
import type { ColumnKind } from './column-kind.js';
import { date } from './dates.js';
import { decimal, integer, money, year } from './numbers.js';
import { nik, noKk, text } from './text.js';

/** One interpreter per type of column, used by every door, file and print. */
export const columnKinds: Readonly<Record<ColumnType, ColumnKind>> = { text, integer, decimal, money, date, year, bool, enum: choice, nik, no_kk: noKk };

export const kindOf = (column: Column): ColumnKind => columnKinds[column.type];
