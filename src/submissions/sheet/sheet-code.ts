import { createHash } from 'node:crypto';

/** Crockford's alphabet: no letter that a hand or an eye takes for a digit. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const lengths = { submission: 8, revision: 1, content: 9, check: 2 } as const;
const codeLength = lengths.submission + lengths.revision + lengths.content + lengths.check;
/** Prime and above 31: every wrong sign and every pair of swapped neighbours changes the rest, and two signs hold it. */
const checkPrime = 1021n;
const prefix = 'PERUT1';

/** What a Lembar Pengesahan says of itself. The parts are digests: the code names a submission, it tells nothing about it. */
export interface SheetCode {
  /** Twenty signs, without prefix or groups. */
  readonly code: string;
  readonly submission: string;
  /** Revision modulo 32. */
  readonly revision: number;
  readonly content: string;
}

/** The code of one revision of a submission with one content. */
export function sheetCode(submissionId: string, revision: number, contentHash: string): string {
  const payload = digest(submissionId, lengths.submission) + signAt(revision % alphabet.length) + digest(contentHash, lengths.content);
  return payload + checkOf(payload);
}

/** What the QR holds. Capitals, digits and a full stop only: the compact alphabet of QR, so that its modules stay large. */
export const qrText = (code: string) => `${prefix}.${code}`;

/** For typing: groups of four. */
export const groupedCode = (code: string) => code.match(/.{1,4}/g)?.join('-') ?? code;

/** Reads a scanned or typed code; O and 0, I, L and 1, blanks and dashes do not matter. Undefined: not a code of ours, or mistyped. */
export function readSheetCode(text: string): SheetCode | undefined {
  if (text.length > 200) return undefined;
  const typed = text.toUpperCase().replace(/[^0-9A-Z]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  const code = typed.length === codeLength + prefix.length && typed.startsWith(prefix) ? typed.slice(prefix.length) : typed;
  if (code.length !== codeLength || [...code].some((sign) => !alphabet.includes(sign))) return undefined;
  const payload = code.slice(0, -lengths.check);
  if (checkOf(payload) !== code.slice(-lengths.check)) return undefined;
  return {
    code,
    submission: code.slice(0, lengths.submission),
    revision: valueOf(code.charAt(lengths.submission)),
    content: code.slice(lengths.submission + lengths.revision, -lengths.check),
  };
}

export type SheetMatch = 'same' | 'other_submission' | 'other_revision' | 'other_content';

/** Says how a sheet that was read relates to the revision it is handed in for. */
export function matchSheet(read: SheetCode, submissionId: string, revision: number, contentHash: string): SheetMatch {
  if (read.submission !== digest(submissionId, lengths.submission)) return 'other_submission';
  if (read.revision !== revision % alphabet.length) return 'other_revision';
  return read.content === digest(contentHash, lengths.content) ? 'same' : 'other_content';
}

function digest(text: string, signs: number): string {
  const bytes = createHash('sha256').update(text.toLowerCase()).digest();
  return Array.from({ length: signs }, (_, index) => signAt(fiveBits(bytes, index * 5))).join('');
}

/** Five bits of a digest, from a bit on. */
function fiveBits(bytes: Buffer, from: number): number {
  const pair = bytes.readUInt16BE(from >> 3);
  return (pair >> (11 - (from & 7))) & 31;
}

function checkOf(payload: string): string {
  const rest = Number([...payload].reduce((value, sign) => (value * 32n + BigInt(valueOf(sign))) % checkPrime, 0n));
  return signAt(rest >> 5) + signAt(rest & 31);
}

const signAt = (value: number) => alphabet.charAt(value);
const valueOf = (sign: string) => alphabet.indexOf(sign);
