import type { Values } from '#catalogue/book';
import { isDashed, text } from '#catalogue/checking/cells';
import { ageOn, dateOf, yearsLater } from '#catalogue/checking/civil-date';
import { defineCheck } from '#catalogue/checking/define-check';
import { plain } from '#catalogue/checking/same-name';
import { referenceDay } from './a4-holders.js';

/** Perangkat desa: appointed between 20 and 42, in office until 60. Staf and acting officers are not. */
const perangkat = /^(sekretaris_desa|kaur_|kasi_|kepala_dusun)/;
const termOfKades = 8;
const termsOfKades = 2;

export const ageAndTerm = defineCheck({
  id: 'A4-02', severity: 'warn', blocks: 'never', overridable: true, scope: 'row',
  books: ['A.4'],
  columns: {
    'A.4': ['jabatan', 'tanggal_lahir', 'tanggal_sk_pengangkatan', 'tanggal_sk_pemberhentian'],
  },
  rule: 'perangkat age at SK between 20 and 42; active until 60 (kades: 8-year term, 2 terms)',
  message: 'Umur/masa jabatan di luar ketentuan',
  basis: 'UU 6/2014 ps 50 (recalled); UU 3/2024 ps 39 verified', mark: 'R',
  needs: ['jabatan', 'tanggal_sk_pengangkatan'],
  mend: 'Periksa tanggal lahir dan tanggal SK: perangkat diangkat umur 20 sampai 42 dan berhenti umur 60; kepala desa paling lama 8 tahun, dua kali.',
  row(values, { world }) {
    const until = dateOf(values.tanggal_sk_pemberhentian) ?? referenceDay(world);
    if (text(values.jabatan) === 'kepala_desa') return isBeyondTerm(values, until) ? { columns: ['tanggal_sk_pengangkatan', 'tanggal_sk_pemberhentian'] } : undefined;
    return perangkat.test(text(values.jabatan)) && isOutsideAge(values, until) ? { columns: ['tanggal_lahir', 'tanggal_sk_pengangkatan'] } : undefined;
  },
  whole(rows) {
    const terms = new Map<string, number>();
    return rows.flatMap(({ values }, index) => {
      if (text(values.jabatan) !== 'kepala_desa' || plain(values.nama) === '') return [];
      const term = (terms.get(plain(values.nama)) ?? 0) + 1;
      terms.set(plain(values.nama), term);
      return term > termsOfKades ? [{ row: index + 1, columns: ['jabatan'], message: `Masa jabatan Kepala Desa lebih dari ${termsOfKades} kali` }] : [];
    });
  },
});

/** Read so: 42 is meant in full years (until the 43rd birthday); the day of turning 60 is the last that counts. */
function isOutsideAge(values: Values, until: string | undefined): boolean {
  const [born, appointed] = [dateOf(values.tanggal_lahir), dateOf(values.tanggal_sk_pengangkatan)];
  if (!born) return false;
  const age = appointed ? ageOn(appointed, born) : 30;
  return age < 20 || age > 42 || (until !== undefined && until > yearsLater(born, 60));
}

function isBeyondTerm(values: Values, until: string | undefined): boolean {
  const appointed = dateOf(values.tanggal_sk_pengangkatan);
  return appointed !== undefined && until !== undefined && until > yearsLater(appointed, termOfKades);
}

export const nipWithBirth = defineCheck({
  id: 'A4-03', severity: 'warn', blocks: 'never', overridable: true, scope: 'row',
  books: ['A.4'],
  columns: {
    'A.4': ['nip', 'tanggal_lahir'],
  },
  rule: 'NIP has 18 digits when present; birth date in NIP[0:8] equals tanggal_lahir',
  message: 'NIP tidak cocok dengan tanggal lahir',
  basis: 'recalled', mark: 'R',
  needs: ['nip'],
  mend: 'Periksa NIP (18 angka, delapan angka pertama tanggal lahir) dan tanggal lahirnya.',
  row(values) {
    if (isDashed(values.nip)) return undefined;
    const nip = text(values.nip);
    const born = dateOf(values.tanggal_lahir);
    const matches = /^\d{18}$/.test(nip) && (!born || nip.startsWith(born.replaceAll('-', '')));
    return matches ? undefined : { columns: ['nip', 'tanggal_lahir'] };
  },
});
