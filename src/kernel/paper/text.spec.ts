import { printable } from './glyphs.js';
import { longDate, longMoment, longPeriod, shortDate } from './indonesian.js';
import { regular } from './typeface.js';

describe('text on paper', () => {
  it('prints what the standard fonts know and never fails on the rest', () => {
    expect(printable('Jum’at, café – “Sejahtera”')).toBe('Jum’at, café – “Sejahtera”');
    expect(printable('Ŝiti Ḥasanah')).toBe('Siti Hasanah');
    expect(printable('Rapat 👨‍👩‍👧‍👦 warga 🙂 村')).toBe('Rapat ? warga ? ?');
    expect(printable('satu\ttab\u00a0dan\u0000nol\r\nbaris')).toBe('satu tab dannol\nbaris');
  });

  it('breaks lines at blanks, and a word too long for its column where it hurts least', () => {
    const width = regular.width('PERIKANAN', 8);
    expect(regular.wrap('PETERNAKAN/PERIKANAN darat', regular.width('PETERNAKAN/', 8), 8)).toEqual(['PETERNAKAN/', 'PERIKANAN', 'darat']);
    for (const line of regular.wrap('KEWARGANEGARAANINDONESIA', width, 8)) expect(regular.width(line, 8)).toBeLessThanOrEqual(width);
    expect(regular.wrap('AB', 0.1, 8)).toEqual(['A', 'B']);
    expect(regular.wrap('', 50, 8)).toEqual(['']);
  });

  it('writes dates as offices do', () => {
    expect(longDate('2026-11-03')).toBe('3 November 2026');
    expect(shortDate('2026-11-03')).toBe('03-11-2026');
    expect(longPeriod('2026-08')).toBe('Agustus 2026');
    expect(longPeriod('2026')).toBe('2026');
    expect(longMoment(new Date('2026-11-30T17:05:00Z'), 'Asia/Makassar')).toBe('1 Desember 2026 pukul 01.05 WITA');
  });
});
