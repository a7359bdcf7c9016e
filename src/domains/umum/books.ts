import type { Book } from '#catalogue/book';
import { peraturanDiDesa } from './books/a1-peraturan-di-desa.js';
import { keputusanKepalaDesa } from './books/a2-keputusan-kepala-desa.js';
import { inventarisDanKekayaanDesa } from './books/a3-inventaris-dan-kekayaan-desa.js';
import { aparatPemerintahDesa } from './books/a4-aparat-pemerintah-desa.js';
import { tanahKasDesa } from './books/a5-tanah-kas-desa.js';
import { tanahDiDesa } from './books/a6-tanah-di-desa.js';
import { agenda } from './books/a7-agenda.js';
import { ekspedisi } from './books/a8-ekspedisi.js';
import { lembaranDesaDanBeritaDesa } from './books/a9-lembaran-desa-dan-berita-desa.js';

/** The books of administrasi umum, in the order of the law. */
export const umum = [peraturanDiDesa, keputusanKepalaDesa, inventarisDanKekayaanDesa, aparatPemerintahDesa, tanahKasDesa, tanahDiDesa, agenda, ekspedisi, lembaranDesaDanBeritaDesa] as const satisfies readonly Book[];
