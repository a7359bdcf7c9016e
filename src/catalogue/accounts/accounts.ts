import { activities } from './activities.js';
import { economicAccounts } from './economic-accounts.js';

const table = (lines: string): ReadonlyMap<string, string> =>
  new Map(lines.trim().split('\n').map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]));

const accounts = table(economicAccounts);
const ofActivities = table(activities);

/** As offices write it, with or without spaces and a dot at the end. */
export const plainCode = (code: string): string => code.replace(/\s/g, '').replace(/\.+$/, '');

/** The name of an akun, kelompok or jenis of Permendagri 20/2018. */
export const accountName = (code: string): string | undefined => accounts.get(plainCode(code));

/** The name of a bidang or kegiatan. */
export const activityName = (code: string): string | undefined => ofActivities.get(plainCode(code));

/** The code one level up; undefined for an akun. */
export function parentAccount(code: string): string | undefined {
  const plain = plainCode(code);
  const end = plain.lastIndexOf('.');
  return end < 0 ? undefined : plain.slice(0, end);
}

/** A known account, or an objek under a known jenis: those the desa makes itself. */
export function isAccount(code: string): boolean {
  const plain = plainCode(code);
  if (accounts.has(plain)) return true;
  const levels = plain.split('.');
  return levels.length > 3 && levels.every((level) => /^\d+$/.test(level)) && accounts.has(levels.slice(0, 3).join('.'));
}
