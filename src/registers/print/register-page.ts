import { paintFields, paintTitle } from '#kernel/paper/letterhead';
import { PageCount } from '#kernel/paper/page-count';
import type { Paper } from '#kernel/paper/paper';
import { QrImprint } from '#kernel/paper/qr';
import { paintSignatures, signaturesHeight, type SignatureSettings } from '#kernel/paper/signatures';
import { mm } from '#kernel/paper/sizes';
import { headerColumns } from './register-form.js';
import type { PrintedSheet, RegisterPrint } from './register-print.js';
import { legalLine, titleLines } from './title.js';

const footer = 12;
const qrSide = mm(20);

/** What stands around the table on every page of a register: title, head of the form, signatures, foot. */
export class RegisterPage {
  readonly #count: PageCount;
  readonly #signatures: SignatureSettings;
  readonly #qr: QrImprint | undefined;

  constructor(
    private readonly paper: Paper,
    private readonly print: RegisterPrint,
  ) {
    this.#count = new PageCount(paper);
    this.#qr = print.verifyUrl ? new QrImprint(paper, 'Verify', print.verifyUrl) : undefined;
    this.#signatures = { blocks: print.signers, place: print.place, date: print.date, space: mm(13), size: 8 };
  }

  /** Lowest y of the table: below it every page is signed. */
  get floor(): number {
    return this.paper.bottom - footer - signaturesHeight(this.#signatures) - 6;
  }

  /** Gives back the y where the table begins. */
  begin(sheet: PrintedSheet): number {
    const { paper, print } = this;
    paper.turn();
    if (print.draft) paper.watermark('SEMENTARA');
    paper.write(legalLine(print.book, print.edition), paper.left, paper.top, paper.width, { size: 7, align: 'right' });
    const below = paintTitle(paper, paper.top + 8, titleLines(print)) + 5;
    const fields = headerColumns(print.edition).map(({ key, label }) => [label, sheet.header?.[key] ?? ''] as const);
    return fields.length === 0 ? below : paintFields(paper, paper.left, below, paper.width, fields) + 4;
  }

  /** Signs the page right below the table, so that no line can be added in between. */
  end(y: number): void {
    const { paper, print } = this;
    paintSignatures(paper, y + 6, this.#signatures);
    this.#qr?.paint((paper.left + paper.right - qrSide) / 2, y + 6, qrSide);
    const mark = print.draft ? 'SEMENTARA: periode belum ditutup, nomor masih dapat berubah' : (print.verifyUrl ?? '');
    paper.write(`${print.book.code} ${print.book.title}${mark && ` · ${mark}`}`, paper.left, paper.bottom - 7, paper.width * 0.8, { size: 7 });
    this.#count.paint();
  }

  settle(): void {
    this.#count.settle();
  }
}
