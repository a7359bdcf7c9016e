import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readVectorFile, UnreadableVectors } from './read-vector-file.js';

describe('a file of vectors', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vectors-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const fileOf = (text: string): string => {
    const path = join(folder, 'cases.json');
    writeFileSync(path, text);
    return path;
  };

  it('is read with its notes, also as a Windows editor saves it', () => {
    expect(readVectorFile(fileOf('\uFEFF{"note": "ours", "b1": [{"row": {}, "expect": []}]}'))).toMatchObject({ b1: [{ expect: [] }] });
    expect(readVectorFile('test/vectors/office.json')).toHaveProperty('nik');
  });

  it.each([
    ['{"b1": [\n\nx]}', /is not JSON/],
    ['[{"expect": []}]', /must be an object of groups/],
    ['"b1"', /must be an object of groups/],
    ['{}', /holds no case/],
    ['{"books": [{"code": "A.1"}]}', /holds no case/],
    ['{"b1": [{"expect": []}, null]}', /b1\[1\] is no case/],
  ])('%s is told apart in one line', (text, why) => {
    const path = fileOf(text);
    expect(() => readVectorFile(path)).toThrow(UnreadableVectors);
    expect(() => readVectorFile(path)).toThrow(why);
    expect(() => readVectorFile(path)).not.toThrow(/\n/);
  });

  it('that is missing or a folder is named', () => {
    expect(() => readVectorFile('missing.json')).toThrow('There is no file missing.json.');
    expect(() => readVectorFile(folder)).toThrow(/cannot be read/);
  });
});
