import { daysInMonth } from '#catalogue/period';

export interface IdentityNumber {
  readonly kecamatan: string;
  /** Day of the month, with 40 taken off again for a woman. */
  readonly day: string;
  readonly month: string;
  /** Two digits: the number does not say the century. */
  readonly year: string;
  readonly sex: 'L' | 'P';
}

const womanOffset = 40;

/** Takes a NIK apart: kecamatan, day (+40 for a woman), month, year, serial. Undefined: it is none. */
export function decodeNik(nik: string): IdentityNumber | undefined {
  const parts = partsOf(nik);
  if (!parts || parts.serial === '0000') return undefined;
  const sex = parts.day > womanOffset ? 'P' : 'L';
  const day = sex === 'P' ? parts.day - womanOffset : parts.day;
  if (!isRealDay(day, parts.month, parts.year)) return undefined;
  return { kecamatan: parts.kecamatan, day: twoDigits(day), month: twoDigits(parts.month), year: twoDigits(parts.year), sex };
}

/** A no. KK is built like a man's NIK: kecamatan, day of issue, serial. */
export function isFamilyCardNumber(number: string): boolean {
  const parts = partsOf(number);
  return parts !== undefined && parts.serial !== '0000' && isRealDay(parts.day, parts.month, parts.year);
}

function partsOf(number: string) {
  if (!/^\d{16}$/.test(number)) return undefined;
  const digits = (from: number) => Number(number.slice(from, from + 2));
  return { kecamatan: number.slice(0, 6), day: digits(6), month: digits(8), year: digits(10), serial: number.slice(12) };
}

/** The century is not known: a 29 February stands if either 19yy or 20yy has one. */
const isRealDay = (day: number, month: number, year: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= Math.max(daysInMonth(1900 + year, month), daysInMonth(2000 + year, month));

const twoDigits = (number: number): string => String(number).padStart(2, '0');
