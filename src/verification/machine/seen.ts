import type { CheckDeclaration } from '#catalogue/check';
import type { BookResult } from '#submissions/checking/submission-checking';
import type { MissingBerkas } from '#submissions/required-berkas';
import type { Revision } from '#submissions/revision/revision';

export interface SeenBook {
  readonly book: string;
  readonly mode: 'isian' | 'berkas';
  readonly nihil: boolean;
  /** The day its month was closed; null: it is open. */
  readonly closedOn: string | null;
}

/** Everything the machine looks at before it answers; gathered once, so that the answers themselves are pure. */
export interface Seen {
  readonly books: readonly SeenBook[];
  /** Books the month asks for, as of now. */
  readonly due: readonly string[];
  readonly missingBerkas: readonly MissingBerkas[];
  readonly checks: readonly CheckDeclaration[];
  /** What the checks said at this verification. */
  readonly results: readonly BookResult[];
  /** Rows of the month written in another edition than the one in force. */
  readonly otherEdition: readonly { readonly book: string; readonly edition: string; readonly rows: number }[];
  readonly revision: Pick<Revision, 'way' | 'signedOn' | 'signers' | 'sheetBerkasId'>;
  /** Whether the office's own list of duties has the head who signed, on that day. */
  readonly headHeldOffice: boolean;
  /** Books whose repair was asked for last time, and whether they changed; undefined: nothing was asked. */
  readonly repairs: readonly { readonly book: string; readonly changed: boolean }[] | undefined;
}
