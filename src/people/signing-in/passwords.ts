import { randomBytes, randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** argon2id as OWASP advises: 19 MiB, two passes, one lane; about 20 ms. (2 is Argon2id; the library's const enum cannot be imported.) */
const cost = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, cost);

let nobodys: Promise<string> | undefined;

/** Takes as long for an account that does not exist: its password is held against a hash that nobody knows. */
export async function passwordFits(kept: string | undefined, password: string): Promise<boolean> {
  nobodys ??= hashPassword(randomBytes(32).toString('base64'));
  const fits = await verify(kept ?? (await nobodys), password);
  return fits && kept !== undefined;
}

const consonants = 'bdgjklmnprst';
const vowels = 'aiueo';
const syllable = () => consonants[randomInt(consonants.length)]! + vowels[randomInt(vowels.length)]!;
const word = () => syllable() + syllable() + syllable();

/** Read aloud over the telephone without mistakes: "kabuti-lomape-dasuro-4821", 48 bits. */
export function oneTimePassword(): string {
  return [word(), word(), word(), String(randomInt(1000, 10_000))].join('-');
}
