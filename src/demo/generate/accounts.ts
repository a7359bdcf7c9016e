import { createHmac } from 'node:crypto';
import type { Role } from '#access/duties';
import { desaOfAwayan, kecamatanAwayan, slugOf, type DemoDesa } from './awayan.js';
import type { DesaBooks } from './desa-books.js';
import { Dice } from './dice.js';
import type { Day } from './months.js';
import { NameGiver } from './names.js';

export interface DemoAccount {
  /** "sekdes.putatbasiun" */
  readonly username: string;
  readonly name: string;
  readonly role: Role;
  /** Code of the desa, or of the kecamatan for its own duties. */
  readonly place: string;
  /** First day in office. */
  readonly since: Day;
  readonly decision?: string;
  /** Desa binaan, for verifiers. */
  readonly assigned?: readonly string[];
}

const shortTitles: Partial<Record<Role, string>> = {
  kepala_desa: 'kades', sekretaris_desa: 'sekdes', operator_desa: 'operator', kaur_keuangan: 'keuangan', kaur_perencanaan: 'perencanaan', kaur_tu_umum: 'tu',
  kasi_pemerintahan: 'pemerintahan', kasi_kesejahteraan: 'kesejahteraan',
};
const everyDesa: readonly Role[] = ['kepala_desa', 'sekretaris_desa'];
const fullDesa: readonly Role[] = ['kaur_keuangan', 'kaur_perencanaan', 'kaur_tu_umum', 'kasi_pemerintahan', 'kasi_kesejahteraan'];

const office: readonly (readonly [string, Role])[] = [
  ['camat', 'camat'], ['sekcam', 'sekcam'], ['kasitapem', 'kasi_tapem'], ['verifikator1', 'verifikator_kecamatan'], ['verifikator2', 'verifikator_kecamatan'], ['verifikator3', 'verifikator_kecamatan'],
  ['pendamping', 'pendamping'], ['admin', 'admin_kecamatan'],
];

/** Who can sign in to the demo: the office, and in each desa its kades, sekdes and operator; in the big ones the keepers too. */
export function demoAccounts(desaBooks: readonly DesaBooks[]): DemoAccount[] {
  const dice = new Dice('accounts');
  const names = new NameGiver(dice);
  const officials = office.map(([username, role], at): DemoAccount => ({
    username: `${username}.awayan`, name: names.name(at % 3 === 1 ? 'P' : 'L'), role, place: kecamatanAwayan.kode, since: '2023-01-02',
    ...(role === 'verifikator_kecamatan' ? { assigned: shareOf(Number(username.at(-1)) - 1) } : {}),
  }));
  return [...officials, ...desaBooks.flatMap((desa) => accountsOf(desa, names, dice))];
}

function accountsOf(desa: DesaBooks, names: NameGiver, dice: Dice): DemoAccount[] {
  const { scale } = desaOfAwayan.find(({ kode }) => kode === desa.kode)!;
  // "desa" keeps the desa Awayan apart from the kecamatan of the same name.
  const place = slugOf(desa.nama) === slugOf(kecamatanAwayan.nama) ? 'desaawayan' : slugOf(desa.nama);
  const roles = scale === 'full' ? [...everyDesa, ...fullDesa] : everyDesa;
  const officers = roles.map((role): DemoAccount => {
    const officer = desa.officers.find(({ jabatan }) => jabatan === role)!;
    return { username: `${shortTitles[role]}.${place}`, name: officer.nama, role, place: desa.kode, since: officer.tanggalSk, decision: officer.nomorSk };
  });
  const operator: DemoAccount = { username: `operator.${place}`, name: names.name(dice.chance(0.5) ? 'P' : 'L'), role: 'operator_desa', place: desa.kode, since: '2024-01-02' };
  return [...officers, operator];
}

/** Every third desa: the two big ones come to different verifiers. */
const shareOf = (verifier: number): string[] => desaOfAwayan.filter((_: DemoDesa, at) => at % 3 === verifier).map(({ kode }) => kode);

/**
 * "Perut-putatbasiun-2026!" without a secret, as printed for the demo on one's own machine; with a secret of the installation the year
 * gives way to a mark nobody can guess.
 */
export function demoPassword(username: string, secret?: string): string {
  const place = username.split('.').at(-1)!;
  const mark = secret === undefined ? '2026' : createHmac('sha256', secret).update(username).digest('hex').slice(0, 8);
  return `Perut-${place}-${mark}!`;
}
