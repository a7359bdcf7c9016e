import type { Finding } from '#catalogue/check';

interface Wanted {
  readonly id: string;
  /** Row, part or column, where the case says it. */
  readonly where: string | undefined;
}

const wantedOf = (entry: string): Wanted => {
  const [id = '', ...where] = entry.split(':');
  return { id: id.trim(), where: where.length > 0 ? where.join(':').trim().toLowerCase() : undefined };
};

function answers({ check, row, part, columns }: Finding, { id, where }: Wanted): boolean {
  if (check !== id) return false;
  return where === undefined || [row, part, ...columns].some((place) => place !== undefined && String(place).toLowerCase() === where);
}

/** The ids a case names: a list, one, or none. */
export const expectedOf = (told: unknown): readonly string[] => (Array.isArray(told) ? told.map(String) : typeof told === 'string' ? [told] : []);

/** Every expected check fired where it should, and none beside. */
export function agrees(expected: readonly string[], findings: readonly Finding[]): boolean {
  const wanted = expected.map(wantedOf);
  return wanted.every((one) => findings.some((finding) => answers(finding, one)))
    && findings.every((finding) => wanted.some((one) => answers(finding, one)));
}

/** What fired, each check and place once: "C4-01:4", "B3-01:akhir". */
export const labelsOf = (findings: readonly Finding[]): string[] =>
  [...new Set(findings.map(({ check, row, part }) => [check, part ?? row].filter((word) => word !== undefined).join(':')))];
