import { yearOf } from '#catalogue/period';
import type { BookRow } from '../desa-books.js';
import { ageOn, type Day, type Month } from '../months.js';
import type { Resident } from '../population/resident.js';

const fields: readonly (readonly [string, string])[] = [
  ['Pelatihan kader posyandu', 'Kesehatan'], ['Pelatihan KPMD', 'Pemberdayaan masyarakat'], ['Pelatihan kader pembangunan manusia', 'Pencegahan stunting'], ['Pelatihan TPK', 'Pembangunan'], ['Pelatihan kader PKK', 'PKK'],
];

/** Buku Kader (D.4): their age is that of the year's end, so it is written anew each January. */
export function cadreRows(cadres: readonly Resident[], from: Month, today: Day): BookRow[] {
  return cadres.map((cadre, at): BookRow => {
    const [course, field] = fields[at % fields.length]!;
    const umur = (year: number) => ageOn(`${year}-12-31`, cadre.birth);
    const years = Array.from({ length: yearOf(today) - yearOf(from) }, (_, count) => yearOf(from) + count + 1);
    return {
      period: from,
      values: { nama: cadre.name, umur: umur(yearOf(from)), jenis_kelamin: cadre.sex, pendidikan_kursus: course, bidang: field, alamat: cadre.home.address, keterangan: null },
      changes: years.map((year) => ({ period: `${year}-01`, values: { umur: umur(year) } })),
    };
  });
}
