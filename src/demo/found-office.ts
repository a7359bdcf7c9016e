import type { ClientBase } from 'pg';
import { newId } from '#kernel/uuid';
import { createOffice } from '#office/create-office';
import { hashPassword } from '#people/signing-in/passwords';
import { desaAwayan } from '#territory/awayan';
import type { DemoAccount } from './generate/accounts.js';
import { kecamatanAwayan } from './generate/awayan.js';
import type { DesaBooks } from './generate/desa-books.js';

interface FoundedDesa {
  readonly id: string;
  readonly kode: string;
}

/** Makes Kecamatan Awayan with its desa and everybody who works there; the books come later. */
export async function foundOffice(owner: ClientBase, office: readonly DesaBooks[], accounts: readonly DemoAccount[], password: (username: string) => string): Promise<string> {
  // Hashing is most of the work; the thread pool does it side by side.
  const people = await Promise.all(accounts.map(async (account) => ({ ...account, hash: await hashPassword(password(account.username)) })));
  const admin = people.find(({ role }) => role === 'admin_kecamatan')!;
  const { kabupaten, provinsi } = kecamatanAwayan;
  const made = await createOffice(owner, {
    kode: kecamatanAwayan.kode, nama: kecamatanAwayan.nama, kabupaten: kabupaten.nama, provinsi: provinsi.nama, zone: 'WITA',
    desa: desaAwayan.map(({ kode, nama }) => ({ kode, nama })),
    admin: { username: admin.username, name: admin.name, password: password(admin.username), passwordHash: admin.hash, startsOn: admin.since },
  });
  await owner.query('begin');
  await owner.query(`select set_config('app.kecamatan', $1, true), set_config('app.reach', 'kecamatan', true)`, [made.kecamatanId]);
  await describeDesa(owner, made.kecamatanId, office);
  await seat(owner, made.kecamatanId, made.desa, people.filter((person) => person !== admin));
  await owner.query('commit');
  return made.kecamatanId;
}

async function describeDesa(owner: ClientBase, kecamatanId: string, office: readonly DesaBooks[]): Promise<void> {
  const known = new Map(desaAwayan.map((desa) => [desa.kode, desa]));
  const rows = office.map(({ kode, dusun }) => ({ kode, dusun, alias: known.get(kode)!.alias, kode_pos: known.get(kode)!.kodePos }));
  await owner.query(
    `update desa set alias = r.alias, kode_pos = r.kode_pos, dusun = r.dusun, cash_limit = 10000000
     from json_to_recordset($2::json) as r (kode text, alias text[], kode_pos text, dusun text[]) where kecamatan_id = $1 and desa.kode = r.kode`,
    [kecamatanId, JSON.stringify(rows)]);
}

async function seat(owner: ClientBase, kecamatanId: string, desa: readonly FoundedDesa[], people: readonly (DemoAccount & { readonly hash: string })[]): Promise<void> {
  const idOf = new Map(desa.map(({ kode, id }) => [kode, id]));
  const rows = people.map(({ username, name, role, place, since, hash, assigned = [] }) => ({
    account: newId(), duty: newId(), username, name, role, hash, since, desa: idOf.get(place) ?? null, binaan: assigned.map((kode) => idOf.get(kode)),
  }));
  await owner.query(
    `with person as (select * from json_to_recordset($2::json) as p (account uuid, duty uuid, username text, name text, role text, hash text, since date, desa uuid, binaan uuid[])),
     accounts as (
       insert into account (account_id, username, name, password_hash) select account, username, name, hash from person
     ), duties as (
       insert into duty (kecamatan_id, duty_id, account_id, desa_id, role, holder_name, starts_on) select $1, duty, account, desa, role, name, since from person
     )
     insert into verifier_desa (kecamatan_id, desa_id, duty_id, starts_on) select $1, unnest(binaan), duty, since from person`,
    [kecamatanId, JSON.stringify(rows)]);
}
