import { decodeNik, isFamilyCardNumber } from './identity-number.js';

describe('a NIK', () => {
  it('tells kecamatan, birth and sex', () => {
    expect(decodeNik('6311037108900001')).toEqual({ kecamatan: '631103', day: '31', month: '08', year: '90', sex: 'P' });
    expect(decodeNik('6311031708900001')).toMatchObject({ day: '17', sex: 'L' });
  });

  it.each([
    ['00', false], ['01', true], ['31', true], ['32', false], ['40', false], ['41', true], ['71', true], ['72', false],
  ])('with day %s of August is one: %s', (day, valid) => {
    expect(decodeNik(`631103${day}08900001`) !== undefined).toBe(valid);
  });

  it.each([['290204', true], ['290205', false], ['290200', true], ['690204', true], ['300204', false], ['000104', false], ['010004', false], ['011304', false]])(
    'with the day %s is one: %s', (date, valid) => {
      expect(decodeNik(`631103${date}0001`) !== undefined).toBe(valid);
    });

  it('has 16 digits and a serial', () => {
    expect(['631103170890001', '63110317089000011', '63110317O8900001', '6311031708900000', ' 631103170890001'].map(decodeNik)).toEqual(Array(5).fill(undefined));
  });
});

it('a no. KK carries a day of issue, without 40', () => {
  expect(['6311031206190001', '6311035206190001', '6311033102190001', '6311031206190000', '63110312061900'].map(isFamilyCardNumber)).toEqual([true, false, false, false, false]);
});
