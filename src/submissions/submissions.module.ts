import { Module } from '@nestjs/common';
import { BerkasModule } from '#berkas/berkas.module';
import { PeopleModule } from '#people/people.module';
import { RegistersModule } from '#registers/registers.module';
import { TerritoryModule } from '#territory/territory.module';
import { BooksDue } from './books-due.js';
import { CheckSubmission } from './check-submission.js';
import { CheckWorlds } from './checking/check-world.js';
import { SubmissionChecking } from './checking/submission-checking.js';
import { ClosedBooks } from './closed-books.js';
import { EndorseBySheet } from './endorse-by-sheet.js';
import { Endorse } from './endorse.js';
import { OpenSubmission } from './open-submission.js';
import { ReadSheet } from './read-sheet.js';
import { ReopenAsNewRevision } from './reopen-as-new-revision.js';
import { ReturnInternal } from './return-internal.js';
import { RevisionDifference } from './revision/revision-difference.js';
import { RevisionManifests } from './revision/revision-manifest.js';
import { RevisionQueries } from './revision/revision.queries.js';
import { RevisionRepository } from './revision/revision.repository.js';
import { Signing } from './revision/signing.js';
import { VerifyRevision } from './revision/verify-revision.js';
import { SendToSecretary } from './send-to-secretary.js';
import { SubmissionPapers } from './submission-papers.js';
import { SubmissionReadingController } from './submission-reading.controller.js';
import { SubmissionReadingResolver } from './submission-reading.resolver.js';
import { SubmissionController } from './submission.controller.js';
import { SubmissionQueries } from './submission.queries.js';
import { SubmissionRepository } from './submission.repository.js';
import { SubmissionResolver } from './submission.resolver.js';
import { Submit } from './submit.js';
import { SubmissionTimeline } from './timeline/submission-timeline.js';
import { WithdrawEndorsement } from './withdraw-endorsement.js';
import { Withdraw } from './withdraw.js';

/** What a desa hands in. Verification goes on with the same submission through its repository, and with the same checks. */
@Module({
  imports: [TerritoryModule, PeopleModule, BerkasModule, RegistersModule],
  controllers: [SubmissionController, SubmissionReadingController],
  providers: [
    SubmissionRepository, SubmissionQueries, SubmissionResolver, SubmissionReadingResolver, SubmissionPapers, SubmissionTimeline,
    BooksDue, ClosedBooks, CheckWorlds, SubmissionChecking, ReadSheet,
    RevisionRepository, RevisionManifests, RevisionQueries, RevisionDifference, VerifyRevision, Signing,
    OpenSubmission, SendToSecretary, ReturnInternal, CheckSubmission, Endorse, EndorseBySheet, WithdrawEndorsement, Submit, Withdraw, ReopenAsNewRevision,
  ],
  exports: [
    SubmissionRepository, SubmissionQueries, BooksDue, SubmissionChecking, ClosedBooks, RevisionRepository, RevisionQueries, VerifyRevision,
    OpenSubmission, SendToSecretary, CheckSubmission, Endorse, Submit,
  ],
})
export class SubmissionsModule {}
