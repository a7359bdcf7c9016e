import type { CheckRow, CheckWorld } from '#catalogue/check';
import { text } from '#catalogue/checking/cells';
import { dateOf, daysBetween, lastDayOf } from '#catalogue/checking/civil-date';
import { defineCheck, type Failure } from '#catalogue/checking/define-check';

interface Tenure {
  readonly row: number;
  readonly jabatan: string;
  readonly from: string;
  /** The first day no longer in office; undefined: still in it. */
  readonly until: string | undefined;
}

const head = ['kepala_desa', 'penjabat_kepala_desa'];
/** Stand in while the office is vacant or its holder absent; they are not holders, but the desk is not empty. */
const standIns = ['plt_kepala_desa', 'plh_kepala_desa'];
const twoAtOnce = 0;
const forever = '9999-12-31';

export const oneHolder = defineCheck({
  id: 'A4-01', severity: 'warn', blocks: 'never', overridable: true, scope: 'book',
  books: ['A.4'],
  columns: {
    'A.4': ['jabatan', 'nomor_sk_pengangkatan', 'tanggal_sk_pengangkatan', 'nomor_sk_pemberhentian', 'tanggal_sk_pemberhentian'],
  },
  rule: 'on any date one holder of the office kepala_desa (kepala_desa or penjabat_kepala_desa; plt/plh only while the office is vacant or its holder absent) and at most one sekretaris_desa; a vacancy or a Penjabat is noted',
  cases: [
    { when: 'two or more active holders of kepala_desa/penjabat_kepala_desa, or of sekretaris_desa, on one date', severity: 'error', blocks: 'never' },
  ],
  message: 'Jabatan Kepala Desa/Sekdes: kosong, dijabat Penjabat, atau lebih dari satu',
  basis: 'inferred (arithmetic/consistency a verifier checks)', mark: 'I',
  needs: ['jabatan', 'tanggal_sk_pengangkatan'],
  mend: 'Isi SK pemberhentian pejabat lama, atau beri catatan bila jabatan kosong atau dijabat Penjabat.',
  whole(rows, { world }) {
    const heads = tenures(rows, head);
    return [...overlaps(heads), ...overlaps(tenures(rows, ['sekretaris_desa'])), ...notes(heads, tenures(rows, standIns), referenceDay(world))];
  },
});

export const referenceDay = ({ periodEnd, period, today }: CheckWorld): string | undefined => periodEnd ?? (period ? lastDayOf(period) : today);

const tenures = (rows: readonly CheckRow[], offices: readonly string[]): Tenure[] =>
  rows
    .map(({ values }, index) => ({
      row: index + 1, jabatan: text(values.jabatan), from: dateOf(values.tanggal_sk_pengangkatan) ?? '', until: dateOf(values.tanggal_sk_pemberhentian),
    }))
    .filter(({ jabatan }) => offices.includes(jabatan))
    .sort((a, b) => a.from.localeCompare(b.from) || a.row - b.row);

/** The later of two who hold one office on the same day. */
function overlaps(holders: readonly Tenure[]): Failure[] {
  return holders.flatMap((holder, index): Failure[] => {
    const before = holders.slice(0, index).some(({ until = forever }) => holder.from < until && (holder.until ?? forever) > holder.from);
    return before ? [{ row: holder.row, part: holder.jabatan, as: twoAtOnce, columns: ['jabatan', 'tanggal_sk_pengangkatan', 'tanggal_sk_pemberhentian'] }] : [];
  });
}

/**
 * A vacancy or a Penjabat on the last day of the period (on the day itself where no period is asked; among those without an end where
 * no day is known), and a vacancy between two holders in the year of the period. Older gaps nobody can mend, so they are not named;
 * a gap of a day comes from writing the end as the last day in office.
 */
function notes(holders: readonly Tenure[], standIn: readonly Tenure[], day: string | undefined): Failure[] {
  const holds = ({ from, until }: Tenure) => (day ? from <= day && (until === undefined || day < until) : until === undefined);
  const now = holders.filter(holds);
  const failures: Failure[] = [];
  if (now.length === 0) failures.push({ part: 'kosong', columns: ['jabatan'] });
  const acting = now.find(({ jabatan }) => jabatan === 'penjabat_kepala_desa');
  if (acting) failures.push({ row: acting.row, part: 'penjabat', columns: ['jabatan'] });
  const gaps = holders.slice(1).filter(({ from }, index) => {
    const until = holders[index]!.until;
    const filled = standIn.some((other) => until !== undefined && other.from <= from && (other.until ?? forever) >= until);
    return until !== undefined && daysBetween(until, from) > 1 && !filled && (!day || from.slice(0, 4) === day.slice(0, 4));
  });
  return [...failures, ...gaps.map(({ row }) => ({ row, part: 'kosong', columns: ['tanggal_sk_pengangkatan'] }))];
}
