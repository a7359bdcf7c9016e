import { kecamatanGone } from './kecamatan-gone.js';
import { kecamatanOf2025 } from './kecamatan-of-2025.js';

export interface Kecamatan {
  /** "63.11.03". */
  readonly code: string;
  readonly name: string;
  /** The newest edition of the Kepmendagri that has it. */
  readonly edition: '2025' | '2023' | '2022';
}

/** Unpacked when first asked for: most processes never ask. */
let known: ReadonlyMap<string, Kecamatan> | undefined;

function unpack(): ReadonlyMap<string, Kecamatan> {
  const map = new Map<string, Kecamatan>();
  const add = (kabupaten: string, edition: Kecamatan['edition'], list: string) => {
    for (const one of list.split('|')) map.set(kabupaten.replace('.', '') + one.slice(0, 2), { code: `${kabupaten}.${one.slice(0, 2)}`, name: one.slice(2), edition });
  };
  for (const line of kecamatanOf2025.trim().split('\n')) add(line.slice(0, 5), '2025', line.slice(6));
  for (const line of kecamatanGone.trim().split('\n')) add(line.slice(0, 5), line.slice(6, 10) as '2022' | '2023', line.slice(11));
  return map;
}

/** By "631103" or "63.11.03". */
export function findKecamatan(code: string): Kecamatan | undefined {
  known ??= unpack();
  return known.get(code.replaceAll('.', ''));
}

/** The first six digits of a NIK name a kecamatan that exists or did; older codes are missing here, so an unknown one is a warning only. */
export const isKecamatanCode = (prefix: string): boolean => findKecamatan(prefix) !== undefined;
