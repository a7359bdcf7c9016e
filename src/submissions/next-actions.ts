import { may } from '#access/duties';
import { verbs, type Verb } from '#access/verbs';
import type { Actor } from '#kernel/request-context';
import { camatAloneBecause, type ForApproval } from './camat-alone.js';
import { actionsFor, type SubmissionAction } from './submission-states.js';
import type { NextActionView } from './submission.dto.js';
import type { Submission } from './submission.js';

type Asked = Pick<Submission, 'state' | 'bidang' | 'claimedDuty' | 'verifiedAccount'> & { readonly forApproval: ForApproval | null };
type Asker = Pick<Actor, 'role' | 'dutyId' | 'accountId'>;

const holds = ({ claimedDuty }: Asked, { dutyId }: Asker): boolean => claimedDuty === dutyId;
const approverIsAnother = ({ verifiedAccount }: Asked, { accountId }: Asker): boolean => verifiedAccount !== accountId;
const camatOrNotNeeded = ({ bidang, forApproval }: Asked, { role }: Asker): boolean =>
  role === 'camat' || (forApproval !== null && camatAloneBecause(bidang, forApproval) === undefined);

/** Beyond state and duty: what would change nothing, or be refused for what is known already, is not offered. The act asks again. */
const offered: Partial<Record<SubmissionAction, (submission: Asked, asker: Asker) => boolean>> = {
  claim: (submission, asker) => !holds(submission, asker),
  request_revision: holds,
  verify: holds,
  approve: (submission, asker) => approverIsAnother(submission, asker) && camatOrNotNeeded(submission, asker),
};

/** What somebody may do next with a submission. */
export function nextActions(submission: Asked, asker: Asker): NextActionView[] {
  return actionsFor(submission.state, asker.role).flatMap((action) => {
    const verb = `submission.${action}` as Verb;
    const isOffered = may(asker.role, verb) && (offered[action]?.(submission, asker) ?? true);
    return isOffered ? [{ action, label: verbs[verb] }] : [];
  });
}
