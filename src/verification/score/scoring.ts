import { Injectable } from '@nestjs/common';
import { checklistOf } from '../checklist/checklists.js';
import { ReviewRepository } from '../review.repository.js';
import type { Review } from '../review.js';
import { scoreReview, type ReviewScore } from './score-review.js';

/** Reckons a review's score from its answers, and keeps it beside the earlier ones. */
@Injectable()
export class Scoring {
  constructor(private readonly reviews: ReviewRepository) {}

  /** Undefined where nothing was answered. */
  async keep(review: Review): Promise<ReviewScore | undefined> {
    const answers = await this.reviews.answers(review);
    const score = scoreReview(Object.fromEntries(answers.map(({ item, answer }) => [item, answer])), checklistOf(review.checklistVersion), 'submission');
    if (score) await this.reviews.keepScore(review, score);
    return score;
  }
}
