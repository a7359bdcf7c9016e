import PDFDocument from 'pdfkit';
import { printable } from './glyphs.js';

/** A face of the standard fonts, with the measures a table needs thousands of times: pdfkit's own wrapping is far too slow for a book. */
export class Typeface {
  readonly #widths = new Map<string, number>();
  #scale?: PDFKit.PDFDocument;

  constructor(readonly name: string) {}

  /** Width of one line, without kerning: never narrower than what is printed. */
  width(text: string, size: number): number {
    let thousandths = 0;
    for (const sign of text) thousandths += this.#widths.get(sign) ?? this.#measure(sign);
    return (thousandths * size) / 1000;
  }

  /** Breaks a text at spaces, and a word too long for the line where it hurts least. */
  wrap(text: string, width: number, size: number): string[] {
    const lines: string[] = [];
    for (const paragraph of printable(text).split('\n')) this.#wrapParagraph(paragraph, width, size, lines);
    return lines;
  }

  #wrapParagraph(paragraph: string, width: number, size: number, lines: string[]): void {
    if (this.width(paragraph, size) <= width) return void lines.push(paragraph);
    let line = '';
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (this.width(longer, size) <= width) {
        line = longer;
        continue;
      }
      if (line !== '') lines.push(line);
      line = this.#breakWord(word, width, size, lines);
    }
    lines.push(line);
  }

  /** Pushes the full lines of a long word and gives back its rest. */
  #breakWord(word: string, width: number, size: number, lines: string[]): string {
    let rest = word;
    while (rest.length > 1 && this.width(rest, size) > width) {
      const fits = this.#fitting(rest, width, size);
      const seam = Math.max(...['/', '-', ',', '.', '_'].map((mark) => rest.lastIndexOf(mark, fits - 1))) + 1;
      const cut = seam > 0 ? seam : fits;
      lines.push(rest.slice(0, cut));
      rest = rest.slice(cut);
    }
    return rest;
  }

  /** How many signs fit; at least one, or a column too narrow would never end. */
  #fitting(text: string, width: number, size: number): number {
    let count = 1;
    while (count < text.length && this.width(text.slice(0, count + 1), size) <= width) count++;
    return count;
  }

  #measure(sign: string): number {
    this.#scale ??= new PDFDocument({ autoFirstPage: false }).font(this.name).fontSize(1000);
    const width = this.#scale.widthOfString(sign);
    this.#widths.set(sign, width);
    return width;
  }
}

/** Height of a capital, as a part of the size of type: pdfkit counts a line from its top. */
export const capital = 0.718;

export const regular = new Typeface('Helvetica');
export const bold = new Typeface('Helvetica-Bold');
/** For hashes and codes, where every sign counts. */
export const fixed = new Typeface('Courier');
