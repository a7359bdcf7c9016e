import { Module } from '@nestjs/common';
import { BerkasModule } from '#berkas/berkas.module';
import { PeopleModule } from '#people/people.module';
import { RegistersModule } from '#registers/registers.module';
import { SubmissionsModule } from '#submissions/submissions.module';
import { TerritoryModule } from '#territory/territory.module';
import { AnswerItems } from './answer-items.js';
import { ApproveSubmissions } from './approve-submissions.js';
import { ArchiveSubmission } from './archive-submission.js';
import { CamatApproval } from './camat-approval.js';
import { ClaimSubmission } from './claim-submission.js';
import { DecisionController } from './decision.controller.js';
import { DecisionResolver } from './decision.resolver.js';
import { JudgeBooks } from './judge-books.js';
import { Look } from './machine/look.js';
import { RejectSubmission } from './reject-submission.js';
import { ReopenApproved } from './reopen-approved.js';
import { RequestRevision } from './request-revision.js';
import { ReviewController } from './review.controller.js';
import { ReviewLinks } from './review-links.js';
import { ReviewQueries } from './review.queries.js';
import { ReviewRepository } from './review.repository.js';
import { ReviewResolver } from './review.resolver.js';
import { Reviewer } from './reviewer.js';
import { Scoring } from './score/scoring.js';
import { SendBack } from './send-back.js';
import { VerifySubmission } from './verify-submission.js';
import { WorkListQueries } from './work-list.queries.js';

/** What the kecamatan does with a submission: it looks, answers the checklist, decides, approves and files. */
@Module({
  imports: [TerritoryModule, PeopleModule, BerkasModule, RegistersModule, SubmissionsModule],
  controllers: [ReviewController, DecisionController],
  providers: [
    ReviewRepository, ReviewQueries, WorkListQueries, ReviewResolver, DecisionResolver, Reviewer, ReviewLinks, CamatApproval, Look, Scoring,
    ClaimSubmission, AnswerItems, JudgeBooks, RequestRevision, VerifySubmission, RejectSubmission, ApproveSubmissions, SendBack, ArchiveSubmission, ReopenApproved,
  ],
  exports: [ClaimSubmission, AnswerItems, JudgeBooks, RequestRevision, VerifySubmission, ApproveSubmissions, ReviewQueries],
})
export class VerificationModule {}
