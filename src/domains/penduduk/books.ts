import type { Book } from '#catalogue/book';
import { indukPenduduk } from './books/b1-induk-penduduk.js';
import { mutasiPenduduk } from './books/b2-mutasi-penduduk.js';
import { rekapitulasiJumlahPenduduk } from './books/b3-rekapitulasi-jumlah-penduduk.js';
import { pendudukSementara } from './books/b4-penduduk-sementara.js';
import { ktpDanKk } from './books/b5-ktp-dan-kk.js';

/** The books of administrasi penduduk, in the order of the law. */
export const penduduk = [indukPenduduk, mutasiPenduduk, rekapitulasiJumlahPenduduk, pendudukSementara, ktpDanKk] as const satisfies readonly Book[];
