import { accountOf, accountsOf, budgetOfActivity, inForce, pathOf, totalOf } from './accounts.js';

const budget = (...lines: [string, number | null, string?][]) => inForce(lines.map(([kode_rekening, anggaran, uraian = '']) => ({ values: { kode_rekening, anggaran, uraian } })));

it('an account is the same with noughts in front and a dot behind', () => {
  expect(['5.02.1.', '5.2.01', '05.2.1'].map(accountOf)).toEqual(['5.2.1', '5.2.1', '5.2.1']);
});

it('spending hangs under its kegiatan in the form of 20/2018', () => {
  expect(pathOf({ kode_rekening_kegiatan: '02.01.01', kode_rekening_ekonomi: '5.2' })).toEqual(['5', 'k', '2', '1', '1', 'e', '5', '2']);
});

it('a heading without an amount is passed over', () => {
  const lines = budget(['4', 10], ['4.1', null], ['4.1.1', 4], ['4.1.2', 6]);
  expect(lines[0]?.children.map(({ amount }) => amount)).toEqual([400, 600]);
  expect(totalOf(lines, '4.1')).toBe(1000);
  expect(totalOf(lines, '5')).toBeUndefined();
});

it('old budgets have income in 1 and spending in 2', () => {
  expect(accountsOf(budget(['1', 10], ['2', 10], ['2.1', 10]))).toMatchObject({ income: '1', spending: '2', financingIn: '3.1' });
  expect(accountsOf(budget(['4', 10], ['5', 10]))).toMatchObject({ income: '4', spending: '5' });
});

it('an activity finds its line by name, the exact one first', () => {
  const lines = budget(['2.1', 5, 'Rabat beton jalan'], ['2.2', 7, 'Rabat Beton']);
  expect(budgetOfActivity(lines, 'rabat beton')).toBe(700);
  expect(budgetOfActivity(lines, 'Posyandu')).toBeUndefined();
});
