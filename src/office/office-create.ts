/** `npm run office:create`: makes a kecamatan with its desa and its first administrator. Run it with --help. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { z } from 'zod';
import { readSettings } from '#kernel/configuration';
import { migrate } from '#kernel/database/migrate';
import { borrowPostgres } from '#kernel/postgres/borrow-postgres';
import { usernameForm } from '#people/signing-in/username';
import { createOffice } from './create-office.js';
import { desaOf } from './desa-list.js';

const help = `npm run office:create -- --kode 63.11.03 --nama Awayan --kabupaten Balangan --provinsi "Kalimantan Selatan" --zone WITA \\
  --desa desa.csv --admin admin.awayan --admin-name "Nama Administrator"

  --desa   daftar desa: csv dengan kolom kode dan nama
  --zone   WIB, WITA atau WIT

Tanpa DATABASE_URL dipakai basis data di bawah DATA_DIR, juga selagi npm start berjalan. Dengan DATABASE_URL,
DATABASE_OWNER_URL harus menunjuk ke pemilik basis data itu.`;

const required = z.string().trim().min(1, 'wajib diisi');
const wanted = z.object({
  kode: required.regex(/^\d{2}\.\d{2}\.\d{2}$/, 'berbentuk 63.11.03'),
  nama: required,
  kabupaten: required,
  provinsi: required,
  zone: z.enum(['WIB', 'WITA', 'WIT'], 'WIB, WITA atau WIT'),
  desa: required,
  admin: required.regex(usernameForm, 'huruf kecil, angka, titik; 3 sampai 40 tanda'),
  'admin-name': required,
});

async function main(): Promise<void> {
  const option = { type: 'string' } as const;
  const options = Object.fromEntries([...Object.keys(wanted.shape)].map((name) => [name, option]));
  const { values } = parseArgs({ options: { ...options, help: { type: 'boolean' } } });
  if (values.help) return console.log(help);
  const { desa, admin, 'admin-name': name, ...kecamatan } = wanted.parse(values, { error: (issue) => (issue.input === undefined ? 'wajib diisi' : undefined) });
  const list = desaOf(await readFile(desa, 'utf8'));
  const office = await asOwner((owner) => createOffice(owner, { ...kecamatan, desa: list, admin: { username: admin, name } }));
  console.log(`Kecamatan ${kecamatan.nama} dibuat dengan ${office.desa.length} desa.`);
  console.log(`Administrator: ${office.admin.username}\nKata sandi   : ${office.admin.password}  (tampil sekali ini saja; diganti saat pertama masuk)`);
}

/** The database this service would use, as its owner; one that is still empty is brought to this version first. */
async function asOwner<T>(work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const { DATABASE_URL, DATABASE_OWNER_URL, DATA_DIR } = readSettings();
  const withUrl = async (connectionString: string): Promise<T> => {
    await migrate(connectionString);
    const owner = new pg.Client({ connectionString });
    await owner.connect();
    try {
      return await work(owner);
    } finally {
      await owner.end();
    }
  };
  if (DATABASE_OWNER_URL) return withUrl(DATABASE_OWNER_URL);
  if (DATABASE_URL) throw new Error('DATABASE_OWNER_URL belum diisi: pemilik basis data diperlukan untuk membuat kecamatan.');
  return borrowPostgres(DATA_DIR, withUrl);
}

/** What went wrong, for the person at the keyboard. */
function sentenceOf(error: unknown): string {
  if (error instanceof z.ZodError) return `${error.issues.map((issue) => `--${issue.path.join('.')}: ${issue.message}`).join('\n')}\n\n${help}`;
  if ((error as { code?: string }).code === '23505') return 'Nama pengguna administrator sudah dipakai, atau kode desa tertulis dua kali. Tidak ada yang dibuat.';
  return (error as Error).message;
}

main().catch((error: unknown) => {
  console.error(sentenceOf(error));
  process.exitCode = 1;
});
