import { Injectable } from '@nestjs/common';
import { ClosingRules, type ClosingRule } from '#registers/closing-rules';
import type { KeptBook } from '#registers/kept-book';
import { saysTheSame } from './reckon-recap.js';
import { recapProblems } from './recap.problems.js';
import { RecapReckoning } from './recap-reckoning.js';

/**
 * A recapitulation is confirmed and closed only while it says what its sources say. Asked by reckoning again, not by a remembered hash:
 * a change that makes no difference to the numbers asks nobody to confirm twice.
 */
@Injectable()
export class UpToDate implements ClosingRule {
  readonly book = 'B.3';

  constructor(rules: ClosingRules, private readonly reckoning: RecapReckoning) {
    rules.add(this);
  }

  async mustBeReady(kept: KeptBook): Promise<void> {
    const standing = await this.reckoning.standing(kept);
    if (standing.length === 0) throw recapProblems.notDerived(kept.period);
    const { rows } = await this.reckoning.reckon(kept);
    if (!saysTheSame(standing.map(({ values }) => values), rows)) throw recapProblems.stale(kept.period);
  }
}
