/** The statements of the reference: the same rows, columns and chain as ours. */
export const tenant = `select set_config('app.kecamatan', $1, true), set_config('app.reach', $2, true), set_config('app.desas', $3, true)`;

export const tenantAndDuty = `
  with tenant as materialized (${tenant})
  select duty_is_held($4::uuid, $5) as held from tenant`;

const columns = `entry_id as id, book, edition, sheet, period, period_date::text as "periodDate", changed_period as "changedPeriod", nomor_urut as "nomorUrut", revision, state,
  computed || "values" as "values", findings, to_char(updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "updatedAt", updated_by as "updatedBy"`;

export const page = `
  select ${columns}, period || '~' || position || '~' || period_date || '~' || entry_id as cursor
  from register_entry where kecamatan_id = $1 and desa_id = $2 and book = $3 and state = 'active'
  order by period, position, period_date, entry_id limit $4`;

/** Whether the month is open (locked against a close on the way), how the desa keeps the book, and what the kecamatan has softened. */
export const gate = `
  with month as (select state from book_period where kecamatan_id = $1 and desa_id = $2 and book = $3 and period = $4 for share)
  select (select state from month) as state,
    (select edition from book_setting where kecamatan_id = $1 and desa_id = $2 and book = $3 and since <= $4 order by since desc limit 1) as edition,
    (select dusun from desa where kecamatan_id = $1 and desa_id = $2) as dusun,
    (select json_object_agg(check_id, blocks) from check_softening where kecamatan_id = $1) as softenings`;

export const insertEntry = `
  insert into register_entry (kecamatan_id, desa_id, entry_id, book, edition, period, changed_period, period_date, "values", computed, findings, salt, digest, search_name, nik_hash, kk_hash, updated_by, updated_duty)
  values ($1, $2, $3, $4, $5, $6, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17) returning ${columns}`;

export const audit = `
  with head as (
    select seq + 1 as seq, sha256(hash || convert_to((seq + 1)::text || $8, 'UTF8')) as hash from audit_head where kecamatan_id = $1 for update
  ), row as (
    insert into audit_record (kecamatan_id, seq, audit_id, at, verb, desa_id, subject_type, subject_id, body, hash) select $1, seq, $2, $3, $4, $5, $6, $7, $8, hash from head
  )
  update audit_head set seq = head.seq, hash = head.hash from head where audit_head.kecamatan_id = $1`;
