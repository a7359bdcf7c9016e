import { Injectable } from '@nestjs/common';
import type { Ask } from './sign-in-store.js';

/** Five wrong passwords on one device lock this device for a minute, each further one twice as long, to a quarter of an hour. */
const countSql = `
  insert into sign_in_attempt as a (username, device, failures, last_at) values ($1, $2, 1, $3)
  on conflict (username, device) do update set
    failures = a.failures + 1, last_at = $3,
    locked_until = case when a.failures >= 4 then $3::timestamptz + least(2 ^ least(a.failures - 4, 10), 15) * interval '1 minute' end
  where a.locked_until is null or a.locked_until <= $3
  returning failures`;

/** Failures by username and device. Nobody can lock a colleague out from elsewhere, nor 23 desa in one training room each other. */
@Injectable()
export class Attempts {
  /**
   * Counts an attempt before its password is looked at, so that a hundred at once count as a hundred. Answers until when the
   * device is locked, if it is.
   */
  async begin(ask: Ask, username: string, device: string, now: Date): Promise<Date | undefined> {
    await ask(`delete from sign_in_attempt where last_at < $1::timestamptz - interval '1 day'`, [now]);
    const [counted] = await ask(countSql, [username, device, now]);
    if (counted) return undefined;
    const [locked] = await ask<{ until: Date }>(`select locked_until as until from sign_in_attempt where username = $1 and device = $2`, [username, device]);
    return locked?.until ?? now;
  }

  /** The password was right: what failed before was its owner. */
  async forget(ask: Ask, username: string, device: string): Promise<void> {
    await ask(`delete from sign_in_attempt where username = $1 and device = $2`, [username, device]);
  }
}
