import { dutyOf, may } from '#access/duties';
import type { Verb } from '#access/verbs';
import type { About, Answer, Asking, Endpoint } from './question.js';
import type { Tenant } from './world.js';

/** What everybody may do with himself needs no entry in the table. */
export const mayDo = (role: string, verb: Verb): boolean => verb.startsWith('self.') || verb === 'session.revoke' || may(role, verb);

/** The questions an endpoint can be asked about one foreign tenant. */
export function kindsOf({ ids, filters, writes }: Endpoint): About[] {
  const all = [...ids, ...filters];
  return [
    ...(all.length > 0 ? ['foreign' as const] : []),
    ...(ids.includes('desaId') && all.some((name) => name !== 'desaId') ? ['beneath-own' as const] : []),
    ...(!writes || all.length === 0 ? ['own' as const] : []),
  ];
}

/** What is wrong with an answer; nothing, if it kept everything to itself. */
export function faultsOf(endpoint: Endpoint, asking: Asking, answer: Answer, hidden: readonly Tenant[]): string[] {
  const { about } = asking;
  const shown = hidden.filter(({ mark }) => answer.text.includes(mark)).map(({ name }) => `shows words of ${name}`);
  if (answer.status >= 500) return [...shown, said(answer)];
  if (about !== 'own') return [...shown, ...refusalFaults(endpoint, asking, answer)];
  const told = hidden.filter(({ ids }) => Object.values(ids).some((id) => answer.text.includes(id))).map(({ name }) => `tells an id of ${name}`);
  return [...shown, ...told];
}

const said = ({ status, code = '' }: Answer): string => `answers ${status} ${code}`;

/** 404 whoever asks for what is not his; 403 only where the duty itself forbids it, whatever the tenant. */
function refusalFaults({ verb, ids }: Endpoint, { role, about }: Asking, answer: Answer): string[] {
  const { status, code } = answer;
  if (!mayDo(role, verb!)) return status === 403 ? [] : [`${said(answer)}, not 403`];
  if (status === 404) return [];
  // Whose book it is stands in the catalogue, not in a tenant: a kaur may be told so before anything is looked up.
  if (code === 'not_the_keeper' && !dutyOf(role)?.everyBook) return [];
  const onlyFiltered = about === 'foreign' ? ids.length === 0 : ids.every((name) => name === 'desaId');
  return onlyFiltered && status === 200 ? [] : [`${said(answer)}, not 404`];
}
