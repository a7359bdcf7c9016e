import { dutyOf, type Acting } from '#access/duties';
import { invalid } from '#kernel/problem';

/** In which office, as what, from when to when. */
export interface DutyTerms {
  readonly role: string;
  readonly desaId: string | null;
  readonly acting: Acting | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** Offices with one definitive holder at a time. A Penjabat, Plt. or Plh. stands in beside (or instead of) him. */
const sole: ReadonlySet<string> = new Set(['kepala_desa', 'sekretaris_desa', 'camat']);

/** A duty of the desa names its desa, a duty of the kecamatan names none, and the days are in order. */
export function mustBeInOrder({ role, desaId, acting, startsOn, endsOn }: DutyTerms): void {
  const level = dutyOf(role)?.level;
  if (!level) throw invalid('Jabatan tidak dikenal.', [{ field: 'role', message: 'bukan pilihan yang tersedia', mend: 'Pilih dari daftar jabatan.' }]);
  if (level === 'desa' && !desaId) throw invalid('Jabatan ini berada di desa.', [{ field: 'desaId', message: 'wajib diisi', mend: 'Sebutkan desanya.' }]);
  if (level === 'kecamatan' && desaId) {
    throw invalid('Jabatan ini berada di kecamatan.', [{ field: 'desaId', message: 'harus kosong', mend: 'Kosongkan desa, atau pilih jabatan desa.' }]);
  }
  // A Plh. stands in for somebody who comes back; a Plt. or Penjabat until the office is filled, and nobody knows the day.
  if (acting === 'plh' && !endsOn) {
    throw invalid('Pelaksana harian bertugas sampai hari yang ditentukan.', [
      { field: 'endsOn', message: 'wajib diisi untuk Plh.', mend: 'Isi hari terakhir pejabatnya berhalangan; bila jabatannya kosong, pilih Plt. atau Penjabat.' },
    ]);
  }
  if (endsOn && endsOn < startsOn) throw invalid('Hari terakhir mendahului hari pertama.', [{ field: 'endsOn', message: 'mendahului startsOn', mend: 'Periksa kedua tanggalnya.' }]);
}

/** May both stand at once in the same office? */
export const exclude = (role: string, one: Acting | null, other: Acting | null): boolean => sole.has(role) && one === null && other === null;

export const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** The last day of a duty that ends at once: yesterday, so that not even today is covered. */
export const lastDayWhenEndedAtOnce = (startsOn: string, today: string): string => dayBefore(startsOn > today ? startsOn : today);
