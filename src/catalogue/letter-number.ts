import { Problem } from '#kernel/problem';
import { monthOf, yearOf } from './period.js';

/** What a letter's number is made of; the date gives month and year. */
export interface LetterNumberParts {
  readonly kode_klasifikasi?: string;
  readonly nomor_urut: number;
  readonly kode_unit?: string;
  readonly kode_desa?: string;
  readonly rt?: string;
  readonly rw?: string;
  /** YYYY-MM-DD. */
  readonly tanggal: string;
}

export const villageLetterFormat = '{kode_klasifikasi}/{nomor_urut:3}/{kode_unit}/{bulan_romawi}/{tahun}';
export const rtLetterFormat = '{nomor_urut:3}/RT.{rt}/RW.{rw}/{bulan_romawi}/{tahun}';

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;

const tokens: Readonly<Record<string, (parts: LetterNumberParts) => string | undefined>> = {
  kode_klasifikasi: (parts) => parts.kode_klasifikasi,
  nomor_urut: (parts) => String(parts.nomor_urut),
  kode_unit: (parts) => parts.kode_unit,
  kode_desa: (parts) => parts.kode_desa,
  rt: (parts) => parts.rt,
  rw: (parts) => parts.rw,
  bulan_romawi: (parts) => roman[monthOf(parts.tanggal) - 1],
  tahun: (parts) => String(yearOf(parts.tanggal)),
};

const token = /\{([a-z_]+)(?::(\d{1,2}))?\}/g;

/** {token} is filled in, {token:3} with zeros in front up to three digits. */
export function formatLetterNumber(format: string, parts: LetterNumberParts): string {
  return format.replace(token, (_, name: string, width?: string) => {
    if (!Object.hasOwn(tokens, name)) throw badFormat(`Tanda {${name}} tidak dikenal.`, `Pakai salah satu: ${Object.keys(tokens).map((one) => `{${one}}`).join(', ')}.`);
    const value = tokens[name]!(parts);
    if (value === undefined || value === '') throw badFormat(`Tanda {${name}} belum ada isinya.`, `Isi ${name.replaceAll('_', ' ')} sebelum nomor diberikan.`);
    return width ? value.padStart(Number(width), '0') : value;
  });
}

const badFormat = (message: string, mend: string) => new Problem(422, 'bad_letter_number', 'Nomor surat tidak dapat disusun.', [{ field: 'format', message, mend }]);
