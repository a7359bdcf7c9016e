import { Injectable } from '@nestjs/common';
import type { CheckWorld } from '#catalogue/check';
import { signedByTheDesa } from '#catalogue/signers';
import { RequestContext } from '#kernel/request-context';
import { OfficeHolders, type OfficeHolder } from '#people/duties/office-holders';
import { submissionProblems } from '../submission.problems.js';
import type { Revision, RevisionSigner } from './revision.js';

/** Who stands under a revision: the head and the secretary of the desa, as they held their offices on the day. */
@Injectable()
export class Signing {
  constructor(private readonly holders: OfficeHolders, private readonly context: RequestContext) {}

  /** The head who signed, definitive or as Penjabat, Plt. or Plh.; without a duty named, the one who signs for the office that day. */
  async head(desaId: string, on: string, dutyId?: string): Promise<OfficeHolder> {
    const heads = await this.holders.list(desaId, { role: 'kepala_desa', on });
    const head = dutyId === undefined ? heads[0] : heads.find((one) => one.dutyId === dutyId);
    if (!head) throw submissionProblems.signerNotInOffice(on);
    return head;
  }

  /** Are two duties held by one person? A secretary often stands in for the head; that is allowed, and noted. */
  async isOnePerson(dutyId: string | null, otherId: string): Promise<boolean> {
    if (dutyId === null || dutyId === otherId) return dutyId === otherId;
    const [found] = await this.context.query<{ one: boolean }>(
      `select count(distinct account_id) = 1 as one from duty where kecamatan_id = $1 and duty_id in ($2, $3)`, [this.context.kecamatanId, dutyId, otherId]);
    return found!.one;
  }

  async signers(desaId: string, on: string, head: OfficeHolder): Promise<RevisionSigner[]> {
    const secretary = await this.holders.find('sekretaris_desa', desaId, on);
    return signedByTheDesa.flatMap(({ role, label, position }): RevisionSigner[] => {
      const holder = role === 'kepala_desa' ? head : secretary;
      return holder ? [{ role, label, position, name: holder.name, title: holder.title }] : [];
    });
  }
}

/** The signatures of a revision as the checks ask for them: one under every book it names. */
export function signaturesOf({ books, signers, signedOn }: Revision, place: string): NonNullable<CheckWorld['signatures']> {
  return books.flatMap(({ book }) => signers.map(({ role, label, name, title }) => ({ book, role, label, name, jabatan: title, date: signedOn, place })));
}
