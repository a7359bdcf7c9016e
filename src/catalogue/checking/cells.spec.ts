import { exactArea, isBlank, isDashed, isTicked, rupiah, sen } from './cells.js';
import { ageOn, daysBetween, lastDayOf, yearsLater } from './civil-date.js';
import { maskName, maskNumber } from './mask.js';
import { sameActivity, sameName } from './same-name.js';

it('money is added up in whole sen', () => {
  expect(sen(0.1) + sen(0.2)).toBe(sen(0.3));
  expect(sen('1250.5')).toBe(125_050);
  expect(sen(null)).toBe(0);
  expect(rupiah(-125_000_050)).toBe('-Rp1.250.000,50');
});

it('areas are compared exactly', () => {
  expect(exactArea(0.1) + exactArea(0.2)).toBe(exactArea(0.3));
});

it('an office leaves a cell empty or writes a dash', () => {
  expect([isBlank(null), isBlank('  '), isBlank('-'), isBlank(0)]).toEqual([true, true, false, false]);
  expect([isDashed('-'), isDashed('007')]).toEqual([true, false]);
});

it('a tick is a tick', () => {
  expect([true, 1, 'v', 'X', '√'].map((cell) => isTicked(cell))).toEqual([true, true, true, true, true]);
  expect([false, 0, '', null, undefined].map((cell) => isTicked(cell))).toEqual([false, false, false, false, false]);
});

it('ages count birthdays, also those of 29 February', () => {
  expect([ageOn('2026-03-30', '1990-03-31'), ageOn('2026-03-31', '1990-03-31')]).toEqual([35, 36]);
  expect([ageOn('2025-02-28', '2024-02-29'), ageOn('2025-03-01', '2024-02-29')]).toEqual([0, 1]);
  expect([yearsLater('2024-02-29', 1), yearsLater('2024-02-29', 4)]).toEqual(['2025-03-01', '2028-02-29']);
});

it('a period is a month or a year', () => {
  expect([lastDayOf('2028-02'), lastDayOf('2026')]).toEqual(['2028-02-29', '2026-12-31']);
  expect(daysBetween('2026-02-27', '2026-03-01')).toBe(2);
});

it('names are compared as a clerk reads them', () => {
  expect(sameName(' SITI  Aminah', 'siti aminah')).toBe(true);
  expect(sameActivity('Rabat beton', 'Rabat Beton RT 02')).toBe(true);
  expect(sameActivity('Jalan', 'Jalanan')).toBe(false);
  expect(sameActivity('', 'Jalan')).toBe(false);
});

it('numbers and names are masked', () => {
  expect(maskNumber('6311031206190001')).toBe('6311••••••••0001');
  expect(maskName('Ahmad fauzi')).toBe('A. F.');
});
