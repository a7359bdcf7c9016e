import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Does } from '#access/does';
import { CarryYear } from './carry-year.js';
import { CarriedYearView, CarryYearInput } from './umum.dto.js';

@Resolver()
export class UmumResolver {
  constructor(private readonly carrying: CarryYear) {}

  @Mutation(() => CarriedYearView, { description: 'Memindahkan inventaris (A.3) ke tahun baru; boleh diulang.' }) @Does('year.carry')
  carryYear(@Args('desaId', { type: () => ID }, ParseUUIDPipe) desaId: string, @Args('input') input: CarryYearInput): Promise<CarriedYearView> {
    return this.carrying.do({ desaId, ...input });
  }
}
