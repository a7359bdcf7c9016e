import type { Book } from '#catalogue/book';
import { rencanaKerjaPembangunan } from './books/d1-rencana-kerja-pembangunan.js';
import { kegiatanPembangunan } from './books/d2-kegiatan-pembangunan.js';
import { inventarisasiHasilPembangunan } from './books/d3-inventarisasi-hasil-pembangunan.js';
import { kaderPemberdayaan } from './books/d4-kader-pemberdayaan.js';

/** The books of administrasi pembangunan, in the order of the law. */
export const pembangunan = [rencanaKerjaPembangunan, kegiatanPembangunan, inventarisasiHasilPembangunan, kaderPemberdayaan] as const satisfies readonly Book[];
