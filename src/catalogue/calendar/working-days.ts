const DAY = 86_400_000;
const at = (date: string) => Date.parse(`${date}T00:00:00Z`);
const text = (time: number) => new Date(time).toISOString().slice(0, 10);

const daysOff = (holidays: Iterable<string>): ReadonlySet<string> => (holidays instanceof Set ? holidays : new Set(holidays));

/** Monday to Friday, no holiday and no cuti bersama. */
export function isWorkingDay(date: string, holidays: Iterable<string>): boolean {
  const weekday = new Date(at(date)).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !daysOff(holidays).has(date);
}

/** The n-th working day after a day; the day itself does not count. */
export function addWorkingDays(start: string, n: number, holidays: Iterable<string>): string {
  const off = daysOff(holidays);
  let time = at(start);
  for (let left = n; left > 0; ) {
    time += DAY;
    if (isWorkingDay(text(time), off)) left--;
  }
  return text(time);
}

/** Working days from after one day up to and including another; 0 when the other is not later. */
export function workingDaysBetween(start: string, end: string, holidays: Iterable<string>): number {
  const off = daysOff(holidays);
  let count = 0;
  for (let time = at(start) + DAY; time <= at(end); time += DAY) if (isWorkingDay(text(time), off)) count++;
  return count;
}

export const addDays = (date: string, days: number): string => text(at(date) + days * DAY);
