import { Module } from '@nestjs/common';
import { RegistersModule } from '#registers/registers.module';
import { BankBalance } from './bank-balance.js';

/** What is particular to the money books beyond their declaration: the cash book is closed against the bank. */
@Module({ imports: [RegistersModule], providers: [BankBalance] })
export class KeuanganModule {}
