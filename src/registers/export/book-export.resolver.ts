import { Args, Query, Resolver } from '@nestjs/graphql';
import { Does } from '#access/does';
import { BookExportArgs, BookExportView } from './book-export.dto.js';
import { BookExportQueries } from './book-export.queries.js';
import { whole } from './book-file.js';

const megabytes = 5;

@Resolver(() => BookExportView)
export class BookExportResolver {
  constructor(private readonly queries: BookExportQueries) {}

  @Query(() => BookExportView, { description: 'Buku sebagai berkas: Excel, csv, cetakan PDF, atau formulir kosong.' }) @Does('book.export')
  async bookExport(@Args() { desaId, book, period, format, own }: BookExportArgs): Promise<BookExportView> {
    const file = format === 'template' ? await this.queries.template(desaId, book, period) : await this.queries.file({ desaId, book, period, format, own });
    return { fileName: file.fileName, mediaType: file.mediaType, contentBase64: (await whole(file, megabytes)).toString('base64') };
  }
}
