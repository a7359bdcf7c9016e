import { Injectable } from '@nestjs/common';
import { fileName, templateName, type BookFile } from './book-file.js';
import { mediaTypes, writeEmptyForm, writers, type FileFormat } from './file-formats.js';
import { GatherBook } from './gather-book.js';

/** Books as files, for both doors. */
@Injectable()
export class BookExportQueries {
  constructor(private readonly gather: GatherBook) {}

  /** A book for a period; `own`: also our own columns, behind the form's. */
  async file(order: { readonly desaId: string; readonly book: string; readonly period: string; readonly format: FileFormat; readonly own?: boolean }): Promise<BookFile> {
    const book = await this.gather.book(order.desaId, order.book, order.period);
    return { fileName: fileName(book, order.format), mediaType: mediaTypes[order.format], write: (out) => writers[order.format](out, book, order.own ?? false) };
  }

  /** The empty form with a filling hint at every heading. */
  async template(desaId: string, book: string, period?: string): Promise<BookFile> {
    const head = await this.gather.head(desaId, book, period);
    return { fileName: templateName(head), mediaType: mediaTypes.xlsx, write: (out) => writeEmptyForm(out, head) };
  }
}
