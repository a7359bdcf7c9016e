import { Injectable } from '@nestjs/common';
import { RequestContext } from '#kernel/request-context';
import { Reads } from '#kernel/reads';
import { TerritoryQueries } from '#territory/territory.queries';
import { OpeningForms, type OpeningForm } from './opening-form.js';
import { openingColumns, type Opening } from './opening.repository.js';

export interface OpeningOfDesa {
  readonly openedPeriod: string | null;
  readonly states: readonly Opening[];
  /** What may still be set. */
  readonly forms: readonly OpeningForm[];
}

/** What a desa started with, and what its books ask for. Inventory stands in its book, as rows. */
@Injectable()
export class OpeningQueries {
  constructor(
    private readonly reads: Reads,
    private readonly context: RequestContext,
    private readonly territory: TerritoryQueries,
    private readonly forms: OpeningForms,
  ) {}

  async get(desaId: string): Promise<OpeningOfDesa> {
    const { openedPeriod } = await this.territory.getDesa(desaId);
    const states = await this.reads.rows<Opening>(
      `select ${openingColumns} from book_opening where kecamatan_id = $1 and desa_id = $2 order by book, sheet`, [this.context.kecamatanId, desaId]);
    return { openedPeriod, states, forms: this.forms.forms };
  }
}
