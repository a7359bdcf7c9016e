import type { OpeningForm } from '#registers/opening/opening-form';
import { inventarisDanKekayaanDesa } from './books/a3-inventaris-dan-kekayaan-desa.js';
import { carriedItem } from './carried-item.js';

const asked = /^(jenis_barang_bangunan|asal_|akhir_|keterangan)/;

/** Things the desa has when it starts: counted as they stood the day before, and from then on rows of the book. */
export const umumOpeningForms: readonly OpeningForm[] = [
  { book: 'A.3', becomes: 'rows', columns: inventarisDanKekayaanDesa.editions[0].columns.filter(({ key }) => asked.test(key)), row: carriedItem },
];
