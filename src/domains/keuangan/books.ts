import type { Book } from '#catalogue/book';
import { apbDesa } from './books/c1-apb-desa.js';
import { rencanaAnggaranBiaya } from './books/c2-rencana-anggaran-biaya.js';
import { kasPembantuKegiatan } from './books/c3-kas-pembantu-kegiatan.js';
import { kasUmum } from './books/c4-kas-umum.js';
import { kasPembantuPajak } from './books/c5-kas-pembantu-pajak.js';
import { bankDesa } from './books/c6-bank-desa.js';
import { pembantuPanjar } from './books/c7-pembantu-panjar.js';

/** The books of administrasi keuangan, in the order of the law. */
export const keuangan = [apbDesa, rencanaAnggaranBiaya, kasPembantuKegiatan, kasUmum, kasPembantuPajak, bankDesa, pembantuPanjar] as const satisfies readonly Book[];
