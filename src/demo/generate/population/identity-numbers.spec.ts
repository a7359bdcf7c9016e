import { Dice } from '../dice.js';
import { addDays } from '../months.js';
import { IdentityNumbers } from './identity-numbers.js';

const kodes = Array.from({ length: 33 }, (_, at) => `63.11.03.20${String(at + 1).padStart(2, '0')}`);
const serials = (numbers: readonly string[]) => numbers.map((number) => Number(number.slice(-4)));

describe('identity numbers of the demo', () => {
  it('are never given twice, though desa do not know of each other', () => {
    const all = kodes.flatMap((kode) => {
      const numbers = new IdentityNumbers(kode, new Dice(1));
      return Array.from({ length: 5 }, () => [numbers.nik('1990-08-17', 'L', '631103'), `KK${numbers.kk('2020-02-03')}`]).flat();
    });
    expect(new Set(all).size).toBe(kodes.length * 10);
  });

  it('do not all end alike in one desa, and mostly stay small', () => {
    const numbers = new IdentityNumbers('63.11.03.2021', new Dice(1));
    const given = serials(Array.from({ length: 2000 }, (_, at) => numbers.kk(addDays('2019-01-01', at % 1900))));
    const often = Math.max(...[...new Set(given)].map((serial) => given.filter((each) => each === serial).length));
    expect(often).toBeLessThan(given.length / 20);
    expect(given.filter((serial) => serial >= 1 && serial < 100).length).toBeGreaterThan(given.length * 0.95);
  });

  it('carry the day of birth, a woman forty days later', () => {
    const numbers = new IdentityNumbers('63.11.03.2007', new Dice(1));
    expect(numbers.nik('1990-08-17', 'P', '631103')).toMatch(/^631103570890\d{4}$/);
  });
});
