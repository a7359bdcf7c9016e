import { Injectable } from '@nestjs/common';
import type { Values } from '#catalogue/book';
import { fromSen, toSen } from '#catalogue/money';
import { conflict } from '#kernel/problem';
import { BookPeriodRepository } from '#registers/book-period.repository';
import { ClosingRules, type ClosingRule } from '#registers/closing-rules';
import { BookShelf, type KeptBook } from '#registers/kept-book';

const bankBookOpen = (period: string) =>
  conflict('bank_book_open', `Buku Bank (C.6) bulan ${period} belum ditutup, jadi saldo bank untuk Buku Kas Umum belum diketahui.`, [
    { field: 'closeValues.saldo_bank', message: 'Saldo bank diambil dari Buku Bank.', mend: 'Tutup Buku Bank (C.6) bulan ini lebih dahulu, atau nyatakan NIHIL.' },
  ]);

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
    if (closed?.state !== 'closed') throw bankBookOpen(period);
    return { saldo_bank: fromSen(Object.values(closed.balances).reduce((total, balance) => total + toSen(balance), 0)) };
  }
}
