import { Imprint } from './imprint.js';
import { capital, regular } from './typeface.js';
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
    const start = right - regular.width(`${text}000`, size);
    this.paper.write(text, start, bottom - size, right - start, { size });
    this.#total.show(start + regular.width(text, size), bottom);
  }

  /** After the last page. */
  settle(): void {
    this.#total.fill(`BT /Helvetica ${size} Tf 0 ${(size * (1 - capital)).toFixed(3)} Td (${this.paper.page}) Tj ET`);
  }
}
