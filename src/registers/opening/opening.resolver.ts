import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Does } from '#access/does';
import { OpeningView, SetOpeningInput } from './opening.dto.js';
import { OpeningQueries } from './opening.queries.js';
import { SetOpening } from './set-opening.js';

const id = { type: () => ID };

@Resolver(() => OpeningView)
export class OpeningResolver {
  constructor(private readonly queries: OpeningQueries, private readonly setting: SetOpening) {}

  @Query(() => OpeningView, { description: 'Keadaan awal desa, dan apa yang ditanyakan tiap buku.' }) @Does('book.read')
  opening(@Args('desaId', id, ParseUUIDPipe) desaId: string): Promise<unknown> {
    return this.queries.get(desaId);
  }

  @Mutation(() => Boolean, { description: 'Menetapkan keadaan awal; ditolak bila ada bulan sesudahnya yang sudah ditutup.' }) @Does('opening.set')
  async setOpening(@Args('desaId', id, ParseUUIDPipe) desaId: string, @Args('input') input: SetOpeningInput): Promise<boolean> {
    await this.setting.do({ desaId, ...input });
    return true;
  }
}
