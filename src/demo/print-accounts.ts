import { dutyOf } from '#access/duties';
import { desaOfAwayan, kecamatanAwayan } from './generate/awayan.js';
import type { Seat } from './people.js';

/** The accounts for the terminal: the office and the big desa in full, of the others how they are called. */
export function printAccounts(seats: readonly Seat[], password: (username: string) => string): string[] {
  const section = (title: string, kode: string | null): string[] => {
    const there = seats.filter((seat) => seat.kode === kode);
    return ['', title, ...there.map(({ username, role }) => `  ${dutyOf(role)!.name.padEnd(24)} ${username.padEnd(26)} ${password(username)}`)];
  };
  const [first, ...more] = desaOfAwayan.filter(({ scale }) => scale === 'small');
  const samples = seats.filter(({ kode }) => kode === first!.kode).map(({ username }) => `${username} (${password(username)})`);
  return [
    '', 'Akun demo: jabatan, nama pengguna, kata sandi. Semua penduduk dan uangnya rekaan.',
    ...section(`Kecamatan ${kecamatanAwayan.nama}`, null),
    ...desaOfAwayan.filter(({ scale }) => scale === 'full').flatMap(({ nama, kode }) => section(`Desa ${nama}`, kode)),
    '', `Desa ${first!.nama}: ${samples.join(', ')};`, `dan begitu pula ${more.length} desa lain, dengan nama desanya.`, '',
  ];
}
