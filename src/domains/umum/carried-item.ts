import type { Values } from '#catalogue/book';

const counts = ['asal_dibeli_sendiri', 'asal_bantuan_pemerintah', 'asal_bantuan_provinsi', 'asal_bantuan_kab_kota', 'asal_sumbangan'] as const;
const number = (value: Values[string]): number => (typeof value === 'number' ? value : 0);

/** A thing of the inventory (A.3) as it begins the next year: there as it was left, nothing written off yet. */
export function carriedItem(values: Values): Values {
  const state = { baik: number(values['akhir_baik']), rusak: number(values['akhir_rusak']) };
  const origin = Object.fromEntries(counts.filter((key) => values[key] !== undefined).map((key) => [key, values[key]]));
  return {
    jenis_barang_bangunan: values['jenis_barang_bangunan'], ...origin,
    awal_baik: state.baik, awal_rusak: state.rusak, akhir_baik: state.baik, akhir_rusak: state.rusak,
    ...(values['keterangan'] ? { keterangan: values['keterangan'] } : {}),
  };
}

/** What was written off to the last piece does not go on. */
export const isLeft = (values: Values): boolean => number(values['akhir_baik']) + number(values['akhir_rusak']) > 0;
