import type { Role } from '#access/duties';
import type { Actor } from '#kernel/request-context';
import { actorOf } from '#people/access-token';
import type { SignInStore } from '#people/signing-in/sign-in-store';
import type { DemoAccount } from './generate/accounts.js';

export interface Seat {
  readonly sub: string;
  readonly username: string;
  readonly name: string;
  readonly duty: string;
  readonly role: Role;
  readonly kec: string;
  readonly desa: string | null;
  readonly kode: string | null;
  readonly zone: 'WITA';
}

/** Everybody of the demo at his desk, as the database knows him. */
export class People {
  private constructor(readonly seats: readonly Seat[], private readonly desaBinaan: ReadonlyMap<string, readonly string[]>) {}

  static async of(store: SignInStore, kecamatanId: string, accounts: readonly DemoAccount[]): Promise<People> {
    const seats = await store.alone(async (ask) => {
      await ask(`select set_config('app.kecamatan', $1, true), set_config('app.reach', 'kecamatan', true)`, [kecamatanId]);
      return ask<Seat>(seatsSql, [kecamatanId]);
    });
    return new People(seats, new Map(accounts.map(({ username, assigned = [] }) => [username, assigned])));
  }

  /** Whoever holds the duty in the desa; where a small desa has nobody for it, the operator does the work. */
  ofDesa(kode: string, role: string): Actor {
    const there = this.seats.filter((seat) => seat.kode === kode);
    return actor(there.find((seat) => seat.role === role) ?? there.find((seat) => seat.role === 'operator_desa')!);
  }

  ofKecamatan(role: Role): Actor {
    return actor(this.seats.find((seat) => seat.role === role && seat.kode === null)!);
  }

  /** Who looks after the desa. */
  verifierOf(kode: string): Actor {
    return actor(this.seats.find(({ username }) => this.desaBinaan.get(username)?.includes(kode))!);
  }

  desaId(kode: string): string {
    return this.seats.find((seat) => seat.kode === kode)!.desa!;
  }
}

const actor = (seat: Seat): Actor => actorOf({ ...seat, sid: '', desa: seat.desa ?? undefined });

const seatsSql = `
  select account_id as sub, username, holder_name as name, duty_id as duty, role, kecamatan_id as kec, desa_id as desa, v.kode, k.zone
  from duty join account using (account_id) join kecamatan k using (kecamatan_id) left join desa v using (kecamatan_id, desa_id)
  where duty.kecamatan_id = $1 order by duty_id`;
