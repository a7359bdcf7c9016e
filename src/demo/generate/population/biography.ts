import { yearOf } from '#catalogue/period';
import type { Dice } from '../dice.js';
import { addDays, ageOn, type Day } from '../months.js';
import type { Sex } from '../names.js';

/** What is likely for a person of that age and sex in a farming and rubber village of Balangan. */
type Odds<T> = readonly (readonly [T, number])[];

const elderEducation: Odds<string> = [['1', 6], ['2', 18], ['3', 45], ['4', 17], ['5', 12], ['8', 2]];
const adultEducation: Odds<string> = [['3', 22], ['4', 27], ['5', 37], ['7', 4], ['8', 9], ['9', 1]];
const menJobs: Odds<string> = [['9', 46], ['20', 8], ['19', 9], ['88', 9], ['15', 10], ['84', 6], ['5', 3], ['27', 2], ['26', 2], ['81', 3], ['18', 2]];
const womenJobs: Odds<string> = [['2', 56], ['9', 22], ['84', 7], ['88', 4], ['65', 4], ['18', 3], ['5', 2], ['30', 1], ['73', 1]];

export function educationAt(age: number, dice: Dice): string {
  if (age < 7) return '1';
  if (age < 13) return '2';
  if (age < 16) return '3';
  if (age < 19) return '4';
  return dice.weighted(age >= 55 ? elderEducation : adultEducation);
}

export function jobAt(age: number, sex: Sex, dice: Dice): string {
  if (age < 7) return '1';
  if (age < 19 || (age < 23 && dice.chance(0.3))) return '3';
  if (age > 72) return '1';
  return dice.weighted(sex === 'L' ? menJobs : womenJobs);
}

export function literacyAt(age: number, religion: string, dice: Dice): string | null {
  if (age < 8) return null;
  if (religion !== '1') return 'L';
  return dice.weighted(age > 60 ? [['A', 3], ['AL', 6], ['L', 1]] : [['AL', 8], ['L', 2]]);
}

export const religionOfFamily = (dice: Dice): string => dice.weighted([['1', 960], ['7', 20], ['2', 10], ['4', 10]]);

export const birthplaceAt = (age: number, dice: Dice): string =>
  dice.weighted(age < 20 ? [['Balangan', 90], ['Paringin', 10]] : [['Awayan', 40], ['Balangan', 34], ['Amuntai', 8], ['Barabai', 8], ['Paringin', 5], ['Tanjung', 3], ['Banjarmasin', 2]]);

/** A birthday that makes someone that old on that day. */
export function birthAt(age: number, on: Day, dice: Dice): Day {
  const latest = `${yearOf(on) - age}${on.slice(4)}`.replace('-02-29', '-02-28');
  const birth = addDays(latest, -dice.between(0, 364));
  // A leap year makes the oldest day of the range a year too old.
  return ageOn(on, birth) === age ? birth : addDays(birth, 1);
}
