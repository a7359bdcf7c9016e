import type { Values } from '#catalogue/book';
import type { CheckWorld } from '#catalogue/check';
import { isBlank, text } from '#catalogue/checking/cells';
import { dateOf, lastDayOf, yearsLater } from '#catalogue/checking/civil-date';
import { defineCheck, type Here } from '#catalogue/checking/define-check';
import { findKecamatan } from '#catalogue/kecamatan/kecamatan';
import { decodeNik, isFamilyCardNumber } from './identity-number.js';

const whenEmpty = 0;
const withoutNote = 0;
const notYetIssued = /belum\s+ber-?\s?nik/i;

export const validNik = defineCheck({
  id: 'B1-01', severity: 'error', blocks: 'close', overridable: false, scope: 'row',
  books: ['B.1', 'B.5'],
  columns: {
    'B.1': ['nik', 'tanggal_lahir', 'keterangan'],
    'B.5': ['nik'],
  },
  rule: 'NIK present: exactly 16 digits; digits 7-12 decode to a real date DDMMYY (DD 41-71 = female, DD-40); serial 13-16 != 0000. NIK empty: only under 1 year of age on the last day of the period, with "belum ber-NIK" in keterangan (B.1)',
  cases: [
    { when: 'nik empty', severity: 'warn', blocks: 'never' },
  ],
  message: 'NIK tidak sah atau kosong',
  basis: 'structure recalled (PP 40/2019, Permendagri 109/2019), female +40 verified in sources; serial rule inferred', mark: 'R',
  needs: ['nik'],
  silences: ['B1-02', 'B1-06'],
  mend: 'Salin 16 angka NIK dari KK atau KTP-el; bayi yang belum ber-NIK ditulis "belum ber-NIK" di keterangan.',
  /** Read so: the leave to have none yet is for B.1; B.5 lists cards, and a card has a number. */
  row(values, here) {
    if (!isBlank(values.nik)) return decodeNik(text(values.nik)) ? undefined : { columns: ['nik'] };
    return here.book.code === 'B.1' && mayLackNik(values, here) ? undefined : { as: whenEmpty, columns: ['nik'] };
  },
});

export const lastDay = ({ periodEnd, period, today }: CheckWorld): string | undefined => periodEnd ?? (period ? lastDayOf(period) : today);

/** Under one year on the last day of the period, and noted. A day not known is no reason to refuse a noted newborn. */
function mayLackNik(values: Values, { world }: Here): boolean {
  if (!notYetIssued.test(text(values.keterangan))) return false;
  const [born, day] = [dateOf(values.tanggal_lahir), lastDay(world)];
  return !born || !day || day < yearsLater(born, 1);
}

/** Codes older than the editions at hand are missing, so an unknown one never weighs more than a warning. */
const isKnownArea = (number: string): boolean => findKecamatan(number.slice(0, 6)) !== undefined;

export const knownArea = defineCheck({
  id: 'B1-02', severity: 'warn', blocks: 'never', overridable: true, scope: 'row',
  books: ['B.1', 'B.5'],
  columns: {
    'B.1': ['nik'],
    'B.5': ['nik'],
  },
  rule: 'NIK[0:6] is an existing kecamatan code; need NOT be this kecamatan (NIK never changes on moving)',
  message: 'Kode wilayah NIK tidak dikenal',
  basis: 'dispenduk.magetan.go.id FAQ quoting PP 40/2019 ps 30(2) verified', mark: 'V',
  needs: ['nik'],
  mend: 'Periksa enam angka pertama NIK. NIK dari kecamatan lain tetap sah; kode lama yang belum dikenal boleh dibiarkan.',
  row: (values) => (isBlank(values.nik) || isKnownArea(text(values.nik)) ? undefined : { columns: ['nik'] }),
});

export const nikAgrees = defineCheck({
  id: 'B1-06', severity: 'warn', blocks: 'never', overridable: true, scope: 'row',
  books: ['B.1', 'B.5'],
  columns: {
    'B.1': ['nik', 'tanggal_lahir', 'jenis_kelamin', 'keterangan'],
    'B.5': ['nik', 'tanggal_lahir', 'jenis_kelamin', 'keterangan'],
  },
  rule: 'NIK digits 7-12 agree with tanggal_lahir and jenis_kelamin; a difference needs a note in keterangan (a NIK issued once is not re-issued when data are corrected)',
  cases: [
    { when: 'no note in keterangan', severity: 'error', blocks: 'never' },
  ],
  message: 'NIK tidak cocok dengan tanggal lahir/jenis kelamin: isi keterangan',
  basis: 'PP 40/2019 ps 30(2) permanence verified; that a corrected birth date keeps the NIK is inferred', mark: 'I',
  needs: ['nik'],
  mend: 'Betulkan tanggal lahir atau jenis kelamin menurut KK; bila NIK memang berbeda, jelaskan di keterangan.',
  /** Read so: a difference always shows; noted it warns, not noted it is an error. tanggal_lahir decides the century. */
  row(values) {
    const nik = isBlank(values.nik) ? undefined : decodeNik(text(values.nik));
    if (!nik) return undefined;
    const born = dateOf(values.tanggal_lahir);
    const otherBirth = born !== undefined && born.slice(2) !== `${nik.year}-${nik.month}-${nik.day}`;
    const otherSex = (values.jenis_kelamin === 'L' || values.jenis_kelamin === 'P') && values.jenis_kelamin !== nik.sex;
    if (!otherBirth && !otherSex) return undefined;
    const columns = ['nik', ...(otherBirth ? ['tanggal_lahir'] : []), ...(otherSex ? ['jenis_kelamin'] : [])];
    return isBlank(values.keterangan) ? { as: withoutNote, columns } : { columns, message: 'NIK tidak cocok dengan tanggal lahir/jenis kelamin; sudah diberi keterangan' };
  },
});

export const validFamilyCard = defineCheck({
  id: 'B1-05', severity: 'warn', blocks: 'never', overridable: true, scope: 'row',
  books: ['B.1'],
  columns: {
    'B.1': ['no_kk'],
  },
  rule: 'KK: 16 digits, first 6 area code, next 6 a real date DDMMYY, last 4 serial',
  message: 'Nomor KK tidak sah',
  basis: 'agibalaja.blogspot.com quoting SIAK rule verified', mark: 'V',
  mend: 'Salin 16 angka nomor KK dari kartu keluarga.',
  /** Read so: the first six digits must be a kecamatan that exists or existed, and 0000 is no serial, as in a NIK. */
  row(values) {
    const number = text(values.no_kk);
    return isFamilyCardNumber(number) && isKnownArea(number) ? undefined : { columns: ['no_kk'] };
  },
});
