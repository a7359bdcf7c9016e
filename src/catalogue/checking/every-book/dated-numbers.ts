import type { Values } from '../../book.js';
import { isBlank } from '../cells.js';
import { dateOf, daysBetween } from '../civil-date.js';
import { defineCheck, type Failure, type Here } from '../define-check.js';

interface Pair {
  readonly number: string;
  readonly date: string;
  /** May be dated without being numbered. */
  readonly numberOptional?: boolean;
}

const pairs: Readonly<Record<string, readonly Pair[]>> = {
  'A.1': [
    { number: 'nomor_ditetapkan', date: 'tanggal_ditetapkan' },
    { number: 'nomor_dilaporkan', date: 'tanggal_dilaporkan' },
    { number: 'nomor_lembaran_desa', date: 'tanggal_lembaran_desa' },
    { number: 'nomor_berita_desa', date: 'tanggal_berita_desa' },
  ],
  'A.2': [{ number: 'nomor_keputusan', date: 'tanggal_keputusan' }, { number: 'nomor_dilaporkan', date: 'tanggal_dilaporkan' }],
  'A.7': [{ number: 'masuk_nomor', date: 'masuk_tanggal', numberOptional: true }, { number: 'keluar_nomor', date: 'keluar_tanggal' }],
  'A.8': [{ number: 'nomor_surat', date: 'tanggal_surat' }],
};
const error = 0;

export const numberWithDate = defineCheck({
  id: 'X-02', severity: 'warn', blocks: 'never', overridable: true, scope: 'row',
  books: ['A.1', 'A.2', 'A.7', 'A.8'],
  columns: {
    'A.1': [
      'nomor_ditetapkan', 'tanggal_ditetapkan', 'nomor_dilaporkan', 'tanggal_dilaporkan', 'nomor_lembaran_desa',
      'tanggal_lembaran_desa', 'nomor_berita_desa', 'tanggal_berita_desa',
    ],
    'A.2': ['nomor_keputusan', 'tanggal_keputusan', 'nomor_dilaporkan', 'tanggal_dilaporkan'],
    'A.7': ['masuk_nomor', 'masuk_tanggal', 'keluar_nomor', 'keluar_tanggal'],
    'A.8': ['nomor_surat', 'tanggal_surat'],
  },
  rule: 'pair nomor+tanggal: both or none; tanggal <= today; an incoming letter (A.7 masuk_*) may come without a number',
  cases: [
    { when: 'A.1, A.2, A.8, the outgoing half of A.7, or any tanggal > today', severity: 'error', blocks: 'never' },
  ],
  message: 'Nomor dan tanggal harus diisi bersama',
  basis: 'inferred (arithmetic/consistency a verifier checks)', mark: 'I',
  needs: [],
  mend: 'Isi nomor dan tanggalnya, atau kosongkan keduanya.',
  row(values, here) {
    const failures = (pairs[here.book.code] ?? []).flatMap((pair) => faultOf(pair, values, here));
    return failures.length > 0 ? failures : undefined;
  },
});

/** Read so: a numbered letter without a date only warns when it came in; whatever lies in the future is an error. */
function faultOf({ number, date, numberOptional }: Pair, values: Values, { has, world: { today } }: Here): Failure[] {
  if (!has(date)) return [];
  const written = dateOf(values[date]);
  if (today && written && written > today) {
    return [{ part: date, columns: [date], as: error, message: `Tanggal ${written} belum tiba`, mend: 'Betulkan tanggalnya; tanggal tidak boleh sesudah hari ini.' }];
  }
  if (!has(number)) return [];
  const [noNumber, noDate] = [isBlank(values[number]), isBlank(values[date])];
  if (noNumber === noDate || (noNumber && numberOptional)) return [];
  return [{ part: noNumber ? number : date, columns: [number, date], ...(numberOptional ? {} : { as: error }) }];
}

export const reportedInAWeek = defineCheck({
  id: 'X-03', severity: 'warn', blocks: 'never', overridable: true, scope: 'row',
  books: ['A.1'],
  columns: {
    'A.1': ['jenis_peraturan', 'tanggal_dilaporkan', 'tanggal_lembaran_desa', 'tanggal_berita_desa'],
  },
  rule: 'tanggal_dilaporkan - tanggal_lembaran_desa (tanggal_berita_desa for the other kinds) <= 7 days',
  message: 'Perdes dilaporkan lewat 7 hari sejak diundangkan',
  basis: 'Permendagri 111/2014 (recalled)', mark: 'R',
  needs: ['jenis_peraturan', 'tanggal_dilaporkan'],
  mend: 'Laporkan paling lambat 7 hari sejak diundangkan; yang sudah lewat diberi catatan di keterangan.',
  row(values, { has }) {
    const key = values.jenis_peraturan === 'peraturan_desa' ? 'tanggal_lembaran_desa' : 'tanggal_berita_desa';
    const [promulgated, reported] = [dateOf(values[key]), dateOf(values.tanggal_dilaporkan)];
    if (!has(key) || !promulgated || !reported || daysBetween(promulgated, reported) <= 7) return undefined;
    return { columns: ['tanggal_dilaporkan', key] };
  },
});
