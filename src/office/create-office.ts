import type { ClientBase } from 'pg';
import { newId } from '#kernel/uuid';
import { hashPassword, oneTimePassword } from '#people/signing-in/passwords';
import type { NewOffice, Office } from './office.js';

/**
 * Makes an empty kecamatan: itself, the head of its audit chain, its desa and its first administrator, in one transaction of the
 * owner. Nobody is inside a kecamatan before it exists, so this is the one thing no act can do.
 */
export async function createOffice(owner: ClientBase, office: NewOffice): Promise<Office> {
  const password = office.admin.password ?? oneTimePassword();
  const passwordHash = office.admin.passwordHash ?? (await hashPassword(password));
  const made: Office = {
    kecamatanId: newId(),
    desa: office.desa.map(({ kode, nama }) => ({ id: newId(), kode, nama })),
    admin: { accountId: newId(), dutyId: newId(), username: office.admin.username, password },
  };
  await owner.query('begin');
  try {
    // Row-level security is forced on the owner too: he may write in the kecamatan he names, and in no other.
    await owner.query(`select set_config('app.kecamatan', $1, true), set_config('app.reach', 'kecamatan', true)`, [made.kecamatanId]);
    await owner.query(territorySql, [
      made.kecamatanId, office.kode, office.nama, office.kabupaten, office.provinsi, office.zone, JSON.stringify(made.desa),
    ]);
    await owner.query(administratorSql, [
      made.admin.accountId, office.admin.username, office.admin.name, passwordHash, office.admin.password === undefined,
      made.kecamatanId, made.admin.dutyId, office.admin.startsOn ?? null,
    ]);
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback');
    throw error;
  }
  return made;
}

const territorySql = `
  with office as (
    insert into kecamatan (kecamatan_id, kode, nama, kabupaten, provinsi, zone) values ($1, $2, $3, $4, $5, $6) returning kecamatan_id
  ), head as (
    insert into audit_head (kecamatan_id) select kecamatan_id from office
  )
  insert into desa (kecamatan_id, desa_id, kode, nama)
  select $1, desa.id, desa.kode, desa.nama from json_to_recordset($7::json) as desa (id uuid, kode text, nama text)`;

const administratorSql = `
  with person as (
    insert into account (account_id, username, name, password_hash, must_change_password) values ($1, $2, $3, $4, $5) returning account_id
  )
  insert into duty (kecamatan_id, duty_id, account_id, role, holder_name, starts_on)
  select $6, $7, account_id, 'admin_kecamatan', $3, coalesce($8::date, current_date - 1) from person`;
