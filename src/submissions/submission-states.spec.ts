import { duties, isRole, may } from '#access/duties';
import type { Verb } from '#access/verbs';
import { actionsFor, initialState, mayMove, stateKeys, transitionOf, transitions, type SubmissionAction, type SubmissionState } from './submission-states.js';

const actions = [...new Set(transitions.map(({ action }) => action))];
/** From where each action leads where, as the office tells it. */
const story: Record<SubmissionAction, Partial<Record<SubmissionState, SubmissionState>>> = {
  send_to_secretary: { draft: 'internal_review' },
  return_internal: { internal_review: 'draft', checked: 'draft' },
  check: { internal_review: 'checked' },
  endorse: { checked: 'endorsed' },
  endorse_by_sheet: { checked: 'endorsed' },
  withdraw_endorsement: { endorsed: 'draft' },
  submit: { endorsed: 'submitted' },
  withdraw: { submitted: 'withdrawn' },
  reopen_as_new_revision: { withdrawn: 'draft', revision_requested: 'draft', rejected: 'draft' },
  claim: { submitted: 'under_review', under_review: 'under_review' },
  request_revision: { under_review: 'revision_requested' },
  verify: { under_review: 'verified' },
  reject: { under_review: 'rejected' },
  approve: { verified: 'approved' },
  send_back: { verified: 'under_review' },
  archive: { approved: 'archived' },
  reopen: { approved: 'revision_requested' },
};

describe('the life of a submission', () => {
  it.each(stateKeys.flatMap((from) => actions.map((action) => [from, action] as const)))('from %s, %s leads where the table says, or nowhere', (from, action) => {
    expect(transitionOf(from, action)?.to).toBe(story[action][from]);
  });

  it('reaches every state from the draft', () => {
    const reached = new Set<SubmissionState>([initialState]);
    for (let before = 0; before < reached.size; ) {
      before = reached.size;
      for (const { from, to } of transitions) if (reached.has(from)) reached.add(to);
    }
    expect([...reached].sort()).toEqual([...stateKeys].sort());
  });

  it('ends in the archive and nowhere else', () => {
    expect(stateKeys.filter((state) => !transitions.some(({ from }) => from === state))).toEqual(['archived']);
  });

  it('is moved only by who also holds the verb of the act', () => {
    const disagree = transitions.flatMap(({ action, by }) =>
      (by as readonly string[]).filter((role) => isRole(role) && !may(role, `submission.${action}` as Verb)).map((role) => `${role} ${action}`));
    expect(disagree).toEqual([]);
    const unused = Object.keys(duties).flatMap((role) => actions.filter((action) =>
      may(role, `submission.${action}` as Verb) && !transitions.some((one) => one.action === action && mayMove(one, role))).map((action) => `${role} ${action}`));
    expect(unused).toEqual([]);
  });

  it('shows a secretary what he can do with a checked submission, and a verifier nothing', () => {
    expect(actionsFor('checked', 'sekretaris_desa')).toEqual(['return_internal', 'endorse_by_sheet']);
    expect(actionsFor('checked', 'verifikator_kecamatan')).toEqual([]);
  });
});
