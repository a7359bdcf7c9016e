import type { Book } from '#catalogue/book';
import { suratPengantarRt } from './books/f1-surat-pengantar-rt.js';
import { agendaSuratRt } from './books/f2-agenda-surat-rt.js';
import { indukWargaRt } from './books/f3-induk-warga-rt.js';
import { mutasiWargaRt } from './books/f4-mutasi-warga-rt.js';
import { notulenRapatRt } from './books/f5-notulen-rapat-rt.js';
import { kegiatanRt } from './books/f6-kegiatan-rt.js';
import { kasRt } from './books/f7-kas-rt.js';
import { pembayaranPbb } from './books/f8-pembayaran-pbb.js';
import { tamuRt } from './books/f9-tamu-rt.js';

/** The books of administrasi LKD (RT/RW), in the order of the law. */
export const lkd = [suratPengantarRt, agendaSuratRt, indukWargaRt, mutasiWargaRt, notulenRapatRt, kegiatanRt, kasRt, pembayaranPbb, tamuRt] as const satisfies readonly Book[];
