import { letterNumbers } from './letter-sequence.js';

const numbersOf = (...numbers: string[]) =>
  letterNumbers(numbers.map((keluar_nomor) => ({ values: { arah: 'keluar', keluar_nomor, keluar_tanggal: '2026-03-04' } }))).map(({ number }) => number);

it.each([
  [['001', '002'], [1, 2]],
  [['400.10.2.2/007/PTB/III/2026', '470/008/PTB/III/2026'], [7, 8]],
  [['470/001/PTB/III/2026', '470/003/PTB/III/2026'], [1, 3]],
  [['012/PTB/2026', '013/PTB/2026'], [12, 13]],
  [['7', '7a', '8'], [7, 8]],
  [[], []],
])('%j are numbers %j', (letters, numbers) => {
  expect(numbersOf(...letters)).toEqual(numbers);
});

it('a sequence belongs to the year in the number, else to that of the letter', () => {
  expect(letterNumbers([{ values: { arah: 'keluar', keluar_nomor: '470/001/PTB/I/2027', keluar_tanggal: '2026-12-31' } }])[0]?.year).toBe('2027');
  expect(letterNumbers([{ values: { keluar_nomor: '1', keluar_tanggal: '2026-03-04' } }])[0]?.year).toBe('2026');
});

it('incoming letters have none', () => {
  expect(letterNumbers([{ values: { arah: 'masuk', keluar_nomor: '5' } }])).toEqual([]);
});
