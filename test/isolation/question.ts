import type { Role } from '#access/duties';
import type { Verb } from '#access/verbs';
import type { Client } from '../support/client.js';
import type { KnownIds } from './known-ids.js';

/** Whose ids stand in a question. */
export type About =
  /** everything of the other tenant */
  | 'foreign'
  /** his own desa in the address, everything below it of the other: "under his own desa the id is not there either" */
  | 'beneath-own'
  /** his own: what comes back may hold nothing of anybody else */
  | 'own';

export interface Asking {
  readonly who: Client;
  readonly role: Role;
  readonly about: About;
  readonly own: KnownIds;
  readonly foreign: KnownIds;
  /** A book this duty may keep, so that the keeper's rule does not answer first. */
  readonly book: string;
}

export interface Answer {
  readonly status: number;
  readonly code?: string;
  readonly text: string;
}

/** A route or field, and how it is asked. */
export interface Endpoint {
  /** "GET /api/desa/{desaId}" or "mutation addEntry" */
  readonly name: string;
  readonly verb?: Verb;
  readonly writes: boolean;
  /** Names of ids that must be given: a foreign one is 404. */
  readonly ids: readonly string[];
  /** Names of ids that may be given: a foreign one in a filter finds nothing. */
  readonly filters: readonly string[];
  ask(asking: Asking): Promise<Answer>;
}

/** The id that stands for a name in this question. */
export function chosen({ about, own, foreign }: Asking, name: string): KnownIds {
  if (about === 'own') return own;
  return about === 'beneath-own' && name === 'desaId' ? own : foreign;
}
