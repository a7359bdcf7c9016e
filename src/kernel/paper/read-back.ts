import { inflateSync } from 'node:zlib';

/** A text as it stands on a page: y grows downwards, in points. */
export interface PrintedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface ReadBack {
  /** Texts of each page, in the order they were painted. */
  readonly pages: readonly (readonly PrintedText[])[];
  /** Texts of drawings that are shown on several pages. */
  readonly forms: readonly string[];
}

/** Reads back what this folder printed, so that specs can look at a page without a tool of the machine. */
export function readBack(pdf: Buffer): ReadBack {
  const pages: PrintedText[][] = [];
  const forms: string[] = [];
  const source = pdf.toString('latin1');
  const height = Number(/\/MediaBox \[0 0 [\d.]+ ([\d.]+)\]/.exec(source)?.[1] ?? 0);
  for (const { index } of source.matchAll(/\nstream\n/g)) {
    const dictionary = source.slice(source.lastIndexOf(' obj', index), index);
    const content = inflateSync(pdf.subarray(index + 8)).toString('latin1');
    if (dictionary.includes('/Form')) forms.push(...Array.from(content.matchAll(/\((.*?)\) Tj/g), (match) => match[1] ?? ''));
    else pages.push(textsOf(content, height));
  }
  return { pages, forms };
}

/** pdfkit writes each line as one array of hexadecimal strings between kernings. */
function textsOf(content: string, height: number): PrintedText[] {
  return Array.from(content.matchAll(/1 0 0 1 ([\d.-]+) ([\d.-]+) Tm[^[]*\[([^\]]*)\] TJ/g), ([, x, y, strings = '']) => ({
    text: Array.from(strings.matchAll(/<([0-9a-f]*)>/g), ([, hex = '']) => new TextDecoder('windows-1252').decode(Buffer.from(hex, 'hex'))).join(''),
    x: Number(x),
    y: height - Number(y),
  }));
}
