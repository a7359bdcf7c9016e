import type { Client } from 'pg';
import { idOf } from './desks.js';

export interface Volume {
  readonly kecamatan: number;
  readonly desaPerKecamatan: number;
  /** Over all desa, evenly. */
  readonly rows: number;
}

/** Two books for the pages, in the first desa of the last kecamatan: how many rows they have. */
export const pagedBooks = { 'A.7': 1_000, 'A.8': 100_000 } as const;

/** Fills the tables in a few statements, as the superuser: row-level security would ask for one tenant at a time. Returns the number of rows. */
export async function fill(superuser: Client, { kecamatan, desaPerKecamatan, rows }: Volume): Promise<number> {
  const perDesa = Math.ceil(rows / (kecamatan * desaPerKecamatan));
  await superuser.query(territorySql, [kecamatan, desaPerKecamatan]);
  await superuser.query(entriesSql, [kecamatan, desaPerKecamatan, perDesa, 'B.1', null]);
  for (const [book, count] of Object.entries(pagedBooks)) await superuser.query(entriesSql, [kecamatan, 1, count, book, kecamatan]);
  await superuser.query('vacuum analyze');
  await superuser.query('checkpoint');
  const { rows: counted } = await superuser.query<{ count: string }>('select count(*) from register_entry');
  return Number(counted[0]!.count);
}

/** idOf, once more in SQL. */
const id = (kind: string, upper: string, lower: string): string =>
  `('000000${kind}-0000-7000-8000-' || lpad((${upper})::text, 4, '0') || lpad((${lower})::text, 8, '0'))::uuid`;
const sample = idOf.desa(12, 3);
if (sample !== '00000002-0000-7000-8000-000300000012') throw new Error(`The ids of desks.ts and fill.ts differ: ${sample}`);

const territorySql = `
  with office as (
    insert into kecamatan (kecamatan_id, kode, nama, kabupaten, provinsi, zone)
    select ${id('01', '0', 'k')}, '63.11.' || k, 'Kecamatan ' || k, 'Balangan', 'Kalimantan Selatan', 'WITA' from generate_series(1, $1::int) k
  ), head as (
    insert into audit_head (kecamatan_id) select ${id('01', '0', 'k')} from generate_series(1, $1::int) k
  ), village as (
    insert into desa (kecamatan_id, desa_id, kode, nama)
    select ${id('01', '0', 'k')}, ${id('02', 'd', 'k')}, '63.11.' || k || '.' || d, 'Desa ' || d from generate_series(1, $1::int) k, generate_series(1, $2::int) d
  ), person as (
    insert into account (account_id, username, name, password_hash) select ${id('03', '0', 'k')}, 'operator.' || k, 'Siti Aminah', '-' from generate_series(1, $1::int) k
  )
  insert into duty (kecamatan_id, duty_id, account_id, desa_id, role, holder_name, starts_on)
  select ${id('01', '0', 'k')}, ${id('04', '0', 'k')}, ${id('03', '0', 'k')}, ${id('02', '1', 'k')}, 'operator_desa', 'Siti Aminah', '2020-01-01' from generate_series(1, $1::int) k`;

/** Rows of B.1, twenty columns each, numbered and spread over the months of three closed years. */
const entriesSql = `
  insert into register_entry (kecamatan_id, desa_id, entry_id, book, edition, sheet, period, changed_period, period_date, nomor_urut, "values", salt, digest, search_name, updated_by)
  select ${id('01', '0', 'k')}, ${id('02', 'd', 'k')}, gen_random_uuid(), $4::text, 'permendagri_47_2016', '', month, month, (month || '-15')::date, n,
    jsonb_build_object('nama_lengkap', 'Warga ' || n, 'jenis_kelamin', case when n % 2 = 0 then 'L' else 'P' end, 'status_perkawinan', 'K', 'tempat_lahir', 'Balangan',
      'tanggal_lahir', '1990-08-17', 'agama', '1', 'pendidikan_terakhir', '5', 'pekerjaan', '9', 'dapat_membaca_huruf', 'AL', 'kewarganegaraan', 'WNI',
      'alamat_lengkap', 'Jl. Desa Nomor ' || n, 'kedudukan_dalam_keluarga', '1', 'nik', '6311031708' || lpad((n % 1000000)::text, 6, '0'),
      'no_kk', '6311031206' || lpad((n % 1000000)::text, 6, '0'), 'dusun', 'Dusun I', 'rt', '002', 'rw', '001', 'status_penduduk', 'aktif'),
    decode(repeat('5a', 16), 'hex'), sha256(convert_to(n::text, 'UTF8')), 'warga ' || n, 'Siti Aminah, Operator Desa'
  from generate_series(coalesce($5, 1), $1::int) k, generate_series(1, $2::int) d, generate_series(1, $3::int) n,
    lateral (select to_char(date '2023-01-01' + ((n::bigint - 1) * 36 / $3::int)::int * interval '1 month', 'YYYY-MM') as month) m`;
