import type { Limits } from '../limits.js';
import { spreadsheetProblems } from '../spreadsheet.problems.js';
import { decodeExcelText } from './excel-text.js';
import { readXml } from './xml-events.js';

/** The texts that cells of type "s" point at; the runs of a rich text are joined, phonetic hints left out. */
export async function readSharedStrings(source: AsyncIterable<Buffer>, limits: Limits): Promise<string[]> {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let phonetic = false;
  let total = 0;
  await readXml(source, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 't') inText = !phonetic;
      else if (name === 'rPh') phonetic = true;
    },
    text(part) {
      if (!inText) return;
      total += part.length;
      if (total > limits.sharedStringChars) throw spreadsheetProblems.tooBig('teksnya terlalu banyak');
      text += part;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'si' && strings.push(decodeExcelText(text)) > limits.sharedStrings) throw spreadsheetProblems.tooBig('teksnya terlalu banyak');
    },
  }, limits);
  return strings;
}
