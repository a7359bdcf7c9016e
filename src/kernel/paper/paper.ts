import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { finished } from 'node:stream/promises';
import PDFDocument from 'pdfkit';
import { printable } from './glyphs.js';
import type { PaperSize } from './sizes.js';
import { bold, regular, type Typeface } from './typeface.js';

export interface PaperSettings {
  readonly size: PaperSize;
  readonly margin: number;
  readonly title: string;
  readonly keywords?: string;
  /** Handed in, never the clock: the same content gives the same bytes, so that hashes can be compared. */
  readonly createdAt: Date;
}

export interface Ink {
  readonly size?: number;
  readonly face?: Typeface;
  readonly align?: 'left' | 'center' | 'right';
  readonly colour?: string;
}

/** Finished pages waiting for a slow reader; more than this and the painter waits too. */
const pendingBytes = 256 * 1024;

/** Pages written one after the other into a stream: a finished page leaves memory, so that a book of any length can be printed. */
export class Paper {
  readonly doc: PDFKit.PDFDocument;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  #page = 0;
  readonly #written: Promise<void>;

  constructor(
    private readonly out: Writable,
    { size: [width, height], margin, title, keywords, createdAt }: PaperSettings,
  ) {
    this.left = this.top = margin;
    this.right = width - margin;
    this.bottom = height - margin;
    this.doc = new PDFDocument({
      size: [width, height],
      margin: 0,
      autoFirstPage: false,
      info: { Title: printable(title), Producer: 'PERUT', Creator: 'PERUT', CreationDate: createdAt, ...(keywords && { Keywords: keywords }) },
    });
    this.#written = finished(out, { readable: false });
    this.#written.catch(() => undefined); // looked at in close(); a reader who leaves early must not end the service
    this.doc.pipe(out);
  }

  get width(): number {
    return this.right - this.left;
  }

  get page(): number {
    return this.#page;
  }

  turn(): void {
    this.doc.addPage();
    this.#page++;
  }

  /** One line of text; y is its top. Aligned within the given width. */
  write(text: string, x: number, y: number, width: number, { size = 9, face = regular, align = 'left', colour = 'black' }: Ink = {}): void {
    const line = printable(text).replace(/\n/g, ' ');
    if (line.trim() === '') return;
    const slack = align === 'left' ? 0 : (width - face.width(line, size)) / (align === 'center' ? 2 : 1);
    this.doc.font(face.name).fontSize(size).fillColor(colour).text(line, x + slack, y, { lineBreak: false });
  }

  /** One line that must not leave its place: what is too long ends in dots. */
  writeClipped(text: string, x: number, y: number, width: number, ink: Ink = {}): void {
    const { size = 9, face = regular } = ink;
    let shown = printable(text);
    if (face.width(shown, size) > width) {
      while (shown !== '' && face.width(`${shown}…`, size) > width) shown = shown.slice(0, -1);
      shown += '…';
    }
    this.write(shown, x, y, width, ink);
  }

  /** A wrapped text; gives back the y below it. */
  writeBlock(text: string, x: number, y: number, width: number, ink: Ink = {}): number {
    const { size = 9, face = regular } = ink;
    const leading = size * 1.25;
    const lines = face.wrap(text, width, size);
    lines.forEach((line, index) => this.write(line, x, y + index * leading, width, ink));
    return y + lines.length * leading;
  }

  rule(fromX: number, fromY: number, toX: number, toY: number, weight = 0.5): void {
    this.doc.lineWidth(weight).moveTo(fromX, fromY).lineTo(toX, toY).stroke('black');
  }

  box(x: number, y: number, width: number, height: number, weight = 0.5): void {
    this.doc.lineWidth(weight).rect(x, y, width, height).stroke('black');
  }

  /** A large pale word across the page, under everything that follows. */
  watermark(word: string): void {
    const [x, y] = [(this.left + this.right) / 2, (this.top + this.bottom) / 2];
    const size = Math.min(110, (this.width * 0.8) / bold.width(word, 1));
    const angle = -25;
    this.doc.save().rotate(angle, { origin: [x, y] });
    this.write(word, x - this.width / 2, y - size / 2, this.width, { size, face: bold, align: 'center', colour: '#e4e4e4' });
    this.doc.restore();
  }

  /** Gives others their turn, and waits until the reader has taken what is finished. */
  async settle(): Promise<void> {
    await setImmediate();
    while (this.doc.readableLength > pendingBytes && !this.out.destroyed) {
      if (!this.out.writableNeedDrain) await setImmediate();
      else await this.#drained();
    }
    if (this.out.destroyed) await this.#written;
  }

  async #drained(): Promise<void> {
    const waiting = new AbortController();
    const either = ['drain', 'close'].map((event) => once(this.out, event, { signal: waiting.signal }));
    await Promise.race(either).finally(() => waiting.abort());
  }

  /** Ends the document and waits until it is written out. */
  async close(): Promise<void> {
    this.doc.end();
    await this.#written;
  }
}
