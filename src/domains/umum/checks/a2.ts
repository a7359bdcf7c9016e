import type { CheckRow } from '#catalogue/check';
import { isBlank, text } from '#catalogue/checking/cells';
import { dateOf } from '#catalogue/checking/civil-date';
import { type Across, defineCheck, type Failure } from '#catalogue/checking/define-check';
import { sameName } from '#catalogue/checking/same-name';

interface Cited {
  readonly number: string;
  readonly date: string | undefined;
  readonly at: Failure;
}

/** Appointed by the bupati: their SK is not the kades's to record. */
const byTheBupati = /kepala_desa$/;

export const citedDecisions = defineCheck({
  id: 'A2-01', severity: 'warn', blocks: 'never', overridable: true, scope: 'cross',
  books: ['A.2', 'A.4', 'D.2'], with: ['documents'],
  columns: {
    'A.2': ['nomor_keputusan', 'tanggal_keputusan'],
    'A.4': ['nomor_sk_pengangkatan', 'tanggal_sk_pengangkatan', 'nomor_sk_pemberhentian', 'tanggal_sk_pemberhentian'],
    'D.2': ['pelaksana'],
  },
  rule: 'every Keputusan Kepala Desa cited elsewhere (SK pengangkatan, SK PKA/TPK, SK kader) exists in A.2 with equal number and date; an SK older than the first closed year of A.2, or of the bupati, is only noted',
  message: 'Keputusan {nomor} tidak tercatat di Buku Keputusan',
  basis: 'inferred (arithmetic/consistency a verifier checks)', mark: 'I',
  mend: 'Catat keputusan itu di Buku Keputusan Kepala Desa (A.2) dengan nomor dan tanggal yang sama.',
  subjects: ['A.2', 'A.4', 'D.2'],
  partners: ['A.2'],
  cross(across) {
    const recorded = [...across.rows('A.2'), ...across.previous('A.2')];
    return citedIn(across)
      .filter((cited) => isOfRecordedYear(cited, recorded, across.world.period))
      .filter(({ number, date }) => !recorded.some(({ values }) => sameName(values.nomor_keputusan, number) && (!date || dateOf(values.tanggal_keputusan) === date)))
      .map(({ number, at }) => ({ ...at, fill: { nomor: number } }));
  },
});

function citedIn({ world, rows }: Across): Cited[] {
  const letters = rows('A.4').flatMap(({ values }, index) => (byTheBupati.test(text(values.jabatan)) ? [] : [
    { number: text(values.nomor_sk_pengangkatan), date: dateOf(values.tanggal_sk_pengangkatan), at: { row: index + 1, book: 'A.4', columns: ['nomor_sk_pengangkatan'] } },
    { number: text(values.nomor_sk_pemberhentian), date: dateOf(values.tanggal_sk_pemberhentian), at: { row: index + 1, book: 'A.4', columns: ['nomor_sk_pemberhentian'] } },
  ]));
  const teams = rows('D.2').flatMap(({ values }, index) => {
    const number = decisionIn(text(values.pelaksana));
    return number ? [{ number, date: undefined, at: { row: index + 1, book: 'D.2', columns: ['pelaksana'] } }] : [];
  });
  const documents = (world.documents ?? []).map(({ number, date }) => ({ number, date: dateOf(date), at: { book: 'A.2', part: number } }));
  return [...letters, ...teams, ...documents].filter(({ number }) => !isBlank(number) && !/bupati/i.test(number));
}

/** "TPK, SK Nomor 188/05/2026" cites 188/05/2026. */
const decisionIn = (pelaksana: string): string | undefined => /\b(?:SK|Keputusan)\b.*?\b(?:no(?:mor)?\.?)\s*:?\s*([\w./-]*\d[\w./-]*)/i.exec(pelaksana)?.[1];

/** Read so: an SK from before the first year of A.2 at hand is not looked for; nobody can mend an old book that was never kept. */
function isOfRecordedYear({ date }: Cited, recorded: readonly CheckRow[], period: string | undefined): boolean {
  const years = recorded.map(({ values }) => text(values.tanggal_keputusan).slice(0, 4)).filter(Boolean);
  const first = [...years, ...(period ? [period.slice(0, 4)] : [])].sort()[0];
  return !date || !first || date.slice(0, 4) >= first;
}
