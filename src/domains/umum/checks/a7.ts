import type { Values } from '#catalogue/book';
import { isBlank, text } from '#catalogue/checking/cells';
import { defineCheck, type Here } from '#catalogue/checking/define-check';
import { letterNumbers } from './letter-sequence.js';

interface Half {
  readonly stamp: readonly string[];
  readonly content: readonly string[];
}
const halves: Readonly<Record<'masuk' | 'keluar', Half>> = {
  masuk: { stamp: ['masuk_nomor', 'masuk_tanggal'], content: ['masuk_pengirim', 'masuk_isi_singkat'] },
  keluar: { stamp: ['keluar_nomor', 'keluar_tanggal'], content: ['keluar_ditujukan_kepada', 'keluar_isi_surat'] },
};

export const oneHalf = defineCheck({
  id: 'A7-01', severity: 'error', blocks: 'never', overridable: true, scope: 'row',
  books: ['A.7'],
  columns: {
    'A.7': [
      'arah', 'masuk_nomor', 'masuk_tanggal', 'masuk_pengirim', 'masuk_isi_singkat', 'keluar_nomor', 'keluar_tanggal',
      'keluar_ditujukan_kepada', 'keluar_isi_surat',
    ],
  },
  rule: 'exactly one half filled: arah=masuk => columns 3-6 filled and 7-10 empty; keluar the reverse',
  message: 'Isi salah satu: surat masuk atau surat keluar',
  basis: 'law form', mark: 'V',
  needs: [],
  mend: 'Isi hanya bagian surat masuk (kolom 3-6) atau hanya bagian surat keluar (kolom 7-10).',
  /**
   * Read so: a half is filled when it says who and what, and bears a number or a date (a number without its date, or the reverse, is
   * X-02's to say; a letter may come in without a number). Where the bare form has no arah, exactly one half may hold anything.
   */
  row(values, here) {
    const { arah } = values;
    if (arah !== 'masuk' && arah !== 'keluar') {
      return knows(halves.masuk, here) && knows(halves.keluar, here) && hasAny(halves.masuk, values) === hasAny(halves.keluar, values) ? {} : undefined;
    }
    const [own, other] = arah === 'masuk' ? [halves.masuk, halves.keluar] : [halves.keluar, halves.masuk];
    if (!knows(own, here) && !knows(other, here)) return undefined;
    return hasAny(other, values) || !isFilled(own, values, here) ? {} : undefined;
  },
});

const knows = ({ stamp, content }: Half, { has }: Here): boolean => [...stamp, ...content].some(has);
const hasAny = ({ stamp, content }: Half, values: Values): boolean => [...stamp, ...content].some((key) => !isBlank(values[key]));

function isFilled({ stamp, content }: Half, values: Values, { has }: Here): boolean {
  const stamps = stamp.filter(has);
  return content.filter(has).every((key) => !isBlank(values[key])) && (stamps.length === 0 || stamps.some((key) => !isBlank(values[key])));
}

export const outgoingSequence = defineCheck({
  id: 'A7-02', severity: 'error', blocks: 'never', overridable: true, scope: 'book',
  books: ['A.7'],
  columns: {
    'A.7': ['arah', 'keluar_nomor', 'keluar_tanggal'],
  },
  rule: 'keluar_nomor sequence per year has no gap or duplicate',
  message: 'Nomor surat keluar loncat/ganda',
  basis: 'inferred (arithmetic/consistency a verifier checks)', mark: 'I',
  needs: ['keluar_nomor'],
  mend: 'Periksa nomor surat keluar: setiap nomor dipakai sekali dan tanpa loncatan; nomor yang batal tetap dicatat.',
  /** Read so: the numbers of one year, put in order, have no gap and no duplicate; in which order they were agendaed is free. */
  whole(rows, { world }) {
    const before = letterNumbers(world.previous?.['A.7'] ?? []);
    const letters = letterNumbers(rows).sort((a, b) => a.number - b.number || a.row - b.row);
    const last = new Map<string, number>();
    for (const { year, number } of before) last.set(year, Math.max(number, last.get(year) ?? 0));
    return letters.flatMap(({ year, number, row }) => {
      const follows = !last.has(year) || number === last.get(year)! + 1;
      last.set(year, number);
      return follows ? [] : [{ row, columns: ['keluar_nomor'] }];
    });
  },
});

export const isOutgoing = (values: Values): boolean => (isBlank(values.arah) ? !isBlank(values.keluar_nomor) : text(values.arah) === 'keluar');
