import type { SubmissionState } from '#submissions/submission-states';
import { addDays, type Day } from '../generate/months.js';
import type { Chapter, StoryStep } from '../generate/story.js';

/** What somebody does with a submission. */
export type Step = 'open' | 'send' | 'check' | 'endorse' | 'submit' | 'claim' | 'answer' | 'verify' | 'return' | 'reopen' | 'approve' | 'archive';

export interface Move {
  readonly step: Step;
  readonly day: Day;
  /** It happens from here, and in this revision; elsewhere it has happened already, or something stands in its way. */
  readonly from: SubmissionState | 'none';
  readonly revision: number;
}

/** From which state, and how many days after the step before. */
const steps: Record<Step, { readonly from: Move['from']; readonly after: number }> = {
  open: { from: 'none', after: 0 },
  send: { from: 'draft', after: 0 },
  check: { from: 'internal_review', after: 1 },
  endorse: { from: 'checked', after: 0 },
  submit: { from: 'endorsed', after: 1 },
  claim: { from: 'submitted', after: 2 },
  answer: { from: 'under_review', after: 1 },
  verify: { from: 'under_review', after: 0 },
  return: { from: 'under_review', after: 1 },
  reopen: { from: 'revision_requested', after: 1 },
  approve: { from: 'verified', after: 2 },
  archive: { from: 'approved', after: 14 },
};

const insideDesa: readonly Step[] = ['send', 'check', 'endorse', 'submit'];
const accepted: readonly Step[] = ['claim', 'answer', 'verify'];

const further: Record<Chapter, readonly Step[]> = {
  kept: [],
  draft: [],
  submitted: insideDesa,
  under_review: [...insideDesa, 'claim'],
  revision_requested: [...insideDesa, 'claim', 'return'],
  verified: [...insideDesa, ...accepted],
  approved: [...insideDesa, ...accepted, 'approve'],
  archived: [...insideDesa, ...accepted, 'approve', 'archive'],
};

/** The way of a submission to where the story has it, each step on its day; inside the desa no later than it is handed in. */
export function pathOf({ chapter, returnedOnce, submittedOn }: Pick<StoryStep, 'chapter' | 'returnedOnce' | 'submittedOn'>, closedOn: Day): Move[] {
  const returned: readonly Step[] = returnedOnce ? [...insideDesa, 'claim', 'return', 'reopen'] : [];
  const handedIn = submittedOn ?? closedOn;
  let day = [addDays(handedIn, -2), closedOn].sort()[1]!;
  let revision = 1;
  return (['open', ...returned, ...further[chapter]] as const).map((step) => {
    const { from, after } = steps[step];
    day = addDays(day, after);
    if (revision === 1 && insideDesa.includes(step) && day > handedIn) day = handedIn;
    const move = { step, day, from, revision };
    if (step === 'reopen') revision += 1;
    return move;
  });
}
