import { createHash } from 'node:crypto';
import type { Book, Values } from '#catalogue/book';

/** Alternatives, best first: the first whose columns are all filled identifies a row. */
export type IdentityKeys = readonly (readonly string[])[];

/** By what an office recognises a row of each book again; where nothing fits, the whole row is its own identity. */
const identities: Readonly<Record<string, IdentityKeys>> = {
  'A.1': [['jenis_peraturan', 'nomor_ditetapkan', 'tanggal_ditetapkan']],
  'A.2': [['nomor_keputusan', 'tanggal_keputusan']],
  'A.3': [['jenis_barang_bangunan']],
  'A.4': [['nama', 'tanggal_lahir']],
  'A.5': [['nomor_sertifikat_letter_c_persil']],
  'A.6': [['nama_perorangan_badan_hukum', 'jumlah_m2']],
  'A.7': [['arah', 'masuk_nomor', 'masuk_tanggal'], ['arah', 'keluar_nomor', 'keluar_tanggal']],
  'A.8': [['nomor_surat', 'tanggal_surat', 'ditujukan_kepada']],
  'A.9': [['media', 'nomor_diundangkan', 'tanggal_diundangkan']],
  'B.1': [['nik'], ['nama_lengkap', 'tanggal_lahir']],
  'B.2': [['jenis_mutasi', 'nik', 'tanggal_lapor'], ['jenis_mutasi', 'nama_lengkap', 'tanggal_lahir', 'tanggal_lapor']],
  'B.3': [['nama_dusun']],
  'B.4': [['nomor_identitas', 'datang_tanggal'], ['nama_lengkap', 'datang_tanggal']],
  'B.5': [['nik'], ['nama_lengkap', 'tanggal_lahir']],
  'C.1': [['kode_rekening', 'uraian'], ['kode_rekening_kegiatan', 'kode_rekening_ekonomi', 'uraian'], ['uraian']],
  'C.2': [['bidang', 'kegiatan', 'uraian']],
  'C.3': [['bidang', 'kegiatan', 'tanggal', 'nomor_bukti', 'uraian'], ['bidang', 'kegiatan', 'tanggal', 'uraian']],
  'C.4': [['tanggal', 'nomor_bukti', 'uraian']],
  'C.5': [['tanggal', 'uraian', 'jenis_pajak'], ['tanggal', 'uraian']],
  'C.6': [['nomor_rekening', 'tanggal_transaksi', 'bukti_transaksi', 'uraian_transaksi']],
  'C.7': [['nomor_panjar', 'tanggal', 'nomor_bukti', 'uraian']],
  'D.1': [['nama_proyek_kegiatan', 'lokasi']],
  'D.2': [['nama_proyek_kegiatan']],
  'D.3': [['jenis_nama_hasil_pembangunan', 'lokasi']],
  'D.4': [['nama', 'bidang']],
};

/** Books in which the same identity twice can only be a mistake. */
const unique = new Set(['A.1', 'A.2', 'A.9', 'B.1', 'B.3', 'B.5']);

export const isUnique = ({ code }: Book) => unique.has(code);

export const identityKeysOf = (book: Book): IdentityKeys => identities[book.code] ?? [];

const norm = (value: unknown) => (typeof value === 'string' ? value.trim().replace(/\s+/g, ' ').toUpperCase() : value);

/** The alternatives that this row has filled, best first. */
export const identityColumnsOf = (values: Values, keys: IdentityKeys): IdentityKeys =>
  keys.filter((columns) => columns.every((key) => values[key] !== undefined && values[key] !== null && values[key] !== ''));

/** The names by which a row can be recognised, best first; never empty. */
export function identitiesOf(values: Values, keys: IdentityKeys): string[] {
  const found = identityColumnsOf(values, keys).map((columns) => JSON.stringify([columns, columns.map((key) => norm(values[key]))]));
  return found.length ? found : [digestOf(values)];
}

/** The whole row as a name. */
export function digestOf(values: Values): string {
  const filled = Object.keys(values).filter((key) => values[key] !== undefined && values[key] !== null).sort();
  return createHash('sha256').update(JSON.stringify(filled.map((key) => [key, norm(values[key])]))).digest('base64');
}

/** Columns in which two rows say something else. */
export const differingKeys = (one: Values, other: Values): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((key) => norm(one[key] ?? null) !== norm(other[key] ?? null));
