import { createHash, createHmac } from 'node:crypto';
import type { Edition, Values } from '#catalogue/book';
import { canonical } from '#audit/canonical';
import { fewRandomBytes } from '#kernel/random-bytes';

export interface SealedValues {
  readonly salt: Buffer;
  readonly digest: Buffer;
}

/** Digest of a row's content under a salt of its own: erasing the row and its salt leaves nothing to guess from. */
export function seal(values: Values, salt = fewRandomBytes(16)): SealedValues {
  return { salt, digest: createHash('sha256').update(salt).update(canonical(values)).digest() };
}

/** Keyed hash under which NIK and no. KK are found by equality; other tenants have other hashes. */
export function lookupHash(secret: string, kecamatanId: string, text: string): Buffer {
  return createHmac('sha256', secret).update(kecamatanId).update('\n').update(text.trim()).digest();
}

/** Hashes of the personal numbers of a row, or null. */
export function lookupHashes(secret: string, kecamatanId: string, edition: Edition, values: Values): { nik: Buffer | null; kk: Buffer | null } {
  const hashOf = (personal: 'nik' | 'kk'): Buffer | null => {
    const value = edition.columns.filter((column) => column.personal === personal).map((column) => values[column.key]).find(Boolean);
    return typeof value === 'string' ? lookupHash(secret, kecamatanId, value) : null;
  };
  return { nik: hashOf('nik'), kk: hashOf('kk') };
}

const nameKeys = [
  'nama_lengkap', 'nama', 'nama_perorangan_badan_hukum', 'jenis_barang_bangunan', 'nama_proyek_kegiatan', 'jenis_nama_hasil_pembangunan', 'tentang',
  'uraian', 'uraian_transaksi', 'nama_dusun', 'masuk_isi_singkat', 'keluar_isi_surat', 'isi_singkat_surat_dikirim', 'asal_tanah_kas_desa',
] as const;

/** What a row is found by: its name or subject, in small letters. Never a NIK. */
export function searchName(values: Values): string {
  return nameKeys.map((key) => values[key]).filter((value) => typeof value === 'string' && value !== '').slice(0, 2).join(' ').toLowerCase().slice(0, 300);
}
