import { hash } from '@node-rs/argon2';
import type { Role } from '#access/duties';
import type { Zone } from '#kernel/clock';
import { RequestContext } from '#kernel/request-context';
import { newId } from '#kernel/uuid';
import { createOffice } from '../../src/office/create-office.js';
import { theApp, type TestApp } from './app.js';
import { Client } from './client.js';

const desaDesks = {
  operator: 'operator_desa', sekretaris: 'sekretaris_desa', kades: 'kepala_desa', kaurKeuangan: 'kaur_keuangan', kaurPerencanaan: 'kaur_perencanaan',
  kaurTuUmum: 'kaur_tu_umum', kasiPemerintahan: 'kasi_pemerintahan', kasiKesejahteraan: 'kasi_kesejahteraan', kasiPelayanan: 'kasi_pelayanan',
  pka: 'pelaksana_kegiatan_anggaran',
} as const satisfies Record<string, Role>;

const kecamatanDesks = {
  verifikator: 'verifikator_kecamatan', verifikatorLain: 'verifikator_kecamatan', kasiTapem: 'kasi_tapem', sekcam: 'sekcam', camat: 'camat',
  pendamping: 'pendamping',
} as const satisfies Record<string, Role>;

type Desks<Names extends object> = { readonly [Name in keyof Names]: Client };

/** A desa with everybody who works there, signed in. */
export type DesaDesk = Desks<typeof desaDesks> & { readonly id: string; readonly kode: string; readonly nama: string };

/** A kecamatan with everybody who works there, signed in; what is asked of "the" desa is the first one. */
export type TestOffice = Desks<typeof kecamatanDesks> & DesaDesk & {
  readonly kecamatanId: string;
  readonly admin: Client;
  readonly desa: readonly DesaDesk[];
  /** Runs an act directly, as one of the people: `office.act(office.sekretaris, () => app.get(CloseBook).do(...))`. */
  act<T>(who: Client, work: () => Promise<T>): Promise<T>;
};

/** Everybody's password in the tests. */
export const password = 'jukung pisau embun';
// The cheapest argon2 there is: tests sign in as thousands, production hashes as passwords.ts says.
const passwordHash = hash(password, { memoryCost: 8, timeCost: 1, parallelism: 1 });

let offices = 0;

/** A kecamatan of the test's own, with n desa, each with everybody at his desk, and a verifier who looks after all of them. */
export async function anOffice(options: { readonly desa?: number; readonly zone?: Zone } = {}): Promise<TestOffice> {
  const api = await theApp();
  const tag = `${process.pid.toString(36)}${(offices += 1)}`;
  const made = await createOffice(api.owner, {
    kode: '63.11.03', nama: `Awayan ${tag}`, kabupaten: 'Balangan', provinsi: 'Kalimantan Selatan', zone: options.zone ?? 'WITA',
    desa: Array.from({ length: options.desa ?? 1 }, (_, n) => ({ kode: `63.11.03.${2001 + n}`, nama: `Desa ${n + 1} ${tag}` })),
    admin: { username: `admin.${tag}`, name: 'Admin Awayan', password, passwordHash: await passwordHash, startsOn: '2020-01-01' },
  });
  const { kecamatanId } = made;
  const zone = options.zone ?? 'WITA';
  const seat = (name: string, role: Role, desa?: { id: string }, n = 0): Client =>
    new Client(api, {
      sub: newId(), sid: newId(), name: `${name} ${tag}`, duty: newId(), role, kec: kecamatanId, zone, ...(desa && { desa: desa.id }),
    }, `${name.toLowerCase()}.${n}.${tag}`);
  const desksOf = <Names extends Record<string, Role>>(names: Names, desa?: { id: string }, n = 0) =>
    Object.fromEntries(Object.entries(names).map(([name, role]) => [name, seat(name, role, desa, n)])) as Desks<Names>;

  const office = desksOf(kecamatanDesks);
  const desa: DesaDesk[] = made.desa.map((one, n) => ({ ...one, ...desksOf(desaDesks, one, n + 1) }));
  await seatThem(api, [...Object.values(office), ...desa.flatMap((desk) => Object.keys(desaDesks).map((name) => desk[name as keyof typeof desaDesks]))],
    office.verifikator);
  const admin = new Client(api, {
    sub: made.admin.accountId, sid: newId(), name: 'Admin Awayan', duty: made.admin.dutyId, role: 'admin_kecamatan', kec: kecamatanId, zone,
  }, made.admin.username);
  return {
    ...desa[0]!, ...office, kecamatanId, desa, admin,
    act: (who, work) => api.app.get(RequestContext).runAs(who.actor, work, newId()),
  };
}

/** Accounts, duties and desa binaan of everybody in two statements. */
async function seatThem(api: TestApp, people: readonly Client[], verifier: Client): Promise<void> {
  const rows = JSON.stringify(people.map(({ claims, username }) => ({ ...claims, username })));
  const { kec } = verifier.claims;
  await asTenant(api, kec!, async () => {
    await api.owner.query(
      `insert into account (account_id, username, name, password_hash)
       select sub, username, name, $2 from json_to_recordset($1::json) as p (sub uuid, username text, name text)`, [rows, await passwordHash]);
    await api.owner.query(
      `with seated as (
         insert into duty (kecamatan_id, duty_id, account_id, desa_id, role, holder_name, starts_on)
         select $2, duty, sub, desa, role, name, date '2020-01-01' from json_to_recordset($1::json) as p (duty uuid, sub uuid, desa uuid, role text, name text)
       )
       insert into verifier_desa (kecamatan_id, desa_id, duty_id, starts_on) select $2, desa_id, $3, date '2020-01-01' from desa where kecamatan_id = $2`,
      [rows, kec, verifier.claims.duty]);
  });
}

/** The owner, inside one tenant, in one transaction. */
export async function asTenant<T>(api: TestApp, kecamatanId: string, work: () => Promise<T>): Promise<T> {
  await api.owner.query('begin');
  try {
    await api.owner.query(`select set_config('app.kecamatan', $1, true), set_config('app.reach', 'kecamatan', true)`, [kecamatanId]);
    const result = await work();
    await api.owner.query('commit');
    return result;
  } catch (error) {
    await api.owner.query('rollback');
    throw error;
  }
}
