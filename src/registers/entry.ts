import type { Values } from '#catalogue/book';
import type { Finding } from '#catalogue/check';

/** A row of a register book, as the engine and both doors speak of it. */
export interface Entry {
  readonly id: string;
  readonly desaId: string;
  readonly book: string;
  readonly edition: string;
  readonly sheet: string;
  readonly period: string;
  readonly periodDate: string;
  /** The month whose delivery carries the row as it now stands. */
  readonly changedPeriod: string;
  /** Null while the month is open: the number is given at the close. */
  readonly nomorUrut: number | null;
  readonly revision: number;
  readonly state: 'active' | 'void';
  /** What was typed, with what the system reckoned. */
  readonly values: Values;
  /** What was typed alone. */
  readonly typed: Values;
  readonly findings: readonly Finding[];
  readonly updatedAt: string;
  readonly updatedBy: string;
}

/** The columns of register_entry under the names of Entry. */
export const entryColumns = `entry_id as id, desa_id as "desaId", book, edition, sheet, period, period_date::text as "periodDate", changed_period as "changedPeriod", nomor_urut as "nomorUrut",
  revision, state, computed || "values" as "values", "values" as typed, findings, to_char(updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "updatedAt", updated_by as "updatedBy"`;
