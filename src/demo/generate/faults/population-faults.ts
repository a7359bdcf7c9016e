import type { Values } from '#catalogue/book';
import { addDays } from '../months.js';
import { isUnknownElsewhere, lastClosedMonth, lastClosedRow, overwrite, rowWhere, type Fault } from './fault.js';

const nikOf = (values: Values): string => String(values['nik'] ?? '');

/** Mistakes in the books of residents. */
export const populationFaults = {
  nikLetterO: {
    check: 'B1-01', book: 'B.1', what: 'NIK ditulis dengan huruf O, bukan angka nol',
    plant(desa) {
      const unknown = isUnknownElsewhere(desa);
      const row = rowWhere(desa, 'B.1', (values, each) => nikOf(values)[8] === '0' && unknown(values, each));
      overwrite(row, lastClosedMonth(desa), { nik: `${nikOf(row.values).slice(0, 8)}O${nikOf(row.values).slice(9)}` });
      return lastClosedMonth(desa);
    },
  },
  nikOtherBirthDate: {
    check: 'B1-06', book: 'B.1', what: 'Tanggal lahir berbeda dengan NIK, tanpa keterangan',
    plant(desa) {
      const row = rowWhere(desa, 'B.1', isUnknownElsewhere(desa));
      overwrite(row, lastClosedMonth(desa), { tanggal_lahir: addDays(String(row.values['tanggal_lahir']), -1) });
      return lastClosedMonth(desa);
    },
  },
  doubleNik: {
    check: 'B1-03', book: 'B.1', what: 'Satu NIK dicatat untuk dua penduduk',
    plant(desa) {
      const unknown = isUnknownElsewhere(desa);
      const first = rowWhere(desa, 'B.1', unknown);
      const second = rowWhere(desa, 'B.1', (values, row) => row !== first && values['jenis_kelamin'] === first.values['jenis_kelamin'] && unknown(values, row));
      overwrite(second, lastClosedMonth(desa), { nik: nikOf(first.values), tanggal_lahir: first.values['tanggal_lahir'] });
      return lastClosedMonth(desa);
    },
  },
  familyWithoutHead: {
    check: 'B1-04', book: 'B.1', what: 'Satu KK tidak mempunyai kepala keluarga',
    plant(desa) {
      const unknown = isUnknownElsewhere(desa);
      overwrite(rowWhere(desa, 'B.1', (values, row) => values['kedudukan_dalam_keluarga'] === '1' && unknown(values, row)), lastClosedMonth(desa), { kedudukan_dalam_keluarga: '9' });
      return lastClosedMonth(desa);
    },
  },
  familyWithTwoHeads: {
    check: 'B1-04', book: 'B.1', what: 'Satu KK mempunyai dua kepala keluarga',
    plant(desa) {
      const unknown = isUnknownElsewhere(desa);
      overwrite(rowWhere(desa, 'B.1', (values, row) => values['kedudukan_dalam_keluarga'] === '4' && unknown(values, row)), lastClosedMonth(desa), { kedudukan_dalam_keluarga: '1' });
      return lastClosedMonth(desa);
    },
  },
  recapSumWrong: {
    check: 'B3-01', book: 'B.3', what: 'Jumlah anggota keluarga di rekapitulasi salah jumlah',
    plant(desa) {
      const row = lastClosedRow(desa, 'B.3');
      overwrite(row, row.period, { akhir_jml_anggota_keluarga: Number(row.values['akhir_jml_anggota_keluarga']) + 1 });
      return row.period;
    },
  },
  recapUnlikeMutations: {
    check: 'B3-04', book: 'B.3', what: 'Datang dan pindah di rekapitulasi tidak ada di Buku Mutasi',
    plant(desa) {
      const row = lastClosedRow(desa, 'B.3');
      const more = (key: string) => ({ [key]: Number(row.values[key]) + 1 });
      overwrite(row, row.period, { ...more('datang_wni_l'), ...more('pindah_wni_l') });
      return row.period;
    },
  },
  eventAfterReport: {
    check: 'B2-03', book: 'B.2', what: 'Tanggal peristiwa sesudah tanggal lapor',
    plant(desa) {
      const dates = ['tanggal_meninggal', 'tanggal_pindah', 'tanggal_datang'];
      const row = lastClosedRow(desa, 'B.2', (values) => dates.some((key) => values[key]));
      const key = dates.find((each) => row.values[each])!;
      overwrite(row, row.period, { [key]: addDays(String(row.values['tanggal_lapor']), 1) });
      return row.period;
    },
  },
} satisfies Record<string, Fault>;
