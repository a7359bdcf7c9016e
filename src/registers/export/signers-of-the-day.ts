import { Injectable } from '@nestjs/common';
import { dutyTitle } from '#access/duties';
import type { Signer } from '#catalogue/book';
import type { SignatureBlock } from '#kernel/paper/signatures';
import { OfficeHolders, type OfficeHolder } from '#people/duties/office-holders';

/** Who signs a page of a desa's book on a day. */
@Injectable()
export class SignersOfTheDay {
  constructor(private readonly holders: OfficeHolders) {}

  async list(desaId: string, signers: readonly Signer[], on: string): Promise<SignatureBlock[]> {
    // In each office, the one who signs for it comes first.
    const present = await this.holders.list(desaId, { on });
    return signers.map((signer) => signatureOf(signer, present.find(({ role }) => role === signer.role)));
  }
}

/** A vacant office keeps its place; the name is filled in by hand. */
export const signatureOf = ({ position, label }: Signer, holder?: Pick<OfficeHolder, 'name' | 'role' | 'acting'>): SignatureBlock =>
  ({ position, name: holder?.name ?? '', label: holder?.acting ? standingIn(label, holder) : label });

/** "MENGETAHUI KEPALA DESA" as "MENGETAHUI Plt. KEPALA DESA". */
function standingIn(label: string, { role, acting }: Pick<OfficeHolder, 'role' | 'acting'>): string {
  const prefix = dutyTitle(role, acting).slice(0, -dutyTitle(role).length);
  return label.replace(/^(MENGETAHUI\s+)?/i, (known) => `${known}${prefix}`);
}
