import type { Values } from '#catalogue/book';
import type { CheckRow } from '#catalogue/check';
import { isBlank, isTicked, text } from '#catalogue/checking/cells';
import { ageOn, dateOf } from '#catalogue/checking/civil-date';
import { defineCheck, type Failure } from '#catalogue/checking/define-check';
import { sameName } from '#catalogue/checking/same-name';
import { lastDay } from './identity.js';
import { Residents } from './residents.js';

export const temporaryResident = defineCheck({
  id: 'B4-01', severity: 'error', blocks: 'close', overridable: true, scope: 'row',
  books: ['B.4'],
  columns: {
    'B.4': ['kelamin_l', 'kelamin_p', 'datang_tanggal', 'pergi_tanggal'],
  },
  rule: 'exactly one sex ticked; pergi >= datang; open stays are carried to next month with their number',
  message: 'Data penduduk sementara tidak lengkap',
  basis: 'inferred (arithmetic/consistency a verifier checks)', mark: 'I',
  needs: [],
  mend: 'Centang satu jenis kelamin; tanggal pergi tidak sebelum tanggal datang; yang belum pergi tetap dicatat dengan nomornya.',
  row(values, { has }) {
    const failures: Failure[] = [];
    if (has('kelamin_l') && has('kelamin_p') && isTicked(values.kelamin_l) === isTicked(values.kelamin_p)) failures.push({ columns: ['kelamin_l', 'kelamin_p'] });
    const [came, left] = [dateOf(values.datang_tanggal), dateOf(values.pergi_tanggal)];
    if (has('datang_tanggal') && left && (!came || left < came)) failures.push({ columns: ['datang_tanggal', 'pergi_tanggal'] });
    return failures.length > 0 ? failures : undefined;
  },
  whole: (rows, { world }) => (world.previous?.['B.4'] ?? []).filter(({ values }) => isBlank(values.pergi_tanggal) && !isCarried(values, rows)).map(({ values }) => ({
    part: text(values.nomor_urut), columns: ['nomor_urut'], message: `Nomor ${text(values.nomor_urut)} bulan lalu belum pergi, tetapi tidak tercatat lagi`,
  })),
});

const isCarried = (stay: Values, rows: readonly CheckRow[]): boolean =>
  rows.some(({ values }) => text(values.nomor_urut) === text(stay.nomor_urut) && (isBlank(stay.nama_lengkap) || sameName(values.nama_lengkap, stay.nama_lengkap)));

export const asInMainBook = defineCheck({
  id: 'B5-01', severity: 'warn', blocks: 'never', overridable: true, scope: 'cross',
  books: ['B.5', 'B.1'],
  columns: {
    'B.5': ['nik', 'no_kk', 'nama_lengkap', 'tanggal_lahir', 'jenis_kelamin'],
    'B.1': ['nik', 'no_kk', 'nama_lengkap', 'tanggal_lahir', 'jenis_kelamin'],
  },
  rule: 'every row matches a B.1 person on NIK and no_kk (name, birth date, sex equal)',
  message: 'Beda dengan Buku Induk',
  basis: 'inferred (arithmetic/consistency a verifier checks)', mark: 'I',
  mend: 'Samakan dengan Buku Induk Penduduk: NIK, nomor KK, nama, tanggal lahir dan jenis kelamin.',
  cross({ rows }) {
    const residents = new Residents(rows('B.1'));
    return rows('B.5').flatMap(({ values }, index): Failure[] => {
      const [person] = isBlank(values.nik) ? residents.find(values) : residents.withNik(values.nik);
      const columns = person ? ['no_kk', 'nama_lengkap', 'tanggal_lahir', 'jenis_kelamin'].filter((key) => isTold(values, person, key) && !sameName(values[key], person[key])) : ['nik'];
      return columns.length > 0 ? [{ row: index + 1, columns }] : [];
    });
  },
});

const isTold = (card: Values, person: Values, key: string): boolean => !isBlank(card[key]) && !isBlank(person[key]);

const unmarried = ['', '1', 'BK'];

export const cardIsDue = defineCheck({
  id: 'B5-02', severity: 'warn', blocks: 'never', overridable: true, scope: 'row',
  books: ['B.5'],
  columns: {
    'B.5': ['tanggal_lahir', 'status_perkawinan', 'tanggal_dikeluarkan'],
  },
  rule: 'KTP date required from age 17 or married',
  message: 'Belum ada KTP-el',
  basis: 'UU 24/2013 (recalled)', mark: 'R',
  needs: ['tanggal_dikeluarkan'],
  mend: 'Minta yang bersangkutan merekam KTP-el, lalu isi tanggal dikeluarkan.',
  /** Read so: from 17 on the last day of the period; married, or once married. */
  row(values, { world }) {
    if (dateOf(values.tanggal_dikeluarkan)) return undefined;
    const [born, day] = [dateOf(values.tanggal_lahir), lastDay(world)];
    const isAdult = born !== undefined && day !== undefined && ageOn(day, born) >= 17;
    return isAdult || !unmarried.includes(text(values.status_perkawinan)) ? { columns: ['tanggal_dikeluarkan'] } : undefined;
  },
});
