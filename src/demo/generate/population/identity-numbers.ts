import type { Dice } from '../dice.js';
import type { Sex } from '../names.js';
import type { Day } from '../months.js';

/** Kecamatan where a NIK was first issued; it never changes on moving, so some carry a neighbour's code. */
const issuedAt: readonly (readonly [string, number])[] = [
  ['631103', 86], ['631101', 3], ['631104', 2], ['631106', 2], ['631108', 2], ['630706', 2], ['630803', 1], ['630905', 1], ['637103', 1],
];

const ddmmyy = (day: Day, dayShift: number) => `${String(Number(day.slice(8)) + dayShift).padStart(2, '0')}${day.slice(5, 7)}${day.slice(2, 4)}`;

/**
 * Issues NIK and KK numbers that are valid and never repeat. The serials of a desa come from a range of its own,
 * so that two desa of the demo cannot give out the same number without knowing of each other.
 */
export class IdentityNumbers {
  private readonly used = new Map<string, number>();
  private readonly base: number;

  constructor(kodeDesa: string, private readonly dice: Dice) {
    this.base = (Number(kodeDesa.slice(-4)) % 1000) * 10;
  }

  /** NIK: kecamatan, DDMMYY (a woman's day + 40), serial. */
  nik(birth: Day, sex: Sex, prefix = this.dice.weighted(issuedAt)): string {
    return this.issue(prefix + ddmmyy(birth, sex === 'P' ? 40 : 0), 'NIK');
  }

  /** KK: kecamatan, date of issue, serial. */
  kk(issued: Day): string {
    return this.issue(`631103${ddmmyy(issued, 0)}`, 'KK');
  }

  private issue(head: string, kind: string): string {
    const key = `${kind}${head}`;
    const serial = (this.used.get(key) ?? 0) + 1;
    // More than nine of a day would run into the next desa's range; the demo never comes near it.
    if (serial > 9) throw new RangeError(`too many ${kind} of one day`);
    this.used.set(key, serial);
    return head + String(this.base + serial).padStart(4, '0');
  }
}
