import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Does } from '#access/does';
import { BudgetChangeView, StartBudgetChangeInput } from './keuangan.dto.js';
import { StartBudgetChange } from './start-budget-change.js';

@Resolver()
export class KeuanganResolver {
  constructor(private readonly starting: StartBudgetChange) {}

  @Mutation(() => BudgetChangeView, { description: 'Memulai perubahan APB Desa (C.1): setiap baris yang berlaku dengan semula dan menjadi.' }) @Does('entry.add')
  async startBudgetChange(@Args('desaId', { type: () => ID }, ParseUUIDPipe) desaId: string, @Args('input') { period }: StartBudgetChangeInput): Promise<BudgetChangeView> {
    return { period, rows: await this.starting.do({ desaId, period }) };
  }
}
