import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit/audit-trail';
import { RequestContext } from '#kernel/request-context';
import { kindOf } from './berkas-kinds.js';
import type { UploadBerkasInput, UploadVersionInput } from './berkas-inputs.dto.js';
import type { BerkasView } from './berkas.dto.js';
import type { Berkas } from './berkas.entity.js';
import { berkasProblems } from './berkas.problems.js';
import { BerkasRepository } from './berkas.repository.js';
import { Particulars } from './particulars.js';
import type { ReceivedFile } from './receive-file.js';

@Injectable()
export class UploadBerkas {
  static readonly verb = 'berkas.upload';

  constructor(
    private readonly context: RequestContext,
    private readonly berkas: BerkasRepository,
    private readonly particulars: Particulars,
    private readonly audit: AuditTrail,
  ) {}

  /** Files a received content as a new berkas of the desa. */
  async do(desaId: string, file: ReceivedFile, input: UploadBerkasInput): Promise<BerkasView> {
    this.context.mustReach(desaId);
    const berkas = this.berkas.create(desaId);
    berkas.kind = input.kind;
    mustBeFit(berkas, file);
    // The book it usually goes with, unless another is named.
    this.particulars.apply(berkas, { ...input, book: input.book ?? kindOf(input.kind).books[0] });
    await this.berkas.save(berkas);
    return this.file(berkas, file, input);
  }

  /** Files a received content as the next version; a content the berkas already has is answered with what is there. */
  async addVersion(desaId: string, id: string, file: ReceivedFile, input: UploadVersionInput): Promise<BerkasView> {
    const berkas = await this.berkas.get(desaId, id);
    if (berkas.state === 'void') throw berkasProblems.voided();
    mustBeFit(berkas, file);
    if (await this.berkas.findContent(berkas, file.sha256)) return this.berkas.view(berkas);
    await this.berkas.save(berkas);
    return this.file(berkas, file, input);
  }

  private async file(berkas: Berkas, file: ReceivedFile, words: UploadVersionInput): Promise<BerkasView> {
    const { version, sha256 } = await this.berkas.addVersion(berkas, file, words);
    const view = await this.berkas.view(berkas);
    await this.audit.record(UploadBerkas.verb, { type: 'berkas', id: berkas.id, desaId: berkas.desaId }, { kind: berkas.kind, version, sha256 });
    return view;
  }
}

function mustBeFit({ kind }: Berkas, { type }: ReceivedFile): void {
  if (!kindOf(kind).types.includes(type)) throw berkasProblems.wrongType(kind, type);
}
