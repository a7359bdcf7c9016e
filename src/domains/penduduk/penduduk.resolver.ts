import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Does } from '#access/does';
import { BookPeriodView } from '#registers/book.dto';
import { ApplyMutations } from './apply-mutations.js';
import { MutationOutcomeView, RecapOfMonthView, RecapView } from './penduduk.dto.js';
import { ConfirmRecap } from './recap/confirm-recap.js';
import { DeriveRecap } from './recap/derive-recap.js';
import { RecapQueries } from './recap/recap.queries.js';

const id = { type: () => ID };

@Resolver()
export class PendudukResolver {
  constructor(
    private readonly recaps: RecapQueries,
    private readonly deriving: DeriveRecap,
    private readonly confirming: ConfirmRecap,
    private readonly applying: ApplyMutations,
  ) {}

  @Query(() => RecapOfMonthView, { description: 'Rekapitulasi penduduk sebuah bulan.' }) @Does('book.read')
  recap(@Args('desaId', id, ParseUUIDPipe) desaId: string, @Args('period') period: string): Promise<unknown> {
    return this.recaps.get(desaId, period);
  }

  @Mutation(() => RecapView, { description: 'Menghitung rekapitulasi penduduk dari bulan lalu, B.2, dan B.1.' }) @Does('recap.derive')
  deriveRecap(@Args('desaId', id, ParseUUIDPipe) desaId: string, @Args('period') period: string): Promise<unknown> {
    return this.deriving.do({ desaId, period });
  }

  @Mutation(() => BookPeriodView, { description: 'Mengesahkan hitungan rekapitulasi penduduk.' }) @Does('recap.confirm')
  confirmRecap(@Args('desaId', id, ParseUUIDPipe) desaId: string, @Args('period') period: string): Promise<unknown> {
    return this.confirming.do({ desaId, period });
  }

  @Mutation(() => [MutationOutcomeView], { description: 'Menerapkan mutasi sebulan ke Buku Induk.' }) @Does('entry.correct')
  applyMutations(@Args('desaId', id, ParseUUIDPipe) desaId: string, @Args('period') period: string): Promise<unknown> {
    return this.applying.do({ desaId, period });
  }
}
