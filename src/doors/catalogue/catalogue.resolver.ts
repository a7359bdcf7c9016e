import { Args, Query, Resolver } from '@nestjs/graphql';
import { Anyone } from '#access/does';
import { CatalogueBookView, CatalogueView } from './catalogue.dto.js';
import { CatalogueQueries } from './catalogue.queries.js';

@Anyone()
@Resolver()
export class CatalogueResolver {
  constructor(private readonly queries: CatalogueQueries) {}

  @Query(() => CatalogueView, { description: 'Semua deklarasi: buku, daftar pilihan, pemeriksaan.' })
  catalogue(): CatalogueView {
    return this.queries.all();
  }

  @Query(() => [CatalogueBookView], { description: 'Buku menurut kode, nama, atau nama di pedoman.' })
  catalogueBooks(@Args('search', { type: () => String, nullable: true }) search?: string): CatalogueBookView[] {
    return this.queries.search(search?.slice(0, 100));
  }

  @Query(() => CatalogueBookView, { description: 'Satu buku, dengan kode seperti di peraturan.' })
  catalogueBook(@Args('code') code: string): CatalogueBookView {
    return this.queries.book(code);
  }
}
