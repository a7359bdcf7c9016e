import type { Values } from '#catalogue/book';
import { amount, text } from '#catalogue/checking/cells';
import { plain } from '#catalogue/checking/same-name';
import { groups } from '../checks/b3.js';
import { groupOf, kindOf } from '../checks/b3-sources.js';

/** What the recapitulation of a month follows from. */
export interface RecapSources {
  /** The desa's own list, in its order. */
  readonly dusun: readonly string[];
  /** Last month's rows, or the opening state: nama_dusun with akhir_*. */
  readonly before: readonly Values[];
  /** B.2 reported in the month. */
  readonly mutations: readonly Values[];
  /** B.1, who lived here at the end of the last day. */
  readonly residents: readonly Values[];
}

const flows = ['lahir', 'datang', 'meninggal', 'pindah'] as const;

/**
 * The rows of B.3: who was here, who came and went by what was reported (who is lost from sight is written off as moved, and a child of
 * two citizenships is counted among the WNI until it chooses), and who is here. People follow from the chain of months and never from B.1,
 * so that a gap between both is seen; families can only be counted in B.1.
 */
export function reckonRecap(sources: RecapSources): Values[] {
  const before = new Map(sources.before.map((row) => [plain(row['nama_dusun']), row]));
  return dusunOf(sources).map((name) => {
    const ofDusun = (rows: readonly Values[]): Values[] => rows.filter(({ dusun }) => plain(dusun) === plain(name));
    return rowOf(name, before.get(plain(name)) ?? {}, ofDusun(sources.mutations), sources.residents.length > 0 ? ofDusun(sources.residents) : undefined);
  });
}

/** The desa's list first; then every dusun named elsewhere, so that nobody is left out. */
function dusunOf({ dusun, before, mutations, residents }: RecapSources): string[] {
  const elsewhere = [...before.map((row) => row['nama_dusun']), ...[...mutations, ...residents].map((row) => row['dusun'])].map(text).filter(Boolean);
  const names = new Map<string, string>();
  for (const name of [...dusun, ...elsewhere]) if (!names.has(plain(name))) names.set(plain(name), name);
  return [...names.values()];
}

function rowOf(name: string, before: Values, mutations: readonly Values[], residents: readonly Values[] | undefined): Values {
  const row: Record<string, string | number> = { nama_dusun: name };
  for (const group of groups) row[`awal_${group}`] = amount(before[`akhir_${group}`]);
  row['awal_jml_kk'] = amount(before['akhir_jml_kk']);
  row['awal_jml_anggota_keluarga'] = amount(before['akhir_jml_anggota_keluarga']);
  for (const flow of flows) {
    for (const group of groups) row[`${flow}_${group}`] = mutations.filter((values) => kindOf(values) === flow && groupOf(values) === group).length;
  }
  for (const group of groups) row[`akhir_${group}`] = endOf(row, group);
  const people = groups.reduce((total, group) => total + Number(row[`akhir_${group}`]), 0);
  // Where B.1 is not kept as rows, families stay as they were; there are never more families than people.
  const families = residents ? new Set(residents.map(({ no_kk: card }) => text(card)).filter(Boolean)).size : Number(row['awal_jml_kk']);
  row['akhir_jml_kk'] = Math.max(0, Math.min(families, people));
  row['akhir_jml_anggota_keluarga'] = people - Number(row['akhir_jml_kk']);
  return row;
}

const endOf = (row: Readonly<Record<string, string | number>>, group: string): number => {
  const count = (of: string): number => Number(row[`${of}_${group}`]);
  return count('awal') + count('lahir') + count('datang') - count('meninggal') - count('pindah');
};

/** Dusun from which more people went than there were: the dusun of a mutation is wrong, or the month before. */
export const impossibleDusun = (rows: readonly Values[]): { readonly dusun: string; readonly column: string }[] =>
  rows.flatMap((row) => groups.filter((group) => Number(row[`akhir_${group}`]) < 0).map((group) => ({ dusun: text(row['nama_dusun']), column: `akhir_${group}` })));

/** Whether rows that stand in the book still say what is reckoned now. */
export function saysTheSame(standing: readonly Values[], reckoned: readonly Values[]): boolean {
  const byDusun = new Map(standing.map((row) => [plain(row['nama_dusun']), row]));
  return standing.length === reckoned.length
    && reckoned.every((row) => Object.entries(row).every(([key, value]) => key === 'nama_dusun' || byDusun.get(plain(row['nama_dusun']))?.[key] === value));
}
