import { addDays } from './calendar/working-days.js';
import { dateName, firstDay, isDate, isPeriod, lastDay, nextPeriod, periodAfter, periodName, periodOf, previousPeriod, yearOf } from './period.js';

describe('a period is a month', () => {
  it('follows the other over the turn of the year', () => {
    expect([nextPeriod('2026-12'), previousPeriod('2026-01'), nextPeriod('2026-03'), periodAfter('2026-03', -15)]).toEqual(['2027-01', '2025-12', '2026-04', '2024-12']);
  });

  it('knows its first and last day, in leap years too', () => {
    expect([firstDay('2026-02'), lastDay('2026-02'), lastDay('2028-02'), lastDay('2100-02'), lastDay('2026-04'), lastDay('2026-12')]).toEqual(['2026-02-01', '2026-02-28', '2028-02-29', '2100-02-28', '2026-04-30', '2026-12-31']);
  });

  it('is told from what only looks like one', () => {
    expect(['2026-03', '2026-13', '2026-3', '', null, 202603].map(isPeriod)).toEqual([true, false, false, false, false, false]);
    expect(['2026-02-28', '2026-02-29', '2026-00-01', '26-01-01', '2026-1-1'].map(isDate)).toEqual([true, false, false, false, false]);
  });

  it('is named as offices write it', () => {
    expect([periodOf('2026-03-04'), yearOf('2026-03'), periodName('2026-03'), dateName('2026-03-04'), addDays('2026-02-28', 1)]).toEqual(['2026-03', 2026, 'Maret 2026', '4 Maret 2026', '2026-03-01']);
  });
});
