import type { Values } from '#catalogue/book';
import { addDays } from '../months.js';
import { isUnknownElsewhere, lastClosedRow, miswrite, rowWhere, spoil, type Fault } from './fault.js';

const nikOf = (values: Values): string => String(values['nik'] ?? '');
const eventDates = ['tanggal_meninggal', 'tanggal_pindah', 'tanggal_datang'];

/** Mistakes in the books of residents. */
export const populationFaults = {
  nikLetterO: {
    check: 'B1-01', book: 'B.1', what: 'NIK ditulis dengan huruf O, bukan angka nol',
    plant(desa) {
      const unknown = isUnknownElsewhere(desa);
      const row = rowWhere(desa, 'B.1', (values, each) => nikOf(values)[8] === '0' && unknown(values, each));
      return spoil(desa, row, (values) => ({ nik: `${nikOf(values).slice(0, 8)}O${nikOf(values).slice(9)}` }));
    },
  },
  nikOtherBirthDate: {
    check: 'B1-06', book: 'B.1', what: 'Tanggal lahir berbeda dengan NIK, tanpa keterangan',
    plant: (desa) => spoil(desa, rowWhere(desa, 'B.1', isUnknownElsewhere(desa)), ({ tanggal_lahir }) => ({ tanggal_lahir: addDays(String(tanggal_lahir), -1) })),
  },
  doubleNik: {
    check: 'B1-03', book: 'B.1', what: 'Satu NIK dicatat untuk dua penduduk',
    plant(desa) {
      const unknown = isUnknownElsewhere(desa);
      const first = rowWhere(desa, 'B.1', unknown);
      const second = rowWhere(desa, 'B.1', (values, row) => row !== first && values['jenis_kelamin'] === first?.values['jenis_kelamin'] && unknown(values, row));
      return spoil(desa, second, () => ({ nik: nikOf(first!.values), tanggal_lahir: first!.values['tanggal_lahir'] }));
    },
  },
  familyWithoutHead: {
    check: 'B1-04', book: 'B.1', what: 'Satu KK tidak mempunyai kepala keluarga',
    plant(desa) {
      const unknown = isUnknownElsewhere(desa);
      return spoil(desa, rowWhere(desa, 'B.1', (values, row) => values['kedudukan_dalam_keluarga'] === '1' && unknown(values, row)), () => ({ kedudukan_dalam_keluarga: '9' }));
    },
  },
  familyWithTwoHeads: {
    check: 'B1-04', book: 'B.1', what: 'Satu KK mempunyai dua kepala keluarga',
    plant(desa) {
      const unknown = isUnknownElsewhere(desa);
      return spoil(desa, rowWhere(desa, 'B.1', (values, row) => values['kedudukan_dalam_keluarga'] === '4' && unknown(values, row)), () => ({ kedudukan_dalam_keluarga: '1' }));
    },
  },
  eventAfterReport: {
    check: 'B2-03', book: 'B.2', what: 'Tanggal peristiwa sesudah tanggal lapor',
    plant(desa) {
      const row = lastClosedRow(desa, 'B.2', (values) => eventDates.some((key) => values[key]));
      return miswrite(row, (values) => ({ [eventDates.find((each) => values[each])!]: addDays(String(values['tanggal_lapor']), 1) }));
    },
  },
} satisfies Record<string, Fault>;
