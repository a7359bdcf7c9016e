import { ApproveSubmissions } from '#verification/approve-submissions';
import { ArchiveSubmission } from '#verification/archive-submission';
import { ClaimSubmission } from '#verification/claim-submission';
import { RequestRevision } from '#verification/request-revision';
import { VerifySubmission } from '#verification/verify-submission';
import type { Role } from '#access/duties';
import type { Actor } from '#kernel/request-context';
import { CheckSubmission } from '#submissions/check-submission';
import { Endorse } from '#submissions/endorse';
import { OpenSubmission } from '#submissions/open-submission';
import { ReopenAsNewRevision } from '#submissions/reopen-as-new-revision';
import { SendToSecretary, type SubmissionOrder } from '#submissions/send-to-secretary';
import type { SubmissionState } from '#submissions/submission-states';
import type { SubmittedBidang } from '#submissions/submission';
import { Submit } from '#submissions/submit';
import type { DesaBooks } from '../generate/desa-books.js';
import type { StoryStep } from '../generate/story.js';
import { answerChecklist, judgeBooks } from './answer-review.js';
import type { House } from './house.js';
import type { Move, Step } from './path.js';

interface Standing {
  readonly id: string;
  readonly state: SubmissionState;
  readonly revision: number;
}

/** One submission of the story: each move by whoever it belongs to, in an act of his own. */
export class SubmissionLife {
  private readonly desaId: string;

  constructor(private readonly house: House, private readonly desa: DesaBooks, private readonly story: StoryStep, private readonly verifier: Actor) {
    this.desaId = house.people.desaId(desa.kode);
  }

  async move({ step, day, from, revision }: Move): Promise<void> {
    const found = await this.house.as(this.of('operator_desa'), day, () => this.standing());
    if ((found?.state ?? 'none') !== from || (found && found.revision !== revision)) return;
    const order = { desaId: this.desaId, id: found?.id ?? '' };
    for (const { by, does } of this.deeds(step, order)) {
      await this.house.try(by, day, this.desa.nama, `${this.story.period} ${this.story.bidang} ${step}`, does);
    }
  }

  private deeds(step: Step, order: SubmissionOrder): readonly { readonly by: Actor; readonly does: () => Promise<unknown> }[] {
    const { house, verifier } = this;
    const { period, reason = '', returnedOnce = reason } = this.story;
    const bidang = this.story.bidang as SubmittedBidang;
    switch (step) {
      case 'open': return [{ by: this.of('operator_desa'), does: () => house.get(OpenSubmission).do({ desaId: this.desaId, period, bidang }) }];
      case 'send': return [{ by: this.of('operator_desa'), does: () => house.get(SendToSecretary).do(order) }];
      case 'check': return [{ by: this.of('sekretaris_desa'), does: () => house.get(CheckSubmission).do(order) }];
      case 'endorse': return [{ by: this.of('kepala_desa'), does: () => house.get(Endorse).do(order) }];
      case 'submit': return [{ by: this.of('sekretaris_desa'), does: () => house.get(Submit).do(order) }];
      case 'claim': return [{ by: verifier, does: () => house.get(ClaimSubmission).do(order) }];
      case 'answer': return [{ by: verifier, does: () => answerChecklist(house, order) }, { by: verifier, does: () => judgeBooks(house, order) }];
      case 'verify': return [{ by: verifier, does: () => house.get(VerifySubmission).do(order) }];
      case 'return': return [
        { by: verifier, does: () => judgeBooks(house, order, { book: this.faultyBook, note: returnedOnce }) },
        { by: verifier, does: () => house.get(RequestRevision).do({ ...order, note: returnedOnce }) },
      ];
      case 'reopen': return [{ by: this.of('operator_desa'), does: () => house.get(ReopenAsNewRevision).do(order) }];
      case 'approve': return [{ by: house.people.ofKecamatan(this.approver), does: () => house.get(ApproveSubmissions).do([order]) }];
      case 'archive': return [{ by: verifier, does: () => house.get(ArchiveSubmission).do({ ...order, retention: 'aktif 2 tahun, inaktif 3 tahun, lalu dinilai kembali' }) }];
    }
  }

  /** The one in which the fault was planted; else the recapitulation, or the first. */
  private get faultyBook(): string {
    const { period, books } = this.story;
    const planted = this.desa.planted.find((fault) => fault.period === period && books.includes(fault.book));
    return planted?.book ?? (books.includes('B.3') ? 'B.3' : books[0]!);
  }

  /** The camat for money and for what stands on a Perdes. */
  private get approver(): Role {
    const { bidang, books } = this.story;
    if (bidang === 'keuangan' || bidang === 'pembangunan' || books.includes('A.1')) return 'camat';
    return bidang === 'umum' ? 'kasi_tapem' : 'sekcam';
  }

  private of(role: Role): Actor {
    return this.house.people.ofDesa(this.desa.kode, role);
  }

  private async standing(): Promise<Standing | undefined> {
    const [found] = await this.house.query<Standing>(
      `select submission_id as id, state, revision from submission where kecamatan_id = $1 and desa_id = $2 and period = $3 and bidang = $4 and part = 'whole'`,
      [this.desaId, this.story.period, this.story.bidang]);
    return found;
  }
}
