import type { Book } from '#catalogue/book';
import { agendaSuratKeluarBpd } from './books/e1-agenda-surat-keluar-bpd.js';
import { agendaSuratMasukBpd } from './books/e2-agenda-surat-masuk-bpd.js';
import { ekspedisiBpd } from './books/e3-ekspedisi-bpd.js';
import { inventarisBpd } from './books/e4-inventaris-bpd.js';
import { laporanKeuanganBpd } from './books/e5-laporan-keuangan-bpd.js';
import { tamuBpd } from './books/e6-tamu-bpd.js';
import { anggotaBpd } from './books/e7-anggota-bpd.js';
import { kegiatanBpd } from './books/e8-kegiatan-bpd.js';
import { aspirasiMasyarakat } from './books/e9-aspirasi-masyarakat.js';
import { daftarHadirRapatBpd } from './books/e10-daftar-hadir-rapat-bpd.js';
import { notulenRapatBpd } from './books/e11-notulen-rapat-bpd.js';
import { keputusanBpd } from './books/e12-keputusan-bpd.js';
import { peraturanDesaBpd } from './books/e13-peraturan-desa-bpd.js';
import { keputusanMusyawarahDesa } from './books/e14-keputusan-musyawarah-desa.js';
import { keputusanMusrenbangDesa } from './books/e15-keputusan-musrenbang-desa.js';

/** The books of administrasi BPD, in the order of the law. */
export const bpd = [agendaSuratKeluarBpd, agendaSuratMasukBpd, ekspedisiBpd, inventarisBpd, laporanKeuanganBpd, tamuBpd, anggotaBpd, kegiatanBpd, aspirasiMasyarakat, daftarHadirRapatBpd, notulenRapatBpd, keputusanBpd, peraturanDesaBpd, keputusanMusyawarahDesa, keputusanMusrenbangDesa] as const satisfies readonly Book[];
