import type { CheckDeclaration, Finding, Severity } from '#catalogue/check';
import { checks } from '#domains/checks';
import { autoChecks } from './auto-checks.js';
import type { Seen } from './seen.js';

const finding = (check: string, severity: Severity, book: string): Finding => ({ check, severity, blocks: 'never', book, message: `${check} salah.`, columns: [], entryId: 'e1' });
const result = (book: string, { findings = [], ran = ['X-05', 'B3-03', 'B3-04'], notRun = [] }: { findings?: Finding[]; ran?: string[]; notRun?: { id: string; reason: string }[] } = {}) =>
  ({ book, unchecked: false, result: { ruleVersion: '1-x', ran, notRun, findings } });

const right: Seen = {
  books: [{ book: 'B.1', mode: 'isian', nihil: false, closedOn: '2026-04-01' }, { book: 'B.3', mode: 'isian', nihil: false, closedOn: '2026-04-01' }],
  due: ['B.1', 'B.3'], missingBerkas: [], checks: checks.checks as readonly CheckDeclaration[], results: [result('B.1'), result('B.3')], otherEdition: [],
  revision: {
    way: 'system', signedOn: '2026-04-02', sheetBerkasId: null,
    signers: [{ role: 'kepala_desa', label: '', name: '', title: '', position: 'left' }, { role: 'sekretaris_desa', label: '', name: '', title: '', position: 'right' }],
  },
  headHeldOffice: true, repairs: undefined,
};
const asFiles: Seen = { ...right, books: right.books.map((book) => ({ ...book, mode: 'berkas' as const })), results: right.books.map(({ book }) => result(book, { ran: [] })) };
const resultOf = (key: keyof typeof autoChecks, seen: Seen) => autoChecks[key](seen).result;

describe('what the machine answers before the verifier', () => {
  it('finds nothing wrong where nothing is', () => {
    for (const key of ['book_coverage', 'attachment_rules', 'invariants:error', 'invariants:warn', 'form_version', 'carry_forward', 'cross_book', 'signatures', 'signer_in_office', 'sign_date'] as const) {
      expect([key, resultOf(key, right)]).toEqual([key, 'sesuai']);
    }
  });

  it('names the book that is due and was not handed in, or is still open', () => {
    expect(autoChecks.book_coverage({ ...right, due: ['B.1', 'B.2', 'B.3'] })).toMatchObject({ result: 'tidak_sesuai', evidence: [{ book: 'B.2' }] });
    expect(resultOf('book_coverage', { ...right, books: [right.books[0]!, { ...right.books[1]!, closedOn: null }] })).toBe('tidak_sesuai');
  });

  it('keeps errors, warnings, what is carried over and what books say of each other apart', () => {
    const seen = { ...right, results: [result('B.3', { findings: [finding('B3-04', 'error', 'B.3'), finding('B3-03', 'error', 'B.3'), finding('B5-02', 'warn', 'B.5')] })] };
    const found = (key: keyof typeof autoChecks) => autoChecks[key](seen).evidence.map(({ check }) => check);
    expect(found('invariants:error')).toEqual(['B3-04', 'B3-03']);
    expect(found('invariants:warn')).toEqual(['B5-02']);
    expect(found('carry_forward')).toEqual(['B3-03']);
    expect(found('cross_book')).toEqual(['B3-04']);
    expect(autoChecks.carry_forward(seen).evidence[0]).toEqual({ check: 'B3-03', book: 'B.3', entryId: 'e1', message: 'B3-03 salah.' });
  });

  it('does not look into a file, and never calls that wrong', () => {
    for (const key of ['invariants:error', 'invariants:warn', 'form_version', 'carry_forward', 'cross_book'] as const) expect([key, resultOf(key, asFiles)]).toEqual([key, 'tidak_diperiksa_mesin']);
    expect(autoChecks['invariants:error'](asFiles).evidence.map(({ book }) => book)).toEqual(['B.1', 'B.3']);
    expect(resultOf('book_coverage', asFiles)).toBe('sesuai');
    expect(resultOf('invariants:error', { ...asFiles, books: asFiles.books.map((book) => ({ ...book, nihil: true })), results: right.results })).toBe('sesuai');
  });

  it('finds nothing wrong in the rows of a month that has none, and leaves open what was carried into it', () => {
    const empty: Seen = { ...asFiles, books: asFiles.books.map((book) => ({ ...book, nihil: true })) };
    expect([resultOf('invariants:error', empty), resultOf('carry_forward', empty)]).toEqual(['sesuai', 'tidak_diperiksa_mesin']);
  });

  it('still names a fault it saw beside a file', () => {
    expect(resultOf('cross_book', { ...asFiles, results: [result('B.3', { findings: [finding('B3-05', 'error', 'B.3')] })] })).toBe('tidak_sesuai');
  });

  it('leaves open what none of its checks could be asked about, and says why', () => {
    const answer = autoChecks.cross_book({ ...right, results: [result('B.3', { ran: ['X-05'], notRun: [{ id: 'B3-04', reason: 'belum dapat diperiksa: Buku B.2 masih terbuka' }] })] });
    expect(answer).toEqual({ result: 'tidak_diperiksa_mesin', evidence: [{ check: 'B3-04', book: 'B.3', message: 'belum dapat diperiksa: Buku B.2 masih terbuka' }] });
  });

  it('asks after the repairs only where some were asked for', () => {
    expect(resultOf('follow_up_status', right)).toBe('tidak_diperiksa_mesin');
    expect(resultOf('follow_up_status', { ...right, repairs: [{ book: 'B.3', changed: true }] })).toBe('sesuai');
    expect(autoChecks.follow_up_status({ ...right, repairs: [{ book: 'B.3', changed: true }, { book: 'B.1', changed: false }] }))
      .toMatchObject({ result: 'tidak_sesuai', evidence: [{ book: 'B.1' }] });
  });

  it('leaves the ink of a sheet to the eye, and shows the photo', () => {
    const bySheet: Seen = { ...right, revision: { ...right.revision, way: 'sheet', sheetBerkasId: 'b1' } };
    expect(autoChecks.signatures(bySheet)).toMatchObject({ result: 'tidak_diperiksa_mesin', evidence: [{ berkasId: 'b1' }] });
    expect(resultOf('signatures', { ...bySheet, revision: { ...bySheet.revision, signers: [] } })).toBe('tidak_sesuai');
  });

  it('sees a signer out of office, and a date before the close', () => {
    expect(resultOf('signer_in_office', { ...right, headHeldOffice: false })).toBe('tidak_sesuai');
    expect(resultOf('signer_in_office', { ...right, results: [result('B.3', { findings: [finding('X-04', 'warn', 'B.3')] })] })).toBe('tidak_sesuai');
    expect(autoChecks.sign_date({ ...right, revision: { ...right.revision, signedOn: '2026-03-31' } }).evidence.map(({ book }) => book)).toEqual(['B.1', 'B.3']);
  });

  it('shows the first fifty faults and counts the rest', () => {
    const many = Array.from({ length: 60 }, (_, n) => ({ ...finding('B1-01', 'error', 'B.1'), entryId: `e${n}` }));
    const { evidence } = autoChecks['invariants:error']({ ...right, results: [result('B.1', { findings: many })] });
    expect([evidence.length, evidence.at(-1)!.message]).toEqual([51, 'Dan 10 temuan lain; lihat bukunya.']);
  });
});
