import { Injectable } from '@nestjs/common';
import type { Zone } from '../clock.js';
import { Problem } from '../problem.js';
import { RequestContext, type Actor } from '../request-context.js';
import { JobHandlers } from './job-handlers.js';
import type { EffectAddress } from './queue-backend.js';

/** After so many attempts (about a day) an effect has failed, and somebody must look. */
const enough = 12;

interface OutboxRow {
  readonly job: string;
  readonly args: unknown;
}

/** Does one effect, once: handler and the mark "done" are one transaction of one tenant. */
@Injectable()
export class EffectRunner {
  constructor(private readonly context: RequestContext, private readonly handlers: JobHandlers) {}

  async run(address: EffectAddress): Promise<void> {
    const actor = theService(address);
    try {
      await this.context.runAs(actor, () => this.attempt(address), address.effectKey);
    } catch (error) {
      await this.context.runAs(actor, () => this.noteFailure(address, error as Error), address.effectKey);
    }
  }

  /** The lock makes a second worker with the same effect wait, and then find it done. */
  private async attempt({ kecamatanId, effectKey }: EffectAddress): Promise<void> {
    const [row] = await this.context.query<OutboxRow>(takeSql, [kecamatanId, effectKey]);
    if (!row) return;
    const { job, handler } = this.handlers.get(row.job);
    await handler.handle(job.args.parse(row.args), { kecamatanId, effectKey });
    await this.context.query(doneSql, [kecamatanId, effectKey]);
  }

  private async noteFailure({ kecamatanId, effectKey }: EffectAddress, error: Error): Promise<void> {
    await this.context.query(failedSql, [kecamatanId, effectKey, enough, describe(error)]);
  }
}

/** What went wrong without what it went wrong with: a driver's message may quote a NIK. */
function describe(error: Error): string {
  const code = (error as { code?: unknown }).code;
  return error instanceof Problem ? error.code : `${error.name}${typeof code === 'string' ? ` ${code}` : ''}`;
}

const nobody = '00000000-0000-0000-0000-000000000000';

/** The service itself at work for a kecamatan: no account, the nil duty. */
function theService({ kecamatanId, zone }: EffectAddress): Actor {
  return { kecamatanId, zone: zone as Zone, reach: 'kecamatan', desaIds: [], accountId: nobody, dutyId: nobody, role: 'sistem', name: 'Sistem', title: 'Sistem' };
}

const takeSql = `select job, args from outbox where kecamatan_id = $1 and effect_key = $2 and state in ('waiting', 'queued') for update`;

const doneSql = `update outbox set state = 'done', done_at = now(), attempts = attempts + 1, last_error = null where kecamatan_id = $1 and effect_key = $2`;

/** Waits twice as long each time, from five seconds to six hours. */
const failedSql = `
  update outbox set attempts = attempts + 1, last_error = $4,
    state = case when attempts + 1 >= $3::int then 'failed' else 'waiting' end,
    due_at = now() + least(interval '5 seconds' * power(2, attempts), interval '6 hours')
  where kecamatan_id = $1 and effect_key = $2 and state in ('waiting', 'queued')`;
