import type { Values } from '#catalogue/book';
import { text } from '#catalogue/checking/cells';
import { dateOf } from '#catalogue/checking/civil-date';
import { Residents, isActive } from './checks/residents.js';

export interface KnownRow {
  readonly entryId: string;
  readonly values: Values;
}

export interface ResidentChange {
  readonly mutation: KnownRow;
  /** applied: he leaves the register now; already: it says so; missing: no such resident; ambiguous: several. */
  readonly outcome: 'applied' | 'already' | 'missing' | 'ambiguous';
  readonly resident?: KnownRow;
  /** Columns of B.1 that change. */
  readonly leaves?: Values;
}

/** What the mutations mean for the register of residents. Who left and came back has a later row, which an earlier leaving does not touch. */
export function residentsChanged(mutations: readonly KnownRow[], residents: readonly KnownRow[]): ResidentChange[] {
  const known = new Residents(residents);
  const rowOf = new Map(residents.map((row) => [row.values, row]));
  // Somebody may come and leave within the month: what the first mutation did counts for the second.
  const left = new Set<KnownRow>();
  return mutations.map((mutation): ResidentChange => {
    const found = known.find(mutation.values).map((values) => rowOf.get(values)!);
    const leaves = leaving(mutation.values);
    if (!leaves) return found.length > 0 ? { mutation, outcome: 'already', resident: found[0]! } : { mutation, outcome: 'missing' };
    const day = text(leaves['tanggal_keluar']);
    const here = found.filter((row) => isActive(row.values) && !left.has(row) && (dateOf(row.values['tanggal_masuk']) ?? '') <= day);
    if (here.length > 1) return { mutation, outcome: 'ambiguous' };
    const [resident] = here;
    if (resident) {
      left.add(resident);
      return { mutation, outcome: 'applied', resident, leaves };
    }
    return found.length > 0 ? { mutation, outcome: 'already', resident: found[0]! } : { mutation, outcome: 'missing' };
  });
}

/** Who is lost from sight is written off as moved. */
function leaving(values: Values): Values | undefined {
  const kind = text(values['jenis_mutasi']);
  const status = kind === 'hilang' ? 'pindah' : kind;
  if (status !== 'pindah' && status !== 'meninggal') return undefined;
  const day = dateOf(values[`tanggal_${status}`]) ?? dateOf(values['tanggal_lapor']);
  return day ? { status_penduduk: status, tanggal_keluar: day } : undefined;
}
