import { closingBalances, runLedger } from './ledgers.js';

const general = { code: 'C.4', sheetBy: [] };
const bank = { code: 'C.6', sheetBy: ['nomor_rekening'] };
const row = (values: Record<string, string | number | null>) => ({ values });

it('a wrong balance does not spoil the next', () => {
  const steps = runLedger(general, [row({ penerimaan: 10, saldo: 99 }), row({ pengeluaran: 4, saldo: 6 })], { openingBalance: { 'C.4': { '': 0 } } });
  expect(steps).toEqual([{ row: 1, balance: 1000, written: 9900 }, { row: 2, balance: 600, written: 600 }]);
});

it('a carried row adds nothing', () => {
  const rows = [row({ uraian: 'Saldo bulan lalu', penerimaan: 10, saldo: 10 }), row({ uraian: 'ATK', pengeluaran: 4, saldo: 6 })];
  expect(closingBalances(general, rows, { openingBalance: { 'C.4': { '': 10 } } })).toEqual({ '': 6 });
});

it('each account keeps a balance of its own, also one without rows', () => {
  const world = { openingBalance: { 'C.6': { '111': 100, '222': 50 } } };
  expect(closingBalances(bank, [row({ nomor_rekening: '111', setoran: 0.1 })], world)).toEqual({ '111': 100.1, '222': 50 });
});

it('without a told balance the first row of the bank book is believed', () => {
  expect(closingBalances(bank, [row({ nomor_rekening: '111', setoran: 5, saldo: 25 })], {})).toEqual({ '111': 25 });
});
