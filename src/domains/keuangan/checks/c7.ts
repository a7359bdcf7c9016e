import { addWorkingDays } from '#catalogue/calendar/working-days';
import type { CheckWorld } from '#catalogue/check';
import { sen } from '#catalogue/checking/cells';
import { dateOf, lastDayOf } from '#catalogue/checking/civil-date';
import { defineCheck, type Failure } from '#catalogue/checking/define-check';
import { type PlacedRow, sheetsOf } from '#catalogue/checking/sheets';

const workingDays = 10;

export const settledInTime = defineCheck({
  id: 'C7-02', severity: 'warn', blocks: 'never', overridable: true, scope: 'row',
  books: ['C.7'],
  columns: {
    'C.7': ['nomor_panjar', 'tanggal', 'pemberian', 'pertanggungjawaban'],
  },
  rule: 'advance settled <= 10 working days',
  message: 'Panjar lewat 10 hari kerja',
  basis: 'Permendagri 20/2018 ps 54 verified (scribd 687608723)', mark: 'V',
  needs: ['tanggal', 'pemberian', 'pertanggungjawaban'],
  mend: 'Pertanggungjawabkan panjar paling lambat 10 hari kerja sejak diberikan, atau kembalikan sisanya.',
  lacks: ({ holidays }) => (holidays ? undefined : 'hari libur belum diketahui'),
  /**
   * Declared for a row, read per sheet: when an advance is settled stands in later rows of the same nomor_panjar. First given, first
   * settled; what is still open by the end of the period, after its term, is late too.
   */
  whole: (rows, { book, world }) => [...sheetsOf(book, rows).values()].flatMap((sheet) => lateIn(sheet, world)),
});

function lateIn(sheet: readonly PlacedRow[], { holidays, today, period, periodEnd }: CheckWorld): Failure[] {
  const open: { row: number; due: string; amount: number }[] = [];
  const late = new Set<number>();
  for (const { row, values } of sheet) {
    const date = dateOf(values.tanggal);
    if (date && sen(values.pemberian) > 0) open.push({ row, due: addWorkingDays(date, workingDays, holidays!), amount: sen(values.pemberian) });
    let settled = sen(values.pertanggungjawaban);
    while (settled > 0 && open.length > 0) {
      const [oldest] = open as [(typeof open)[number]];
      if (date && date > oldest.due) late.add(row);
      const part = Math.min(settled, oldest.amount);
      [settled, oldest.amount] = [settled - part, oldest.amount - part];
      if (oldest.amount === 0) open.shift();
    }
  }
  const day = today ?? periodEnd ?? (period ? lastDayOf(period) : undefined);
  if (day) open.filter(({ due }) => day > due).forEach(({ row }) => late.add(row));
  return [...late].map((row) => ({ row, columns: ['tanggal', 'pertanggungjawaban'] }));
}
