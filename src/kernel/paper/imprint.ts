import type { Paper } from './paper.js';

/** A drawing kept once in the file and shown on many pages. Its content may come last, as the number of pages does. */
export class Imprint {
  readonly #form: PDFKit.PDFKitReference;
  readonly #name: string;

  constructor(
    private readonly paper: Paper,
    name: string,
    width: number,
    height: number,
  ) {
    const Helvetica = paper.doc.ref({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica', Encoding: 'WinAnsiEncoding' });
    Helvetica.end('');
    this.#name = name;
    this.#form = paper.doc.ref({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height], Resources: { Font: { Helvetica } } });
  }

  /** Shows it with its lower left corner at x, y. */
  show(x: number, y: number, scale = 1): void {
    const { page } = this.paper.doc;
    (page as unknown as { xobjects: Record<string, unknown> }).xobjects[this.#name] = this.#form;
    // pdfkit turns the page upside down so that y grows downwards; the drawing is turned back.
    this.paper.doc.addContent(`q ${scale} 0 0 ${-scale} ${x.toFixed(3)} ${y.toFixed(3)} cm /${this.#name} Do Q`);
  }

  /** Gives it its content: PDF operators, y upwards. Must be called once before the paper is closed. */
  fill(operators: string): void {
    this.#form.end(operators);
  }
}
