import { camatAloneBecause } from './camat-alone.js';

const book = (code: string, more: { mode?: 'isian' | 'berkas'; nihil?: boolean } = {}) => ({ book: code, mode: 'isian' as const, nihil: false, ...more });

describe('the camat alone approves', () => {
  it('the bidang keuangan, whatever is in it', () => expect(camatAloneBecause('keuangan', { books: [book('C.4', { nihil: true })], withPerdes: [] })).toContain('keuangan'));
  it('a month with a Perdes, and no other month of the same books', () => {
    expect(camatAloneBecause('umum', { books: [book('A.1'), book('A.9')], withPerdes: ['A.1'] })).toContain('A.1');
    expect(camatAloneBecause('umum', { books: [book('A.1'), book('A.9'), book('A.7')], withPerdes: [] })).toBeUndefined();
  });
  it('a book of Perdes that came as a file, since nobody sees what is in it', () => {
    expect(camatAloneBecause('umum', { books: [book('A.1', { mode: 'berkas' })], withPerdes: [] })).toContain('berkas');
    expect(camatAloneBecause('umum', { books: [book('A.1', { mode: 'berkas', nihil: true }), book('A.7', { mode: 'berkas' })], withPerdes: [] })).toBeUndefined();
  });
  it('the work plan with its Perdes', () => {
    expect(camatAloneBecause('pembangunan', { books: [book('D.1')], withPerdes: [] })).toContain('D.1');
    expect(camatAloneBecause('pembangunan', { books: [book('D.2')], withPerdes: [] })).toBeUndefined();
  });
  it('nothing of penduduk', () => expect(camatAloneBecause('penduduk', { books: [book('B.1'), book('B.3')], withPerdes: [] })).toBeUndefined());
});
