import { Injectable } from '@nestjs/common';
import { RequestContext, type Actor } from '../request-context.js';
import { BlobStore } from './blob-store.js';

/** Says which of the contents a module still needs; asked as the kecamatan concerned, inside its transaction. */
export type BlobKeeper = (kecamatanId: string, hashes: readonly string[]) => Promise<readonly string[]>;

const batch = 500;

/** Removes contents that no row names: what a crash between content and row left behind. */
@Injectable()
export class BlobSweeper {
  private readonly keepers: BlobKeeper[] = [];

  constructor(private readonly store: BlobStore, private readonly context: RequestContext) {}

  /** Every module that names contents in its rows registers itself when it starts; one that forgets would lose them. */
  register(keeper: BlobKeeper): void {
    this.keepers.push(keeper);
  }

  /** Answers how many contents were removed. `olderThan` leaves room for acts that are still under way: a day. */
  async sweepOrphans(olderThan: Date): Promise<number> {
    if (this.keepers.length === 0) throw new Error('Nobody has said which contents are needed; refusing to sweep');
    let swept = await this.store.sweepIncoming(olderThan);
    for (const kecamatanId of await this.store.shelves()) swept += await this.sweepShelf(kecamatanId, olderThan);
    return swept;
  }

  private async sweepShelf(kecamatanId: string, olderThan: Date): Promise<number> {
    let swept = 0;
    for await (const hashes of this.oldOnes(kecamatanId, olderThan)) {
      const needed = await this.needed(kecamatanId, hashes);
      for (const sha256 of hashes.filter((one) => !needed.has(one))) {
        if (await this.store.removeIfOlder(kecamatanId, sha256, olderThan)) swept++;
      }
    }
    return swept;
  }

  private async *oldOnes(kecamatanId: string, olderThan: Date): AsyncIterable<string[]> {
    const hashes: string[] = [];
    for await (const { sha256, storedAt } of this.store.list(kecamatanId)) {
      if (storedAt >= olderThan) continue;
      hashes.push(sha256);
      if (hashes.length === batch) yield hashes.splice(0, batch);
    }
    if (hashes.length > 0) yield hashes;
  }

  private needed(kecamatanId: string, hashes: readonly string[]): Promise<ReadonlySet<string>> {
    return this.context.runAs(serviceOf(kecamatanId), async () => {
      const needed = new Set<string>();
      for (const keeper of this.keepers) for (const sha256 of await keeper(kecamatanId, hashes)) needed.add(sha256);
      return needed;
    });
  }
}

/** The service itself, at work for one kecamatan. */
const serviceOf = (kecamatanId: string): Actor => ({
  kecamatanId, reach: 'kecamatan', desaIds: [], zone: 'WIB', role: 'service', name: 'PERUT', title: 'PERUT',
  accountId: '00000000-0000-0000-0000-000000000000', dutyId: '00000000-0000-0000-0000-000000000000',
});
