import { isDate } from '../period.js';

const months: readonly (readonly string[])[] = [
  ['januari', 'jan', 'january'],
  ['februari', 'feb', 'pebruari', 'peb', 'february'],
  ['maret', 'mar', 'march', 'mrt'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['agustus', 'agu', 'agt', 'ags', 'agust', 'aug', 'august'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'oct', 'october'],
  ['november', 'nov', 'nopember', 'nop'],
  ['desember', 'des', 'dec', 'december'],
];
const monthByName = new Map(months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ]00:00(?::00(?:\.0+)?)?z?)?$/;
const dayFirst = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/;
const inWords = /^(?:[a-z']+\s*,\s*)?(\d{1,2})[\s-]+([a-z]+)\.?[\s,-]+(\d{4})$/;

/** 2026-12-31 · 31/12/2026 · 31-12-2026 · 31.12.2026 · 31 Desember 2026 · Kamis, 31 Des 2026, as YYYY-MM-DD; undefined for no date. The day comes first, as offices write. */
export function dateText(text: string): string | undefined {
  const said = text.trim().toLowerCase();
  const parts = iso.exec(said);
  if (parts) return day(parts[1]!, parts[2]!, parts[3]!);
  const numbers = dayFirst.exec(said);
  if (numbers) return day(numbers[3]!, numbers[2]!, numbers[1]!);
  const words = inWords.exec(said);
  const month = words && monthByName.get(words[2]!);
  return words && month ? day(words[3]!, String(month), words[1]!) : undefined;
}

function day(year: string, month: string, dayOfMonth: string): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  return isDate(date) ? within(date) : undefined;
}

/** No one in the books was born before 1850, and nothing is due after 2200. */
const within = (date: string) => (date >= '1850' && date < '2201' ? date : undefined);
