import type { Ask } from './sign-in-store.js';
import type { HeldDuty } from './held-duty.js';

/** The duties an account holds today, in every kecamatan, each by the calendar of its own zone. */
export function listHeldDuties(ask: Ask, accountId: string, now: Date): Promise<HeldDuty[]> {
  return ask<HeldDuty>(
    `select duty_id as "dutyId", role, acting, kecamatan_id as "kecamatanId", k.nama as kecamatan, desa_id as "desaId", v.nama as desa,
            k.zone, starts_on::text as "startsOn", ends_on::text as "endsOn"
     from duty join kecamatan k using (kecamatan_id) left join desa v using (kecamatan_id, desa_id)
     where account_id = $1 and office_date($2, k.zone) between starts_on and coalesce(ends_on, 'infinity')
     order by k.nama, v.nama nulls first, role, duty_id`, [accountId, now]);
}

/** The duty to work in: the one asked for, else the one of the last time on this device, else the first. */
export function chosenDuty(duties: readonly HeldDuty[], wanted: string | null | undefined): HeldDuty | undefined {
  return duties.find(({ dutyId }) => dutyId === wanted) ?? duties[0];
}
