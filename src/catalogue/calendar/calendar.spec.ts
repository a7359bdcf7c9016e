import { deadlines } from './deadlines.js';
import { calendarDate, datesAfter } from './due-date.js';
import { daysOff2026, holidays2026 } from './holidays.js';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.js';

describe('working days', () => {
  it('twenty working days after 5 October 2026 is 2 November', () => expect(addWorkingDays('2026-10-05', 20, [])).toBe('2026-11-02'));
  it('leave out weekends, holidays and cuti bersama', () => {
    expect(addWorkingDays('2026-03-17', 1, daysOff2026)).toBe('2026-03-25');
    expect(isWorkingDay('2026-08-17', daysOff2026)).toBe(false);
    expect(workingDaysBetween('2026-10-05', '2026-11-02', [])).toBe(20);
  });
  it('of 2026 know 17 holidays and 8 cuti bersama', () => {
    expect(holidays2026.filter((one) => one.kind === 'libur_nasional')).toHaveLength(17);
    expect(holidays2026.filter((one) => one.kind === 'cuti_bersama')).toHaveLength(8);
  });
});

describe('the year of the village', () => {
  const rule = (id: string) => deadlines.find((one) => one.id === id)!.rule;
  it('has its deadlines, each with a basis and someone responsible', () => {
    expect(deadlines).toHaveLength(38);
    expect(new Set(deadlines.map((one) => one.id)).size).toBe(38);
    for (const one of deadlines) expect([one.basis.length > 5, one.responsible.length > 0]).toEqual([true, true]);
  });
  it.each([['bku_close', '2026-02-28'], ['bku_report', '2026-03-10'], ['musdes', '2026-06-30'], ['semester1', '2026-07-14'], ['sekdes_q', '2026-03-31'], ['pbb_due', '2026-09-30']])('%s falls on %s', (id, day) => expect(calendarDate(rule(id), '2026-02')).toBe(day));
  it('counts from events in the days the law says', () => {
    expect(datesAfter(rule('apbdes_send'), '2026-10-30', daysOff2026)).toEqual(['2026-11-02']);
    expect(datesAfter(rule('apbdes_eval'), '2026-10-05', [])).toEqual(['2026-11-02']);
    expect(datesAfter(rule('dpa'), '2026-12-28', [])).toEqual(['2026-12-31', '2027-01-05', '2027-01-18']);
    expect(datesAfter(rule('kades_term'), '2024-02-29', [])).toEqual(['2032-02-29']);
    expect(datesAfter(rule('lppd_amj'), '2026-03-31', [])).toEqual(['2025-10-31']);
  });
});
