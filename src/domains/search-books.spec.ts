import { catalogue } from './catalogue.js';

describe('a book is found', () => {
  const found = (text: string) => catalogue.search(text).map((book) => book.code);
  it('by its code, with or without the dot', () => expect([found('b.3')[0], found('B3')[0], found('E.1')]).toEqual(['B.3', 'B.3', ['E.1']]));
  it('by the name of the law and by the name of the guideline', () => {
    expect(found('Buku Peraturan di Desa')[0]).toBe('A.1');
    expect(found('Buku Peraturan Kepala Desa')[0]).toBe('A.1');
    expect(found('Buku KTP dan KK')[0]).toBe('B.5');
  });
  it('one name of the guideline may cover two books of the law', () => {
    expect(found('Buku Tanah Kas Desa dan Buku Tanah di Desa')).toEqual(['A.5', 'A.6']);
    expect(found('Buku Kas Umum dan Kas Pembantu Kegiatan')).toEqual(['C.3', 'C.4']);
  });
  it('by what offices say, and by the start of words', () => {
    expect([found('bku')[0], found('rab')[0], found('apbdes')[0]]).toEqual(['C.4', 'C.2', 'C.1']);
    expect(found('mutas pend')).toContain('B.2');
  });
  it('or not at all; nothing asked is everything', () => {
    expect(found('zzz')).toEqual([]);
    expect(found(' ')).toHaveLength(49);
  });
});

describe('the names of the guideline', () => {
  it('cover twenty books of the law; four needed ones are missing there', () => {
    const lawBooks = catalogue.books.filter((book) => /^[A-D]/.test(book.code) && book.codeOfficial);
    expect(lawBooks).toHaveLength(24);
    expect(new Set(lawBooks.flatMap((book) => book.aliases)).size).toBe(18);
    expect(lawBooks.filter((book) => book.aliases.length === 0).map((book) => book.code)).toEqual(['A.3', 'B.2', 'C.2', 'C.5']);
  });
});
