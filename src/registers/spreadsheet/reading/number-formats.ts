import type { Limits } from '../limits.js';
import { readXml } from './xml-events.js';

/** Built-in formats of Excel that show a date (45 to 47 are times, 27 to 36 and 50 to 58 the dates of East Asian editions). */
const builtInDates = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** Whether a format code shows a date: letters of dates outside quotes, brackets ([Red], [$Rp-421]) and escapes. */
export function isDateFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return !/general/i.test(bare) && /[dmyhs]/i.test(bare);
}

/** Which cell styles (the s of a cell) show a date. */
export async function readDateStyles(source: AsyncIterable<Buffer>, limits: Limits): Promise<boolean[]> {
  const custom = new Map<string, string>();
  const styles: boolean[] = [];
  let inCellStyles = false;
  await readXml(source, {
    open(name, attributes) {
      if (name === 'numFmt') custom.set(attributes.numFmtId ?? '', attributes.formatCode ?? '');
      else if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles) {
        const id = attributes.numFmtId ?? '0';
        const code = custom.get(id);
        styles.push(code === undefined ? builtInDates.has(Number(id)) : isDateFormat(code));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  }, limits);
  return styles;
}
