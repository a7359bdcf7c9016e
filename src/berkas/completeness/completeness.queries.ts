import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { longDate } from '#kernel/paper/indonesian';
import { Reads } from '#kernel/reads';
import { RequestContext } from '#kernel/request-context';
import { TerritoryQueries } from '#territory/territory.queries';
import type { CompletenessView, MissingBerkasView } from './completeness.dto.js';
import { OfficerRoll } from './officer-roll.js';
import { weighCompleteness, type HeldBerkas, type WeighedOfficer } from './weigh-completeness.js';

/** Whether the file of every officer of a desa is complete today, and what is missing. */
@Injectable()
export class CompletenessQueries {
  constructor(
    private readonly roll: OfficerRoll,
    private readonly reads: Reads,
    private readonly context: RequestContext,
    private readonly territory: TerritoryQueries,
    private readonly clock: Clock,
  ) {}

  async get(desaId: string): Promise<CompletenessView> {
    await this.territory.getDesa(desaId);
    const held = await this.reads.rows<HeldBerkas>(heldSql, [this.context.kecamatanId, desaId]);
    const officers = weighCompleteness(await this.roll.list(desaId), held, this.clock.today(this.context.actor.zone));
    return {
      desaId, officers, officerCount: officers.length, completeCount: officers.filter(({ isComplete }) => isComplete).length,
      missing: officers.flatMap(shortfalls),
    };
  }
}

function shortfalls({ name, jabatan, items }: WeighedOfficer): MissingBerkasView[] {
  return items.flatMap(({ requirement, label, state, expiresOn }) => {
    if (state === 'present') return [];
    const message = state === 'missing' ? `${label} ${name} (${jabatan}) belum ada.` : `${label} ${name} (${jabatan}) habis berlaku ${longDate(expiresOn!)}.`;
    return [{ name, jabatan, requirement, state, message }];
  });
}

const heldSql = `
  select berkas_id as id, kind, officer_name as name, officer_entry_id as "entryId", expires_on::text as "expiresOn"
  from berkas where kecamatan_id = $1 and desa_id = $2 and state = 'active' and officer_name is not null`;
