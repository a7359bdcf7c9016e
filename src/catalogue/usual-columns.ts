import type { PeriodRule } from './book.js';

const restarts: Record<PeriodRule['numbering'], string> = {
  monthly: 'mulai lagi dari 1 setiap bulan',
  yearly: 'mulai lagi dari 1 setiap tahun',
  never: 'berlanjut dari tahun ke tahun',
  per_kegiatan: 'mulai lagi dari 1 setiap lembar kegiatan',
  none: 'tidak dipakai',
};

const runningNumber = <const K extends string, const L extends string>(key: K, label: L, numbering: PeriodRule['numbering']) =>
  ({ no: 1, key, label, type: 'integer', required: true, numbering: true, hint: `Nomor urut diberi sistem, tidak diketik; ${restarts[numbering]}.` }) as const;

/** Column 1 of the village's books. */
export const nomorUrut = (numbering: PeriodRule['numbering']) => runningNumber('nomor_urut', 'NOMOR URUT', numbering);

/** Column 1 of the books of BPD and RT. */
export const nomor = (numbering: PeriodRule['numbering']) => runningNumber('nomor', 'NO', numbering);

/** The last column of most forms, free for remarks. */
export const keterangan = <const N extends number, const L extends string>(no: N, label: L) =>
  ({ no, key: 'keterangan', label, type: 'text', hint: 'Catatan yang perlu tentang baris ini; boleh kosong.' }) as const;
