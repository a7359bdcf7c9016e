import type { SubmissionOrder } from '#submissions/send-to-secretary';
import { AnswerItems, type AnswerOrder } from '#verification/answer-items';
import { JudgeBooks } from '#verification/judge-books';
import { ReviewQueries } from '#verification/review.queries';
import type { House } from './house.js';

const seenOnSite = 'Sudah dicocokkan dengan bukti asli di kantor desa.';

/** Answers what the machine left open; where it found something, says why it may stand. */
export async function answerChecklist(house: House, order: SubmissionOrder): Promise<void> {
  const { headings } = await house.get(ReviewQueries).get(order.desaId, order.id);
  const answers = headings.flatMap(({ items }) => items).flatMap(({ code, machine, answer }): AnswerOrder['answers'][number][] => {
    if (answer === 'sesuai' || answer === 'tidak_berlaku') return [];
    if (answer === null) return [{ item: code, answer: 'sesuai', ...(machine === 'tidak_sesuai' && { note: seenOnSite }) }];
    return [{ item: code, answer: 'sesuai', note: seenOnSite }];
  });
  if (answers.length > 0) await house.get(AnswerItems).do({ ...order, answers });
}

/** Accepts the books, the empty ones as NIHIL; one may have to be repaired. Those accepted in an earlier revision are left alone. */
export async function judgeBooks(house: House, order: SubmissionOrder, repair?: { readonly book: string; readonly note: string }): Promise<void> {
  const { books } = await house.get(ReviewQueries).get(order.desaId, order.id);
  const open = books.filter(({ acceptedRevision }) => acceptedRevision === null);
  const verdicts = open.map(({ book, nihil }) => {
    if (book === repair?.book) return { book, verdict: 'perlu_perbaikan' as const, note: repair.note };
    return { book, verdict: nihil ? ('nihil' as const) : ('diterima' as const) };
  });
  if (verdicts.length > 0) await house.get(JudgeBooks).do({ ...order, verdicts });
}
