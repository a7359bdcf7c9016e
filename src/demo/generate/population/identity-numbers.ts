import { Dice } from '../dice.js';
import type { Sex } from '../names.js';
import type { Day } from '../months.js';

/** Kecamatan where a NIK was first issued; it never changes on moving, so some carry a neighbour's code. */
const issuedAt: readonly (readonly [string, number])[] = [
  ['631103', 86], ['631101', 3], ['631104', 2], ['631106', 2], ['631108', 2], ['630706', 2], ['630803', 1], ['630905', 1], ['637103', 1],
];

const ddmmyy = (day: Day, dayShift: number) => `${String(Number(day.slice(8)) + dayShift).padStart(2, '0')}${day.slice(5, 7)}${day.slice(2, 4)}`;

/** More than the desa of the demo, and a third of the numbers of two digits. */
const shares = 33;

/**
 * Issues NIK and KK numbers that are valid and never repeat. Of the serials of a day every desa has a share of its own,
 * so that two desa of the demo cannot give out the same number without knowing of each other. Where the count of a day begins hangs on the day,
 * so that the numbers of a desa do not all end alike.
 */
export class IdentityNumbers {
  private readonly given = new Map<string, number>();
  private readonly share: number;

  constructor(kodeDesa: string, private readonly dice: Dice) {
    this.share = Number(kodeDesa.slice(-4)) % shares;
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
    const key = kind + head;
    const before = this.given.get(key) ?? 0;
    this.given.set(key, before + 1);
    return head + String(serialOf(key, this.share, before)).padStart(4, '0');
  }
}

/** Three of a day below 100, as registers mostly are; the fourth above, and so on. */
function serialOf(day: string, share: number, before: number): number {
  const [hundred, third] = [Math.floor(before / 3), before % 3];
  return 1 + hundred * 100 + ((new Dice(day).between(0, 98) + third * shares + share) % (3 * shares));
}
