import { Injectable } from '@nestjs/common';
import type { Values } from '#catalogue/book';
import type { KeptBook } from './kept-book.js';

/** What a domain knows about closing a month of one of its books. */
export interface ClosingRule {
  readonly book: string;
  /** Throws a Problem while the domain has a reason to wait. */
  mustBeReady?(kept: KeptBook): Promise<void>;
  /** Values of the close that another book already says, so that nobody types them. */
  closeValues?(kept: KeptBook): Promise<Values>;
}

/** The engine never imports a domain: a domain leaves its rules here when the house starts. */
@Injectable()
export class ClosingRules {
  private readonly rules: ClosingRule[] = [];

  add(rule: ClosingRule): void {
    this.rules.push(rule);
  }

  async mustBeReady(kept: KeptBook): Promise<void> {
    for (const rule of this.of(kept)) await rule.mustBeReady?.(kept);
  }

  async closeValues(kept: KeptBook): Promise<Values> {
    const known: Values = {};
    for (const rule of this.of(kept)) Object.assign(known, await rule.closeValues?.(kept));
    return known;
  }

  private of(kept: KeptBook): readonly ClosingRule[] {
    return this.rules.filter(({ book }) => book === kept.book.code);
  }
}
