import type { Values } from '#catalogue/book';
import type { CheckRow } from '#catalogue/check';
import { isBlank, text } from '#catalogue/checking/cells';
import { dateOf } from '#catalogue/checking/civil-date';
import { plain } from '#catalogue/checking/same-name';

/** A resident counts as active while living here or away for a time; a row without a status is active. */
export const isActive = ({ status_penduduk: status }: Values): boolean => isBlank(status) || status === 'aktif' || status === 'sementara_keluar';

/** Active at the end of a day: come by then, and not gone by then, also where the book has since moved on. */
export function wasActiveOn(day: string, values: Values): boolean {
  const [came, left] = [dateOf(values.tanggal_masuk), dateOf(values.tanggal_keluar)];
  if (came && came > day) return false;
  return left ? left > day : isActive(values);
}

const birthKey = (name: unknown, born: unknown): string => `${plain(text(name as string))}|${dateOf(born) ?? ''}`;

/** Residents found by NIK, or by name and birth date where one of the books has no NIK. */
export class Residents {
  private readonly byNik = new Map<string, Values[]>();
  private readonly byBirth = new Map<string, Values[]>();

  constructor(rows: readonly CheckRow[]) {
    for (const { values } of rows) {
      if (!isBlank(values.nik)) push(this.byNik, text(values.nik), values);
      push(this.byBirth, birthKey(values.nama_lengkap, values.tanggal_lahir), values);
    }
  }

  withNik(nik: unknown): readonly Values[] {
    return this.byNik.get(text(nik as string)) ?? [];
  }

  find(person: Values): readonly Values[] {
    const known = isBlank(person.nik) ? [] : this.withNik(person.nik);
    if (known.length > 0) return known;
    const namesakes = isBlank(person.nama_lengkap) ? [] : (this.byBirth.get(birthKey(person.nama_lengkap, person.tanggal_lahir)) ?? []);
    // Two different NIK are two persons, however alike their names.
    return namesakes.filter(({ nik }) => isBlank(nik) || isBlank(person.nik));
  }
}

function push(index: Map<string, Values[]>, key: string, values: Values): void {
  const known = index.get(key);
  if (known) known.push(values);
  else index.set(key, [values]);
}
