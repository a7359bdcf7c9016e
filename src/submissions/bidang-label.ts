import type { SubmittedBidang } from './submission.js';

/** As the guideline heads its four groups. */
export const bidangLabels = {
  umum: 'Administrasi Umum',
  penduduk: 'Administrasi Penduduk',
  keuangan: 'Administrasi Keuangan',
  pembangunan: 'Administrasi Pembangunan',
} as const satisfies Record<SubmittedBidang, string>;
