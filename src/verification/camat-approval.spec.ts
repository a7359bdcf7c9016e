import { camatAloneBecause } from './camat-approval.js';

const book = (code: string, more: { mode?: 'isian' | 'berkas'; nihil?: boolean } = {}) => ({ book: code, mode: 'isian' as const, nihil: false, ...more });
const none: ReadonlySet<string> = new Set();

describe('the camat alone approves', () => {
  it('the bidang keuangan, whatever is in it', () => expect(camatAloneBecause('keuangan', [book('C.4', { nihil: true })], none)).toContain('keuangan'));
  it('a month with a Perdes, and no other month of the same books', () => {
    expect(camatAloneBecause('umum', [book('A.1'), book('A.9')], new Set(['A.1']))).toContain('A.1');
    expect(camatAloneBecause('umum', [book('A.1'), book('A.9'), book('A.7')], none)).toBeUndefined();
  });
  it('a book of Perdes that came as a file, since nobody sees what is in it', () => {
    expect(camatAloneBecause('umum', [book('A.1', { mode: 'berkas' })], none)).toContain('berkas');
    expect(camatAloneBecause('umum', [book('A.1', { mode: 'berkas', nihil: true }), book('A.7', { mode: 'berkas' })], none)).toBeUndefined();
  });
  it('the work plan with its Perdes', () => {
    expect(camatAloneBecause('pembangunan', [book('D.1')], none)).toContain('D.1');
    expect(camatAloneBecause('pembangunan', [book('D.2')], none)).toBeUndefined();
  });
  it('nothing of penduduk', () => expect(camatAloneBecause('penduduk', [book('B.1'), book('B.3')], none)).toBeUndefined());
});
