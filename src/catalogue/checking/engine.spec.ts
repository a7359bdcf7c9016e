import type { Book } from '../book.js';
import { type Check, defineCheck } from './define-check.js';
import { CheckEngine } from './engine.js';

const column = (key: string, no: number | null = 1) => ({ no, key, label: key, type: 'text' as const, hint: '' });
const book = {
  code: 'Z.1', sheetBy: [], period: { kind: 'monthly', eventDateKeys: ['day'], numbering: 'monthly' },
  editions: [{ code: 'first', status: 'resmi', basis: '', columns: [column('name'), column('day', 2)] }],
} as unknown as Book;
const edition = book.editions[0];

const told = { blocks: 'close', overridable: true, scope: 'row', books: ['Z.1'], columns: { 'Z.1': ['name'] }, rule: '', message: 'Nama {what} salah', basis: '', mark: 'V', mend: 'Betulkan' } as const;
const shouting: Check = defineCheck({
  ...told, id: 'Z-01', severity: 'error', cases: [{ when: 'short', severity: 'warn', blocks: 'never' }], silences: ['Z-02'],
  row: ({ name }) => (name === 'LOUD' ? { fill: { what: 'keras' } } : name === 'L' ? { as: 0 } : undefined),
});
const capital: Check = defineCheck({ ...told, id: 'Z-02', severity: 'error', overridable: false, row: ({ name }) => (/[A-Z]/.test(String(name)) ? {} : undefined) });
const absent: Check = defineCheck({ ...told, id: 'Z-03', severity: 'warn', columns: { 'Z.1': ['colour'] }, row: () => ({}) });
const beside: Check = defineCheck({ ...told, id: 'Z-04', severity: 'error', scope: 'cross', books: ['Z.1', 'Z.2'], columns: {}, cross: ({ rows }) => (rows('Z.2').length === 0 ? { columns: [] } : undefined) });
const engine = new CheckEngine([capital, shouting, absent, beside]);
const row = (name: string, day: string | null = null) => ({ entryId: `id-${name}`, values: { name, day } });

describe('a row', () => {
  it('is told what is wrong and how to mend it', () => {
    const { findings } = engine.checkRow(book, edition, { name: 'LOUD' }, {});
    expect(findings).toEqual([{ check: 'Z-01', severity: 'error', blocks: 'close', book: 'Z.1', columns: ['name'], message: 'Nama keras salah. Betulkan.' }]);
  });

  it('is not asked again what an earlier check already refused', () => {
    expect(engine.checkRow(book, edition, { name: 'LOUD' }, {}).findings.map(({ check }) => check)).toEqual(['Z-01']);
    expect(engine.checkRow(book, edition, { name: 'Quiet' }, {}).findings.map(({ check }) => check)).toEqual(['Z-02']);
  });

  it('weighs as the declared case says', () => {
    expect(engine.checkRow(book, edition, { name: 'L' }, {}).findings[0]).toMatchObject({ severity: 'warn', blocks: 'never' });
  });

  it('is not asked what its form has no column for', () => {
    const { ran, notRun } = engine.checkRow(book, edition, { name: 'quiet' }, {});
    expect(ran).toEqual(['Z-01', 'Z-02']);
    expect(notRun).toEqual([{ id: 'Z-03', reason: 'kolom yang diperlukan tidak ada' }]);
  });
});

describe('a kecamatan', () => {
  it('may soften what is marked so', () => {
    const { findings } = engine.checkRow(book, edition, { name: 'LOUD' }, { softenings: { 'Z-01': { severity: 'warn' } } });
    expect(findings[0]).toMatchObject({ severity: 'warn', blocks: 'never' });
  });

  it('may not soften the others, nor harden anything', () => {
    expect(engine.checkRow(book, edition, { name: 'Quiet' }, { softenings: { 'Z-02': { severity: 'info', blocks: 'never' } } }).findings[0]).toMatchObject({ severity: 'error', blocks: 'close' });
    expect(engine.checkRow(book, edition, { name: 'L' }, { softenings: { 'Z-01': { severity: 'error', blocks: 'close' } } }).findings[0]).toMatchObject({ severity: 'warn', blocks: 'never' });
  });
});

describe('the transition', () => {
  it('lets old periods and old rows only warn, and blocks nothing there', () => {
    const { findings } = engine.checkBook(book, [row('Quiet')], { period: '2025-12', transitionUntil: '2026-01' });
    expect(findings[0]).toMatchObject({ severity: 'warn', blocks: 'never', row: 1, entryId: 'id-Quiet' });
    expect(engine.checkBook(book, [row('Quiet', '2025-12-31')], { period: '2026-01', transitionUntil: '2026-01-01' }).findings[0]).toMatchObject({ severity: 'warn' });
  });

  it('holds from its day on', () => {
    expect(engine.checkBook(book, [row('Quiet', '2026-01-01')], { period: '2026-01', transitionUntil: '2026-01-01' }).findings[0]).toMatchObject({ severity: 'error', blocks: 'close' });
  });
});

describe('books across', () => {
  it('are not judged while the partner is open or a file', () => {
    const { ran, notRun, findings } = engine.crossCheck(book, { books: { 'Z.1': [] } });
    expect({ ran, findings }).toEqual({ ran: [], findings: [] });
    expect(notRun).toEqual([{ id: 'Z-04', reason: 'belum dapat diperiksa: Buku Z.2 masih terbuka atau berupa berkas' }]);
  });

  it('are judged once both are there', () => {
    expect(engine.crossCheck([book], { books: { 'Z.1': [], 'Z.2': [] } }).findings).toHaveLength(1);
  });
});

it('the rule version changes with a rule and not with the order', () => {
  expect(new CheckEngine([shouting, capital]).ruleVersion).toBe(new CheckEngine([capital, shouting]).ruleVersion);
  expect(new CheckEngine([{ ...capital, rule: 'other' }]).ruleVersion).not.toBe(new CheckEngine([capital]).ruleVersion);
});
