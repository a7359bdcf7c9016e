import { Injectable } from '@nestjs/common';
import type { Values } from '#catalogue/book';
import { fromSen, toSen } from '#catalogue/money';
import { BookPeriodRepository } from '#registers/book-period.repository';
import { ClosingRules, type ClosingRule } from '#registers/closing-rules';
import { BookShelf, type KeptBook } from '#registers/kept-book';
import { keuanganProblems } from './keuangan.problems.js';

/** The cash book is closed against the bank: where the bank book is kept as rows, its closing balances say what is there, and nobody types it. */
@Injectable()
export class BankBalance implements ClosingRule {
  readonly book = 'C.4';

  constructor(rules: ClosingRules, private readonly shelf: BookShelf, private readonly periods: BookPeriodRepository) {
    rules.add(this);
  }

  async closeValues({ desaId, period }: KeptBook): Promise<Values> {
    const bank = await this.shelf.get(desaId, 'C.6', period);
    if (bank.mode !== 'isian') return {};
    const closed = await this.periods.find(desaId, 'C.6', period);
    if (closed?.state !== 'closed') throw keuanganProblems.bankBookOpen(period);
    return { saldo_bank: fromSen(Object.values(closed.balances).reduce((total, balance) => total + toSen(balance), 0)) };
  }
}
