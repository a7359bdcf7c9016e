import { Imprint } from './imprint.js';
import { regular } from './typeface.js';
import type { Paper } from './paper.js';

const size = 7;

/** "Halaman x dari y" on pages that are gone before y is known: the y is one drawing, filled at the end. */
export class PageCount {
  readonly #total: Imprint;

  constructor(private readonly paper: Paper) {
    this.#total = new Imprint(paper, 'PageTotal', 60, 12);
  }

  /** On the bottom line of the page, at the right margin. */
  paint(): void {
    const { right, bottom, page } = this.paper;
    const text = `Halaman ${page} dari `;
    const start = right - regular.width(`${text}0000`, size);
    this.paper.write(text, start, bottom - size, right - start, { size });
    this.#total.show(start + regular.width(text, size), bottom);
  }

  /** After the last page. The baseline is pdfkit's: ascender of Helvetica below the top of the line. */
  settle(): void {
    this.#total.fill(`BT /Helvetica ${size} Tf 0 ${(size * (1 - 0.718)).toFixed(3)} Td (${this.paper.page}) Tj ET`);
  }
}
