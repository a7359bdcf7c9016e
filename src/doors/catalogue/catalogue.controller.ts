import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { Anyone } from '#access/does';
import { CatalogueBookView, CatalogueView } from './catalogue.dto.js';
import { CatalogueQueries } from './catalogue.queries.js';

/** The law's forms are no secret: whoever builds on them may read them without signing in. */
@ApiTags('katalog')
@Anyone()
@Controller('catalogue')
export class CatalogueController {
  constructor(private readonly queries: CatalogueQueries) {}

  @Get() @Header('cache-control', 'public, max-age=300')
  @ApiOperation({ summary: 'Semua deklarasi', description: 'Buku dengan kolom, judul, petunjuk, pemegang, penanda tangan, tenggat dan edisinya; daftar pilihan; pemeriksaan.' })
  @ApiOkResponse({ type: CatalogueView })
  all(): CatalogueView {
    return this.queries.all();
  }

  @Get('books') @Header('cache-control', 'public, max-age=300')
  @ApiOperation({ summary: 'Buku menurut kode, nama, atau nama di pedoman' }) @ApiQuery({ name: 'search', required: false }) @ApiOkResponse({ type: [CatalogueBookView] })
  books(@Query('search') search?: string): CatalogueBookView[] {
    return this.queries.search(search?.slice(0, 100));
  }

  @Get('books/:code') @Header('cache-control', 'public, max-age=300')
  @ApiOperation({ summary: 'Satu buku', description: 'Kode seperti di peraturan: A.1' }) @ApiOkResponse({ type: CatalogueBookView })
  book(@Param('code') code: string): CatalogueBookView {
    return this.queries.book(code);
  }
}
