import { verbs } from '#access/verbs';
import { sentences, tell } from './sentences.js';

describe('the timeline in human words', () => {
  it('tells every act on a submission', () => {
    const acts = Object.keys(verbs).filter((verb) => /^(submission|review)\./.test(verb) && verb !== 'submission.read');
    expect(acts.filter((verb) => sentences[verb] === undefined)).toEqual([]);
  });

  it('says who did what, in his office', () => {
    expect(tell('Siti Aminah, Plt. Sekretaris Desa', 'submission.check', {})).toBe('Siti Aminah, Plt. Sekretaris Desa, memeriksa dan memaraf pengajuan.');
    expect(tell('Sistem', 'submission.archive', {})).toBe('Sistem mengarsipkan pengajuan.');
  });

  it('says what matters besides', () => {
    expect(tell('Siti, Sekretaris Desa', 'submission.submit', { receiptNumber: 'TT/0001/63.11.03/XI/2026', late: true }))
      .toBe('Siti, Sekretaris Desa, mengajukan ke kecamatan, terlambat dengan tanda terima TT/0001/63.11.03/XI/2026.');
    expect(tell('Rudi, Verifikator Kecamatan', 'submission.request_revision', { books: ['C.4', 'C.6'], dueOn: '2026-12-01' }))
      .toBe('Rudi, Verifikator Kecamatan, meminta perbaikan buku C.4, C.6 paling lambat 1 Desember 2026.');
    expect(tell('Ahmad, Camat', 'submission.reopen', { unlocked: ['A.7'], dueOn: '2026-12-01' }))
      .toBe('Ahmad, Camat, membuka kembali pengajuan yang sudah disetujui untuk perbaikan buku A.7 paling lambat 1 Desember 2026.');
    expect(tell('Rudi, Verifikator Kecamatan', 'review.judge_book', { books: [{ book: 'A.1', verdict: 'perlu_perbaikan' }, { book: 'A.2', verdict: 'nihil' }] }))
      .toBe('Rudi, Verifikator Kecamatan, memberi putusan: A.1 perlu perbaikan, A.2 nihil.');
    expect(tell('Siti, Sekretaris Desa', 'submission.endorse_by_sheet', { signedOn: '2026-11-03', signer: { title: 'Plh. Kepala Desa' } }))
      .toBe('Siti, Sekretaris Desa, mengunggah Lembar Pengesahan yang ditandatangani Plh. Kepala Desa pada 3 November 2026.');
  });

  it('does not tell what has no sentence', () => {
    expect(tell('Siti', 'book.read', {})).toBeUndefined();
  });
});
