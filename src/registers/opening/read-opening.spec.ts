import { OpeningForms } from './opening-form.js';
import { readStates } from './read-opening.js';

const hint = 'Isi.';
const forms = new OpeningForms([
  { book: 'C.4', becomes: 'state', columns: [{ no: null, key: 'saldo', label: 'SALDO', type: 'money', required: true, hint }, { no: null, key: 'kas_tunai', label: 'KAS', type: 'money', hint }] },
  { book: 'C.6', becomes: 'state', sheet: 'nomor rekening', columns: [{ no: null, key: 'saldo', label: 'SALDO', type: 'money', required: true, hint }],
    wrong: ({ saldo }) => (Number(saldo) < 0 ? 'Saldo kurang dari nol.' : undefined) },
]);
const fieldsOf = (orders: Parameters<typeof readStates>[1]) => readStates(forms, orders).problems.map(({ field }) => field);

describe('what a desa starts with', () => {
  test('is read like a cell of the book', () => {
    const { states, problems } = readStates(forms, [{ book: 'C.4', values: { saldo: '1.500.000' } }, { book: 'C.6', sheet: ' 012 ', values: { saldo: 2 } }]);
    expect(problems).toEqual([]);
    expect(states.map(({ sheet, values }) => [sheet, values])).toEqual([['', { saldo: 1_500_000 }], ['012', { saldo: 2 }]]);
  });

  test.each([
    ['a book without an opening', [{ book: 'A.1', values: {} }], ['states[0].book']],
    ['an amount that is none', [{ book: 'C.4', values: { saldo: 'banyak' } }], ['states[0].values.saldo']],
    ['nothing where something is asked', [{ book: 'C.4', values: {} }], ['states[0].values.saldo']],
    ['a key nobody asked for', [{ book: 'C.4', values: { saldo: 1, bunga: 2 } }], ['states[0].values.bunga']],
    ['a sheet where there are none, and none where there are', [{ book: 'C.4', sheet: 'x', values: { saldo: 1 } }, { book: 'C.6', values: { saldo: 1 } }], ['states[0].sheet', 'states[1].sheet']],
    ['the same state twice', [{ book: 'C.4', values: { saldo: 1 } }, { book: 'C.4', values: { saldo: 2 } }], ['states[1]']],
    ['values that do not go together', [{ book: 'C.6', sheet: '1', values: { saldo: -1 } }], ['states[0].values']],
  ])('%s is refused where it stands', (_, orders, fields) => {
    expect(fieldsOf(orders)).toEqual(fields);
  });
});
