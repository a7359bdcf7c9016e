import type { Values } from '#catalogue/book';
import { isBlank, text } from '#catalogue/checking/cells';
import { dateOf } from '#catalogue/checking/civil-date';
import { defineCheck, type Failure } from '#catalogue/checking/define-check';
import { Residents, wasActiveOn } from './residents.js';

const cells = {
  datang: { place: 'datang_dari', date: 'tanggal_datang' },
  pindah: { place: 'pindah_ke', date: 'tanggal_pindah' },
  meninggal: { place: 'meninggal', date: 'tanggal_meninggal' },
} as const;
type Kind = keyof typeof cells;
const kinds = Object.keys(cells) as Kind[];

/** Who is lost from sight is written off as moved, and the note says so. */
const kindOf = (mutation: string): Kind | undefined => (mutation === 'hilang' ? 'pindah' : kinds.find((kind) => kind === mutation));

export const oneMutation = defineCheck({
  id: 'B2-01', severity: 'error', blocks: 'close', overridable: false, scope: 'row',
  books: ['B.2'],
  columns: {
    'B.2': ['jenis_mutasi', 'datang_dari', 'tanggal_datang', 'pindah_ke', 'tanggal_pindah', 'meninggal', 'tanggal_meninggal'],
  },
  rule: 'datang: only 7,8 filled; pindah: only 9,10; meninggal: only 11,12, each with its date; lahir: none of 7-12; hilang: treated as pindah with "hilang" in keterangan',
  message: 'Isi satu jenis mutasi',
  basis: 'inferred (arithmetic/consistency a verifier checks)', mark: 'I',
  needs: ['jenis_mutasi'],
  mend: 'Isi hanya kolom jenis mutasi itu, dengan tanggalnya; kosongkan kolom mutasi lain. Untuk yang hilang isi tanggal pindah dan tulis "hilang" di keterangan.',
  /** Read so: place and date both; of one who is lost no destination is asked. A form without the place column is asked for the date. */
  row(values, { has }) {
    const mutation = text(values.jenis_mutasi);
    if (mutation === '') return undefined;
    const own = kindOf(mutation);
    const wrong = kinds.filter((kind) => kind !== own).flatMap((kind) => Object.values(cells[kind])).filter((key) => !isBlank(values[key]));
    const missing = own ? [cells[own].date, ...(mutation === 'hilang' ? [] : [cells[own].place].filter(has))].filter((key) => isBlank(values[key])) : [];
    const unnoted = mutation === 'hilang' && !/hilang/i.test(text(values.keterangan)) ? ['keterangan'] : [];
    const columns: string[] = [...wrong, ...missing, ...unnoted];
    return columns.length > 0 ? { columns } : undefined;
  },
});

/** When it happened: the date of the mutation; for a birth, the birth. */
const eventDate = (values: Values): string | undefined => {
  const kind = kindOf(text(values.jenis_mutasi));
  return dateOf(kind ? values[cells[kind].date] : values.tanggal_lahir);
};

export const eventBeforeReport = defineCheck({
  id: 'B2-03', severity: 'error', blocks: 'close', overridable: false, scope: 'row',
  books: ['B.2'],
  columns: {
    'B.2': ['jenis_mutasi', 'tanggal_lahir', 'tanggal_datang', 'tanggal_pindah', 'tanggal_meninggal', 'tanggal_lapor'],
  },
  rule: 'event date (tanggal_datang, tanggal_pindah, tanggal_meninggal; for lahir tanggal_lahir) <= tanggal_lapor; meninggal date >= birth date; the month of the row is that of tanggal_lapor (X-05)',
  message: 'Tanggal mutasi salah',
  basis: 'inferred (arithmetic/consistency a verifier checks)', mark: 'I',
  needs: ['jenis_mutasi'],
  mend: 'Tanggal peristiwa tidak boleh sesudah tanggal lapor, dan tanggal meninggal tidak boleh sebelum tanggal lahir.',
  row(values) {
    const reported = dateOf(values.tanggal_lapor);
    const events = [...kinds.map((kind) => cells[kind].date as string), ...(values.jenis_mutasi === 'lahir' ? ['tanggal_lahir'] : [])];
    const late = events.filter((key) => reported !== undefined && (dateOf(values[key]) ?? '') > reported);
    const [born, died] = [dateOf(values.tanggal_lahir), dateOf(values.tanggal_meninggal)];
    const unborn = born !== undefined && died !== undefined && died < born ? ['tanggal_meninggal', 'tanggal_lahir'] : [];
    const columns = [...new Set([...late, ...unborn])];
    return columns.length > 0 ? { columns: late.length > 0 ? [...columns, 'tanggal_lapor'] : columns } : undefined;
  },
});

export const mutationApplied = defineCheck({
  id: 'B2-02', severity: 'warn', blocks: 'never', overridable: true, scope: 'cross',
  books: ['B.2', 'B.1'],
  columns: {
    'B.2': [
      'jenis_mutasi', 'nik', 'nama_lengkap', 'tanggal_lahir', 'tanggal_datang', 'tanggal_pindah', 'tanggal_meninggal',
      'tanggal_lapor',
    ],
    'B.1': ['nik', 'nama_lengkap', 'tanggal_lahir', 'status_penduduk', 'tanggal_masuk', 'tanggal_keluar'],
  },
  rule: 'datang/lahir => person active in B.1 from the event date; pindah/meninggal => person not active in B.1 after it; applied in the month of tanggal_lapor',
  message: 'Mutasi belum diterapkan di Buku Induk',
  basis: 'inferred (arithmetic/consistency a verifier checks)', mark: 'I',
  mend: 'Catat penduduk yang datang atau lahir di Buku Induk, dan ubah status yang pindah atau meninggal beserta tanggalnya.',
  /** Read so: who is entered by the day of report has been applied; one who left and came back has a row that begins later. */
  cross({ rows }) {
    const residents = new Residents(rows('B.1'));
    return rows('B.2').flatMap(({ values }, index): Failure[] => {
      const mutation = text(values.jenis_mutasi);
      const happened = eventDate(values) ?? dateOf(values.tanggal_lapor);
      if (mutation === '' || !happened) return [];
      const reported = dateOf(values.tanggal_lapor) ?? happened;
      const known = residents.find(values);
      const applied = mutation === 'lahir' || mutation === 'datang'
        ? known.some((person) => (dateOf(person.tanggal_masuk) ?? '') <= later(happened, reported) && wasHereAfter(happened, person))
        : !known.some((person) => (dateOf(person.tanggal_masuk) ?? '') <= happened && wasActiveOn(later(happened, reported), person));
      return applied ? [] : [{ row: index + 1, columns: ['jenis_mutasi'] }];
    });
  },
});

const later = (a: string, b: string): string => (a > b ? a : b);

/** Active from the event on, for however short a time. */
function wasHereAfter(day: string, person: Values): boolean {
  const left = dateOf(person.tanggal_keluar);
  return left ? left >= day : wasActiveOn(day, { ...person, tanggal_masuk: null });
}
