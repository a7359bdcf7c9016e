import { problemsOf } from './answer-items.js';
import type { GivenAnswer } from './review.repository.js';

const given = (item: string, answer: GivenAnswer['answer'], more: Partial<GivenAnswer> = {}): GivenAnswer => ({ item, answer, note: '', reasonCode: null, link: null, ...more });
const fields = (...answers: GivenAnswer[]) =>
  problemsOf(answers, { checklistVersion: 'perut-2024.1' }, [{ item: 'V5', machine: 'tidak_sesuai' }, { item: 'K7', machine: 'sesuai' }, { item: 'C3', machine: 'tidak_diperiksa_mesin' }]).map(({ field }) => field);

describe('an answer to an item', () => {
  it('may be right without a word', () => expect(fields(given('V7', 'sesuai'), given('K7', 'sesuai'), given('C3', 'tidak_berlaku'))).toEqual([]));
  it('that finds fault says what is wrong, in a note or with a ready reason', () => {
    expect(fields(given('V7', 'tidak_sesuai'))).toEqual(['answers[0].note']);
    expect(fields(given('V7', 'tidak_sesuai', { note: 'kuitansi beda' }), given('Q5', 'tidak_sesuai', { reasonCode: 'Q5-1' }))).toEqual([]);
  });
  it('other than the machine says why', () => {
    expect(fields(given('V5', 'sesuai'), given('K7', 'tidak_berlaku'))).toEqual(['answers[0].note', 'answers[1].note']);
    expect(fields(given('V5', 'sesuai', { note: 'NIK lama, sudah diperiksa' }))).toEqual([]);
  });
  it('takes a ready reason only of its own item', () => expect(fields(given('V7', 'tidak_sesuai', { reasonCode: 'Q5-1' }))).toEqual(['answers[0].reasonCode']));
  it('answers an item of a submission, and once', () => {
    expect(fields(given('K1', 'sesuai'), given('ZZ', 'sesuai'))).toEqual(['answers[0].item', 'answers[1].item']);
    expect(fields(given('V7', 'sesuai'), given('V7', 'tidak_berlaku'))).toEqual(['answers[1].item']);
  });
});
