import QRCode from 'qrcode';
import { Imprint } from './imprint.js';
import type { Paper } from './paper.js';

/** Quiet zone of the standard, in modules; without it phones do not see the code on a busy page. */
const quiet = 4;

/** A QR code drawn as vectors: sharp at any print size, and a few hundred bytes however many pages show it. */
export class QrImprint {
  readonly #imprint: Imprint;
  readonly #modules: number;

  constructor(paper: Paper, name: string, text: string) {
    // Level Q: a stamp or a fold over a quarter of it still leaves it readable.
    const { modules } = QRCode.create(text, { errorCorrectionLevel: 'Q' });
    this.#modules = modules.size + 2 * quiet;
    this.#imprint = new Imprint(paper, name, this.#modules, this.#modules);
    this.#imprint.fill(darkRuns(modules.size, (row, column) => Boolean(modules.get(row, column))));
  }

  /** Within the square of which x, y is the upper left corner. */
  paint(x: number, y: number, side: number): void {
    this.#imprint.show(x, y + side, side / this.#modules);
  }
}

/** One rectangle per run of dark modules; y upwards. */
function darkRuns(size: number, isDark: (row: number, column: number) => boolean): string {
  const runs: string[] = [];
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (!isDark(row, column)) continue;
      const start = column;
      while (column + 1 < size && isDark(row, column + 1)) column++;
      runs.push(`${start + quiet} ${size - 1 - row + quiet} ${column - start + 1} 1 re`);
    }
  }
  return `0 g ${runs.join(' ')} f`;
}
