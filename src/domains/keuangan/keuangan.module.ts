import { Module } from '@nestjs/common';
import { RegistersModule } from '#registers/registers.module';
import { BankBalance } from './bank-balance.js';
import { KeuanganController } from './keuangan.controller.js';
import { KeuanganResolver } from './keuangan.resolver.js';
import { StartBudgetChange } from './start-budget-change.js';

/** What is particular to the money books: the cash book is closed against the bank, and the budget is changed once a year. */
@Module({ imports: [RegistersModule], controllers: [KeuanganController], providers: [BankBalance, KeuanganResolver, StartBudgetChange], exports: [StartBudgetChange] })
export class KeuanganModule {}
