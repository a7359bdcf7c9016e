import type { CheckRow } from '#catalogue/check';
import { isBlank, text } from '#catalogue/checking/cells';
import { dateOf } from '#catalogue/checking/civil-date';

export interface NumberedLetter {
  readonly row: number;
  readonly year: string;
  readonly number: number;
}

/**
 * The running number inside each outgoing letter number: "400.10.2.2/007/PTB/III/2026" is the 7th of 2026. Offices put it in different
 * places, so the place is taken in which the book's letters run best; of two equally good ones the later, since the code comes first.
 * A number with a letter behind it (7a) was slipped in and is not part of the sequence.
 */
export function letterNumbers(rows: readonly CheckRow[]): NumberedLetter[] {
  const letters = rows
    .map(({ values }, index) => ({ row: index + 1, arah: values.arah, parts: text(values.keluar_nomor).split('/').map((part) => part.trim()), date: dateOf(values.keluar_tanggal) }))
    .filter(({ arah, parts }) => (isBlank(arah) || arah === 'keluar') && parts[0] !== '')
    .map(({ row, parts, date }) => ({ row, parts, year: parts.slice(1).find((part) => /^20\d\d$/.test(part)) ?? date?.slice(0, 4) ?? '' }));
  const places = Array.from({ length: Math.max(0, ...letters.map(({ parts }) => parts.length)) }, (_, place) => place);
  const readings = places.map((place) =>
    letters.filter(({ parts, year }) => /^\d{1,5}$/.test(parts[place] ?? '') && !(place > 0 && parts[place] === year))
      .map(({ row, parts, year }) => ({ row, year, number: Number(parts[place]) })));
  return readings.reduce<NumberedLetter[]>((best, reading) => (reading.length > best.length || (reading.length === best.length && breaks(reading) <= breaks(best)) ? reading : best), []);
}

function breaks(letters: readonly NumberedLetter[]): number {
  const ordered = [...letters].sort((a, b) => a.year.localeCompare(b.year) || a.number - b.number);
  return ordered.slice(1).filter(({ number, year }, index) => year === ordered[index]!.year && number !== ordered[index]!.number + 1).length;
}
