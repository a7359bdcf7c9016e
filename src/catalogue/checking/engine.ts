import type { Book, Edition, Values } from '../book.js';
import type { CheckRow, CheckWorld, Finding } from '../check.js';
import type { Across, Check, Failed, Here } from './define-check.js';
import { findingOf, type Spot } from './finding.js';
import { planOf, type Plan } from './plan.js';
import { ruleVersionOf } from './rule-version.js';

/** What one run of the checks found, and what it could not look at. Passed: in `ran`, and without a finding. */
export interface CheckResult {
  readonly ruleVersion: string;
  readonly ran: readonly string[];
  readonly notRun: readonly { readonly id: string; readonly reason: string }[];
  readonly findings: readonly Finding[];
}

const each = (failed: Failed) => (failed === undefined ? [] : Array.isArray(failed) ? failed : [failed]);
const nothing: readonly CheckRow[] = [];

/** Runs the checks it is given. Pure: it knows no clock, no database and no domain; what it must know is in the world. */
export class CheckEngine {
  readonly ruleVersion: string;
  private readonly plans = new WeakMap<Edition, Plan>();

  constructor(readonly checks: readonly Check[]) {
    this.ruleVersion = ruleVersionOf(checks);
  }

  /** A row as it is saved: the checks that speak of one row alone. */
  checkRow(book: Book, edition: Edition, values: Values, world: CheckWorld): CheckResult {
    const here = this.here(book, edition, world);
    const notes = this.prepare(book, edition, world, 'row');
    const findings: Finding[] = [];
    this.runRow(notes.runnable, values, here, { world, book: book.code, values, periodKeys: periodKeys(book) }, findings);
    return this.result(notes, findings);
  }

  /** A book as it is closed: every row, and what its rows must be together. */
  checkBook(book: Book, rows: readonly CheckRow[], world: CheckWorld): CheckResult {
    const edition = editionOf(book, world);
    const here = this.here(book, edition, world);
    const inRows = this.prepare(book, edition, world, 'row');
    const inWhole = this.prepare(book, edition, world, 'whole');
    const findings: Finding[] = [];
    const keys = periodKeys(book);
    rows.forEach(({ values, entryId }, index) =>
      this.runRow(inRows.runnable, values, here, { world, book: book.code, values, entryId, row: index + 1, periodKeys: keys }, findings));
    for (const check of inWhole.runnable) {
      for (const failure of each(check.whole!(rows, here))) {
        const at = failure.row === undefined ? undefined : rows[failure.row - 1];
        findings.push(findingOf(check, failure, { world, book: book.code, row: failure.row, entryId: at?.entryId, values: at?.values, periodKeys: keys }));
      }
    }
    return this.result({ ran: [...new Set([...inRows.ran, ...inWhole.ran])], notRun: [...inRows.notRun, ...inWhole.notRun] }, findings);
  }

  /** Books as they are handed in: what they must be to each other. Rows of every book asked about stand in the world. */
  crossCheck(books: Book | readonly Book[], world: CheckWorld): CheckResult {
    const handedIn = new Set((Array.isArray(books) ? books : [books]).map(({ code }: Book) => code));
    const notes: Notes = { ran: [], notRun: [] };
    const findings: Finding[] = [];
    const across: Across = { world, rows: (code) => world.books?.[code] ?? nothing, previous: (code) => world.previous?.[code] ?? nothing };
    for (const check of this.checks) {
      const subjects = check.subjects ?? check.books.slice(0, 1);
      if (!check.cross || !subjects.some((code) => code === '*' || handedIn.has(code))) continue;
      const reason = unknownPartner(check, world) ?? check.lacks?.(world, subjects[0]!);
      if (reason) {
        notes.notRun.push({ id: check.id, reason });
        continue;
      }
      notes.ran.push(check.id);
      for (const failure of each(check.cross(across))) {
        const code = failure.book ?? check.books[0]!;
        const at = failure.row === undefined ? undefined : world.books?.[code]?.[failure.row - 1];
        findings.push(findingOf(check, failure, { world, book: code, row: failure.row, entryId: at?.entryId }));
      }
    }
    return this.result(notes, findings);
  }

  private runRow(checks: readonly Check[], values: Values, here: Here, spot: Spot, findings: Finding[]): void {
    let silenced: readonly string[] | undefined;
    for (const check of checks) {
      if (silenced?.includes(check.id)) continue;
      const failed = check.row!(values, here);
      if (failed === undefined) continue;
      const failures = each(failed);
      for (const failure of failures) findings.push(findingOf(check, failure, spot));
      if (failures.length > 0 && check.silences) silenced = [...(silenced ?? []), ...check.silences];
    }
  }

  private here(book: Book, edition: Edition, world: CheckWorld): Here {
    const { keys } = this.plan(book, edition);
    return { book, edition, world, has: (key) => keys.has(key) };
  }

  private plan(book: Book, edition: Edition): Plan {
    const known = this.plans.get(edition);
    if (known) return known;
    const plan = planOf(this.checks, book, edition);
    this.plans.set(edition, plan);
    return plan;
  }

  private prepare(book: Book, edition: Edition, world: CheckWorld, part: 'row' | 'whole'): Notes & { runnable: Check[] } {
    const plan = this.plan(book, edition)[part];
    const notes = { ran: [] as string[], notRun: [...plan.withoutColumns], runnable: [] as Check[] };
    for (const check of plan.checks) {
      const reason = check.cross ? undefined : check.lacks?.(world, book.code);
      if (reason) notes.notRun.push({ id: check.id, reason });
      else {
        notes.ran.push(check.id);
        notes.runnable.push(check);
      }
    }
    return notes;
  }

  private result({ ran, notRun }: Notes, findings: readonly Finding[]): CheckResult {
    return { ruleVersion: this.ruleVersion, ran, notRun, findings };
  }
}

interface Notes {
  readonly ran: string[];
  readonly notRun: { id: string; reason: string }[];
}

/** The edition the desa keeps the book in. */
export function editionOf(book: Book, world: CheckWorld): Edition {
  const code = world.editions?.[book.code];
  return book.editions.find((edition) => edition.code === code) ?? book.editions[0];
}

function unknownPartner(check: Check, world: CheckWorld): string | undefined {
  const missing = (check.partners ?? check.books).filter((code) => code !== '*' && world.books?.[code] === undefined);
  return missing.length === 0 ? undefined : `belum dapat diperiksa: Buku ${missing.join(', ')} masih terbuka atau berupa berkas`;
}

const periodKeys = (book: Book): readonly string[] =>
  book.period.reportDateKey ? [book.period.reportDateKey, ...book.period.eventDateKeys] : book.period.eventDateKeys;
