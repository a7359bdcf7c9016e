import { withoutUnfinished } from './unfinished-review.js';

const told = (...verbs: string[]): string[] => withoutUnfinished(verbs.map((verb) => ({ verb }))).map(({ verb }) => verb);

describe('answers and verdicts in the timeline', () => {
  it('are told when the review is concluded, not before', () => {
    expect(told('submission.submit', 'submission.claim', 'review.answer', 'review.judge_book')).toEqual(['submission.submit', 'submission.claim']);
    expect(told('submission.claim', 'review.judge_book', 'submission.request_revision')).toEqual(['submission.claim', 'review.judge_book', 'submission.request_revision']);
  });

  it('of an earlier review stay told while the next one goes on', () => {
    expect(told('review.answer', 'submission.verify', 'submission.send_back', 'review.answer')).toEqual(['review.answer', 'submission.verify', 'submission.send_back']);
  });
});
