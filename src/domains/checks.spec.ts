import { allChecks, checks } from './checks.js';
import { catalogue } from './catalogue.js';

const keysOf = (code: string) => new Set(catalogue.book(code).editions.flatMap(({ columns }) => columns.map(({ key }) => key)).concat(catalogue.book(code).closeColumns.map(({ key }) => key)));

it('there are 76 checks, each with an id of its own', () => {
  expect(new Set(allChecks.map(({ id }) => id)).size).toBe(76);
  expect(checks.ruleVersion).toMatch(/^\d+-[0-9a-f]{12}$/);
});

describe.each(allChecks.map((check) => [check.id, check] as const))('%s', (_id, check) => {
  it('is done by somebody', () => {
    expect([check.row, check.whole, check.cross].some(Boolean)).toBe(true);
  });

  it('names columns that are there', () => {
    const missing = Object.entries(check.columns).flatMap(([code, keys]) => keys.filter((key) => !keysOf(code).has(key)).map((key) => `${code}.${key}`));
    expect(missing).toEqual([]);
  });

  it('blocks only as an error, in itself and in its cases', () => {
    const weights = [check, ...(check.cases ?? [])];
    expect(weights.filter(({ severity, blocks }) => blocks !== 'never' && severity !== 'error')).toEqual([]);
  });

  it('says what to do about it', () => {
    expect(check.mend).toMatch(/\S+ \S+/);
  });
});

it('a NIK that is active in another village of the kecamatan only warns', () => {
  const rows = [{ values: { nik: '6311031708900001', status_penduduk: 'aktif' } }];
  const { findings } = checks.checkBook(catalogue.book('B.1'), rows, { nikElsewhere: new Set(['6311031708900001']) });
  expect(findings.filter(({ check }) => check === 'B1-03')).toMatchObject([{ row: 1, severity: 'warn', blocks: 'never' }]);
});

it('no message of a household, a resident or a signer tells who is meant', () => {
  const [nik, kk] = ['6311031708900009', '6311031206190009'];
  const person = { nik, no_kk: kk, nama_lengkap: 'Zulkarnain', kedudukan_dalam_keluarga: '4', tanggal_lahir: '1991-01-01', jenis_kelamin: 'P', status_penduduk: 'aktif' };
  const world = { period: '2026-03', books: { 'A.4': [] }, signatures: [{ book: 'B.1', role: 'kepala_desa', label: '', name: 'Zulkarnain', jabatan: 'Kepala Desa', date: '2026-03-31' }] };
  const findings = [...checks.checkBook(catalogue.book('B.1'), [{ values: person }, { values: person }], world).findings, ...checks.crossCheck(catalogue.book('B.1'), world).findings];
  expect(findings.map(({ check }) => check)).toEqual(expect.arrayContaining(['B1-03', 'B1-04', 'B1-06', 'X-04']));
  const messages = findings.map(({ message }) => message).join(' ');
  expect([nik, kk, 'Zulkarnain'].filter((word) => messages.includes(word))).toEqual([]);
});
