import { Injectable } from '@nestjs/common';
import type { Edition, Values } from '#catalogue/book';
import type { Finding } from '#catalogue/check';
import { Clock } from '#kernel/clock';
import { Configuration } from '#kernel/configuration';
import { notFound } from '#kernel/problem';
import { RequestContext } from '#kernel/request-context';
import { newId } from '#kernel/uuid';
import { entryColumns, type Entry } from './entry.js';
import { lookupHashes, seal, searchName } from './entry-digest.js';

export interface NewEntry {
  readonly desaId: string;
  readonly book: string;
  readonly edition: Edition;
  readonly sheet: string;
  readonly period: string;
  readonly periodDate: string;
  readonly values: Values;
  readonly computed: Values;
  readonly findings: readonly Finding[];
}

export interface ChangedEntry {
  readonly edition: Edition;
  readonly sheet: string;
  readonly period: string;
  /** The month whose delivery carries the change. */
  readonly changedPeriod: string;
  readonly periodDate: string;
  readonly values: Values;
  readonly computed: Values;
  readonly findings: readonly Finding[];
}

/** The only writer of register_entry and its history. */
@Injectable()
export class EntryRepository {
  constructor(private readonly context: RequestContext, private readonly configuration: Configuration, private readonly clock: Clock) {}

  async get(desaId: string, entryId: string): Promise<Entry> {
    this.context.mustReach(desaId);
    const [found] = await this.context.query<Entry>(
      `select ${entryColumns} from register_entry where kecamatan_id = $1 and desa_id = $2 and entry_id = $3 for update`,
      [this.context.kecamatanId, desaId, entryId]);
    if (!found) throw notFound('Baris');
    return found;
  }

  add(entry: NewEntry): Entry {
    return this.addAll([entry])[0]!;
  }

  /**
   * Many rows in one statement with one parameter: four fifths of the speed of COPY, which row-level security forbids. Everything in
   * them is made here, so nothing is asked back, and the statement leaves with what follows it.
   */
  addAll(entries: readonly NewEntry[]): Entry[] {
    if (entries.length === 0) return [];
    const { kecamatanId, actor } = this.context;
    const now = this.clock.now().toISOString();
    const added = entries.map((entry): Entry => ({
      id: newId(), desaId: entry.desaId, book: entry.book, edition: entry.edition.code, sheet: entry.sheet, period: entry.period, periodDate: entry.periodDate,
      changedPeriod: entry.period, nomorUrut: null, revision: 1, state: 'active', values: { ...entry.computed, ...entry.values }, typed: entry.values,
      findings: entry.findings, updatedAt: now, updatedBy: actor.title,
    }));
    const rows = added.map(({ id, desaId, book, edition, sheet, period, periodDate, typed, findings }, at) => ({
      entry_id: id, desa_id: desaId, book, edition, sheet, period, period_date: periodDate, values: typed, computed: entries[at]!.computed, findings,
      ...this.sealed(entries[at]!),
    }));
    this.context.later(addSql, [kecamatanId, JSON.stringify(rows), actor.title, actor.dutyId, now]);
    return added;
  }

  /** Replaces the content of a row; what it was goes to the history with the reason. */
  async correct(before: Entry, change: ChangedEntry, reason: string): Promise<Entry> {
    await this.keepHistory(before, 'correct', reason);
    const sealed = this.sealed(change);
    const [after] = await this.context.query<Entry>(
      `update register_entry set revision = revision + 1, edition = $4, sheet = $5, period_date = $6, "values" = $7, findings = $8,
              salt = decode($9, 'hex'), digest = decode($10, 'hex'), search_name = $11, nik_hash = decode($12, 'hex'), kk_hash = decode($13, 'hex'),
              updated_at = now(), updated_by = $14, updated_duty = $15, period = $16, computed = $17, changed_period = $18
       where kecamatan_id = $1 and desa_id = $2 and entry_id = $3 returning ${entryColumns}`,
      [this.context.kecamatanId, before.desaId, before.id, change.edition.code, change.sheet, change.periodDate, JSON.stringify(change.values),
        JSON.stringify(change.findings), sealed.salt, sealed.digest, sealed.search_name, sealed.nik_hash, sealed.kk_hash,
        this.context.actor.title, this.context.actor.dutyId, change.period, JSON.stringify(change.computed), change.changedPeriod]);
    return after!;
  }

  /** Many corrections of one book in three statements: what the rows were, what they are, nothing in between. */
  async correctAll(desaId: string, changes: readonly (ChangedEntry & { readonly id: string })[], reason: string): Promise<void> {
    if (changes.length === 0) return;
    const { kecamatanId, actor } = this.context;
    await this.context.query(
      `insert into register_entry_history (kecamatan_id, desa_id, entry_id, revision, nomor_urut, state, "values", digest, act, reason, replaced_by)
       select kecamatan_id, desa_id, entry_id, revision, nomor_urut, state, computed || "values", digest, 'correct', $4, $5
       from register_entry where kecamatan_id = $1 and desa_id = $2 and entry_id = any ($3)`,
      [kecamatanId, desaId, changes.map(({ id }) => id), reason, actor.title]);
    const rows = changes.map(({ id, edition, sheet, period, changedPeriod, periodDate, values, computed, findings }) => ({
      id, edition: edition.code, sheet, period, changed_period: changedPeriod, period_date: periodDate, values, computed, findings,
      ...this.sealed({ edition, values, computed }),
    }));
    await this.context.query(
      `update register_entry e set revision = revision + 1, edition = r.edition, sheet = r.sheet, period = r.period, changed_period = r.changed_period,
              period_date = r.period_date, "values" = r.values, computed = r.computed, findings = r.findings, salt = decode(r.salt, 'hex'),
              digest = decode(r.digest, 'hex'), search_name = r.search_name, nik_hash = decode(r.nik_hash, 'hex'), kk_hash = decode(r.kk_hash, 'hex'),
              updated_at = now(), updated_by = $4, updated_duty = $5
       from json_to_recordset($3::json) as r (id uuid, edition text, sheet text, period text, changed_period text, period_date date, values jsonb, computed jsonb,
            findings jsonb, salt text, digest text, search_name text, nik_hash text, kk_hash text)
       where e.kecamatan_id = $1 and e.desa_id = $2 and e.entry_id = r.id`,
      [kecamatanId, desaId, JSON.stringify(rows), actor.title, actor.dutyId]);
  }

  async void(before: Entry, changedPeriod: string, reason: string): Promise<Entry> {
    await this.keepHistory(before, 'void', reason);
    const [after] = await this.context.query<Entry>(
      `update register_entry set revision = revision + 1, state = 'void', updated_at = now(), updated_by = $4, updated_duty = $5, changed_period = $6
       where kecamatan_id = $1 and desa_id = $2 and entry_id = $3 returning ${entryColumns}`,
      [this.context.kecamatanId, before.desaId, before.id, this.context.actor.title, this.context.actor.dutyId, changedPeriod]);
    return after!;
  }

  private async keepHistory(before: Entry, act: 'correct' | 'void', reason: string): Promise<void> {
    await this.context.query(
      `insert into register_entry_history (kecamatan_id, desa_id, entry_id, revision, nomor_urut, state, "values", digest, act, reason, replaced_by)
       select kecamatan_id, desa_id, entry_id, revision, nomor_urut, state, computed || "values", digest, $4, $5, $6
       from register_entry where kecamatan_id = $1 and desa_id = $2 and entry_id = $3`,
      [this.context.kecamatanId, before.desaId, before.id, act, reason, this.context.actor.title]);
  }

  private sealed({ edition, values, computed }: Pick<NewEntry, 'edition' | 'values' | 'computed'>) {
    const { salt, digest } = seal({ ...computed, ...values });
    const hashes = lookupHashes(this.configuration.secrets.lookup, this.context.kecamatanId, edition, values);
    return {
      salt: salt.toString('hex'), digest: digest.toString('hex'), search_name: searchName(values),
      nik_hash: hashes.nik?.toString('hex') ?? null, kk_hash: hashes.kk?.toString('hex') ?? null,
    };
  }
}

const addSql = `
  insert into register_entry (kecamatan_id, desa_id, entry_id, book, edition, sheet, period, changed_period, period_date, "values", computed, findings, salt, digest,
                              search_name, nik_hash, kk_hash, created_at, updated_at, updated_by, updated_duty)
  select $1, r.desa_id, r.entry_id, r.book, r.edition, r.sheet, r.period, r.period, r.period_date, r.values, r.computed, r.findings, decode(r.salt, 'hex'),
         decode(r.digest, 'hex'), r.search_name, decode(r.nik_hash, 'hex'), decode(r.kk_hash, 'hex'), $5, $5, $3, $4
  from json_to_recordset($2::json) as r (desa_id uuid, entry_id uuid, book text, edition text, sheet text, period text, period_date date,
       values jsonb, computed jsonb, findings jsonb, salt text, digest text, search_name text, nik_hash text, kk_hash text)`;
