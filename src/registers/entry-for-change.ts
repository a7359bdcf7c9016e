import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { notFound } from '#kernel/problem';
import { RequestContext } from '#kernel/request-context';
import type { Entry } from './entry.js';
import { EntryRepository } from './entry.repository.js';
import { BookShelf, type KeptBook } from './kept-book.js';
import { registerProblems } from './register.problems.js';

export interface ChangeOrder {
  readonly desaId: string;
  readonly entryId: string;
  /** YYYY-MM: the month whose delivery carries the change; only for running and yearly books, where old rows go on living. */
  readonly period?: string;
  /** The revision the person saw; another one is refused as stale. */
  readonly revision: number;
}

type Place = Pick<Entry, 'desaId' | 'book' | 'period' | 'revision'>;

/** Takes a row off the shelf to change it. */
@Injectable()
export class EntryForChange {
  constructor(
    private readonly context: RequestContext,
    private readonly shelf: BookShelf,
    private readonly entries: EntryRepository,
    private readonly clock: Clock,
  ) {}

  /** First its month, then the row, in the order in which a close takes them: the other way round both would wait for each other. */
  async take(order: ChangeOrder): Promise<{ readonly before: Entry; readonly kept: KeptBook }> {
    const place = await this.place(order);
    const kept = await this.shelf.forChange(place, order.period, this.clock.today(this.context.actor.zone));
    if (kept.book.kept === 'derived') throw registerProblems.derived(kept.book);
    const before = await this.entries.get(order.desaId, order.entryId);
    if (before.state === 'void') throw registerProblems.alreadyVoid();
    if (before.revision !== order.revision || before.revision !== place.revision) throw registerProblems.stale();
    return { before, kept };
  }

  private async place({ desaId, entryId }: ChangeOrder): Promise<Place> {
    this.context.mustReach(desaId);
    const [place] = await this.context.query<Place>(
      `select desa_id as "desaId", book, period, revision from register_entry where kecamatan_id = $1 and desa_id = $2 and entry_id = $3`,
      [this.context.kecamatanId, desaId, entryId]);
    if (!place) throw notFound('Baris');
    return place;
  }
}
