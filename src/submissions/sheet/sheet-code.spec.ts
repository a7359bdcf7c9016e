import { groupedCode, matchSheet, qrText, readSheetCode, sheetCode } from './sheet-code.js';

const submission = '01890a5d-ac96-774b-bcce-b302099a8057';
const hash = 'a'.repeat(64);
const code = sheetCode(submission, 1, hash);

describe('the code of a Lembar Pengesahan', () => {
  it('is twenty signs, in groups of four for typing', () => {
    expect(groupedCode(code)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it('is read from the QR and from hasty typing', () => {
    const hasty = groupedCode(code).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('-', ' ');
    for (const text of [qrText(code), code, ` ${hasty} `, `perut1 ${hasty}`]) expect(readSheetCode(text)?.code).toBe(code);
  });

  it('refuses every single wrong sign and every swapped pair', () => {
    for (let place = 0; place < code.length; place++) {
      for (const sign of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
        if (sign !== code[place]) expect(readSheetCode(code.slice(0, place) + sign + code.slice(place + 1))).toBeUndefined();
      }
      const swapped = code.slice(0, place) + (code[place + 1] ?? '') + code[place] + code.slice(place + 2);
      if (swapped !== code && swapped.length === code.length) expect(readSheetCode(swapped)).toBeUndefined();
    }
  });

  it('refuses what is no code', () => {
    for (const text of ['', 'PERUT1.', 'https://contoh.go.id/x', `${code}0`, '🙂'.repeat(20), 'A'.repeat(500)]) expect(readSheetCode(text)).toBeUndefined();
  });

  it('tells another submission, another revision and another content apart', () => {
    const read = readSheetCode(code)!;
    expect(matchSheet(read, submission, 1, hash)).toBe('same');
    expect(matchSheet(read, submission.replace('0189', '0190'), 1, hash)).toBe('other_submission');
    expect(matchSheet(read, submission, 2, hash)).toBe('other_revision');
    expect(matchSheet(read, submission, 1, 'b'.repeat(64))).toBe('other_content');
  });
});
