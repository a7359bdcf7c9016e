/**
 * The second fence of tenancy, written once: forced row-level security on the transaction-local settings. Policies compare bare
 * columns with settings (a function or a cast on the column costs hundreds of milliseconds on a large table), and anything empty
 * or unknown shows nothing.
 */
const kecamatan = `kecamatan_id = nullif(current_setting('app.kecamatan', true), '')::uuid`;
const wholeKecamatan = `current_setting('app.reach', true) = 'kecamatan'`;
const ownDesa = `desa_id = any (nullif(current_setting('app.desas', true), '')::uuid[])`;

export type Reach =
  /** Rows of a desa: its own people and the kecamatan. */
  | 'desa'
  /** Rows of the kecamatan: its own people; a desa sees nothing. */
  | 'kecamatan'
  /** Rows of the kecamatan that its desa may read too. */
  | 'everyone';

const visible: Record<Reach, string> = {
  desa: `${kecamatan} and (${wholeKecamatan} or ${ownDesa})`,
  kecamatan: `${kecamatan} and ${wholeKecamatan}`,
  everyone: kecamatan,
};

/**
 * Forces row-level security on a tenant table and grants the app role the named rights on it. The owner, who makes an office and
 * runs the migrations, stands behind the same fence: he too works in one tenant at a time, the one he has set.
 */
export function fence(table: string, reach: Reach, rights: readonly ('select' | 'insert' | 'update' | 'delete')[] = ['select', 'insert', 'update']): string {
  return `
    alter table ${table} enable row level security;
    alter table ${table} force row level security;
    create policy tenant on ${table} to perut_app, current_user using (${visible[reach]}) with check (${visible[reach]});
    grant ${rights.join(', ')} on ${table} to perut_app;`;
}

/** Rights of a role that works across tenants (signin, worker), on the tables it needs and no other. */
export function across(table: string, role: 'perut_signin' | 'perut_worker', rights: readonly string[]): string {
  return `
    create policy ${role} on ${table} to ${role} using (true) with check (true);
    grant ${rights.join(', ')} on ${table} to ${role};`;
}
