import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Does } from '#access/does';
import { ArrangeBook } from './arrange-book.js';
import {
  ArrangeBookInput, BookCheckView, BookMonthView, BookOfDesaView, BookPeriodView, BookSettingView, CheckSofteningView, CloseBookInput, HandInFileInput, NihilInput, ReasonInput, SoftenCheckInput,
} from './book.dto.js';
import { BookCheckQueries } from './book-check.queries.js';
import { BookQueries } from './book.queries.js';
import { CloseBook } from './close-book.js';
import { DeclareNihil } from './declare-nihil.js';
import { HandInFile } from './hand-in-file.js';
import { ReopenBook } from './reopen-book.js';
import { SoftenCheck } from './soften-check.js';

const id = { type: () => ID };

@Resolver(() => BookPeriodView)
export class BookResolver {
  constructor(
    private readonly queries: BookQueries,
    private readonly checks: BookCheckQueries,
    private readonly closing: CloseBook,
    private readonly reopening: ReopenBook,
    private readonly nihil: DeclareNihil,
    private readonly handing: HandInFile,
    private readonly arranging: ArrangeBook,
    private readonly softening: SoftenCheck,
  ) {}

  @Query(() => [BookOfDesaView], { description: 'Buku-buku desa dan keadaannya pada satu bulan.' }) @Does('book.read')
  booksOfDesa(@Args('desaId', id, ParseUUIDPipe) desaId: string, @Args('period') period: string): Promise<unknown> {
    return this.queries.list(desaId, period);
  }

  @Query(() => BookMonthView, { description: 'Satu bulan sebuah buku; nomor dan saldo sementara selama bulan terbuka.' }) @Does('book.read')
  bookMonth(@Args('desaId', id, ParseUUIDPipe) desaId: string, @Args('book') book: string, @Args('period') period: string): Promise<unknown> {
    return this.queries.month(desaId, book, period);
  }

  @Query(() => BookCheckView, { description: 'Apa kata pemeriksaan bila buku ditutup sekarang; untuk bulan yang sudah ditutup, hasil saat ditutup.' }) @Does('book.read')
  bookCheck(@Args('desaId', id, ParseUUIDPipe) desaId: string, @Args('book') book: string, @Args('period') period: string): Promise<unknown> {
    return this.checks.get(desaId, book, period);
  }

  @Mutation(() => BookPeriodView, { description: 'Menutup buku bulan ini.' }) @Does('book.close')
  closeBook(@Args('desaId', id, ParseUUIDPipe) desaId: string, @Args('book') book: string, @Args('period') period: string, @Args('input') input: CloseBookInput): Promise<unknown> {
    return this.closing.do({ desaId, book, period, ...input });
  }

  @Mutation(() => BookPeriodView, { description: 'Membuka kembali buku yang sudah ditutup.' }) @Does('book.reopen')
  reopenBook(@Args('desaId', id, ParseUUIDPipe) desaId: string, @Args('book') book: string, @Args('period') period: string, @Args('input') input: ReasonInput): Promise<unknown> {
    return this.reopening.do({ desaId, book, period, ...input });
  }

  @Mutation(() => BookPeriodView, { description: 'Menyerahkan buku bulan ini sebagai berkas.' }) @Does('book.hand_in_file')
  handInFile(@Args('desaId', id, ParseUUIDPipe) desaId: string, @Args('book') book: string, @Args('period') period: string, @Args('input') input: HandInFileInput): Promise<unknown> {
    return this.handing.do({ desaId, book, period, ...input });
  }

  @Mutation(() => [BookPeriodView], { description: 'Menyatakan beberapa buku NIHIL sekaligus.' }) @Does('book.declare_nihil')
  declareNihil(@Args('desaId', id, ParseUUIDPipe) desaId: string, @Args('period') period: string, @Args('input') input: NihilInput): Promise<unknown> {
    return this.nihil.do({ desaId, period, ...input });
  }

  @Mutation(() => BookSettingView, { description: 'Mengatur cara sebuah buku disimpan.' }) @Does('book.arrange')
  arrangeBook(@Args('desaId', id, ParseUUIDPipe) desaId: string, @Args('book') book: string, @Args('input') input: ArrangeBookInput): Promise<unknown> {
    return this.arranging.do({ desaId, book, ...input });
  }

  @Mutation(() => CheckSofteningView, { description: 'Melunakkan sebuah pemeriksaan di kecamatan ini.' }) @Does('check.soften')
  softenCheck(@Args('checkId') checkId: string, @Args('input') input: SoftenCheckInput): Promise<unknown> {
    return this.softening.do(checkId, input);
  }
}
