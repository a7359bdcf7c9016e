import { Injectable } from '@nestjs/common';
import type { Values } from '#catalogue/book';
import type { Finding } from '#catalogue/check';
import { BookPeriodRepository } from '#registers/book-period.repository';
import { BookShelf, mustBePeriod } from '#registers/kept-book';
import { saysTheSame } from './reckon-recap.js';
import { RecapReckoning } from './recap-reckoning.js';

export interface RecapOfMonth {
  readonly period: string;
  readonly state: 'open' | 'closed';
  readonly confirmedAt: string | null;
  /** B.1 or B.2 changed since: reckon again. Never of a closed month, which says what it said. */
  readonly stale: boolean;
  readonly rows: readonly Values[];
  readonly findings: readonly Finding[];
}

/** The recapitulation of a month beside what its sources say now. */
@Injectable()
export class RecapQueries {
  constructor(private readonly shelf: BookShelf, private readonly reckoning: RecapReckoning, private readonly periods: BookPeriodRepository) {}

  async get(desaId: string, asked: string): Promise<RecapOfMonth> {
    const kept = await this.shelf.get(desaId, 'B.3', mustBePeriod(asked));
    const month = await this.periods.find(desaId, 'B.3', kept.period);
    const standing = (await this.reckoning.standing(kept)).map(({ values }) => values);
    const recap = await this.reckoning.reckon(kept);
    return {
      period: kept.period, state: kept.month.state, confirmedAt: month?.confirmedAt ?? null,
      stale: kept.month.state === 'open' && standing.length > 0 && !saysTheSame(standing, recap.rows), rows: standing, findings: standing.length > 0 ? recap.findings : [],
    };
  }
}
