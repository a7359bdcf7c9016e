import type { Column, Values } from '#catalogue/book';
import type { OpeningForm } from '#registers/opening/opening-form';
import { rekapitulasiJumlahPenduduk } from './books/b3-rekapitulasi-jumlah-penduduk.js';
import { groups } from './checks/b3.js';

const columns: readonly Column[] = rekapitulasiJumlahPenduduk.editions[0].columns;
const sum = (values: Values, keys: readonly string[]): number => keys.reduce((total, key) => total + Number(values[key] ?? 0), 0);

/** The people of each dusun on the day before the first month: the end columns of the recapitulation nobody made here. */
export const pendudukOpeningForms: readonly OpeningForm[] = [
  {
    book: 'B.3', becomes: 'state', sheet: 'dusun',
    columns: columns.filter(({ key, computed }) => key.startsWith('akhir_') && !computed),
    wrong: (values) =>
      sum(values, groups.map((group) => `akhir_${group}`)) === sum(values, ['akhir_jml_kk', 'akhir_jml_anggota_keluarga'])
        ? undefined
        : 'Jumlah KK + anggota keluarga tidak sama dengan WNA (L+P) + WNI (L+P).',
  },
];
