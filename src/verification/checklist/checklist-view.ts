import type { ChecklistItemView, ChecklistView, ReviewHeadingView } from '../review.dto.js';
import type { ReviewAnswer } from '../review.js';
import { headingsFor, type Checklist, type ChecklistItem } from './checklist.js';
import { readyReasonsOf } from './ready-reasons.js';

/** The checklist of a submission as both doors show it. */
export function checklistView(checklist: Checklist): ChecklistView {
  const { version, basis } = checklist;
  return { version, basis, headings: headingsFor(checklist, 'submission').map((heading) => ({ ...heading, items: heading.items.map(itemView) })) };
}

/** The same, with what was answered. */
export function answeredView(checklist: Checklist, answers: readonly ReviewAnswer[]): ReviewHeadingView[] {
  const given = new Map(answers.map((answer) => [answer.item, answer]));
  return headingsFor(checklist, 'submission').map((heading) => ({
    ...heading,
    items: heading.items.map((item) => {
      const { machine = null, evidence = [], answer = null, answeredBy = null, answeredAt = null, note = '', reasonCode = null, link = null } = given.get(item.code) ?? {};
      return { ...itemView(item), machine, evidence: [...evidence], answer, answeredBy, answeredAt, note, reasonCode, link };
    }),
  }));
}

const itemView = ({ code, text, mandatory, autoCheck }: ChecklistItem): ChecklistItemView =>
  ({ code, text, mandatory, byMachine: autoCheck !== undefined, readyReasons: [...readyReasonsOf(code)] });
