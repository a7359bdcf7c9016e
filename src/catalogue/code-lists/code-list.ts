/** One value of a list: what is stored, what is shown, and what offices type for it. */
export interface Code {
  readonly code: string;
  readonly label: string;
  /** Other spellings found in the books of desa. */
  readonly also?: readonly string[];
}

export interface CodeList {
  readonly key: string;
  readonly source: string;
  /** Forms print the code itself (L/P, K/BK/JD/DD); else the label. */
  readonly printed?: 'code';
  readonly values: readonly Code[];
}

export const defineCodeList = <const L extends CodeList>(list: L): L => list;

/** Case, spaces, dots and leading zeros do not matter; + and - do (blood groups), and so does / ("Diploma I/II" is not "Diploma III"). */
const strict = (text: string) => text.toUpperCase().replace(/[^\p{L}\p{N}+/-]/gu, '').replace(/^0+(?=\d)/, '');
/** As people compare: "S-I" and "S I" are the same. */
const loose = (text: string) => strict(text).replace(/[+/-]/g, '');

interface Readings {
  /** Spellings letter by letter as declared: what most cells hold. */
  readonly asWritten: ReadonlyMap<string, string>;
  readonly exact: ReadonlyMap<string, string>;
  readonly near: ReadonlyMap<string, string | undefined>;
  readonly labels: ReadonlyMap<string, string>;
}

const readings = new WeakMap<CodeList, Readings>();

function readingsOf(list: CodeList): Readings {
  const known = readings.get(list);
  if (known) return known;
  const asWritten = new Map<string, string>();
  const exact = new Map<string, string>();
  const near = new Map<string, string | undefined>();
  // Codes before labels before other spellings: a code is never shadowed by someone else's nickname.
  const spellings = [list.values.map((one) => [one.code]), list.values.map((one) => [one.label]), list.values.map((one) => one.also ?? [])];
  for (const round of spellings)
    round.forEach((texts, index) => {
      const { code } = list.values[index]!;
      for (const text of texts) {
        if (!asWritten.has(text)) asWritten.set(text, code);
        if (!exact.has(strict(text))) exact.set(strict(text), code);
        const reduced = loose(text);
        near.set(reduced, near.has(reduced) && near.get(reduced) !== code ? undefined : code);
      }
    });
  const made = { asWritten, exact, near, labels: new Map(list.values.map((one) => [one.code, one.label])) };
  readings.set(list, made);
  return made;
}

/** The code that a text stands for: the code itself, the label or a usual spelling, in any case and spacing. */
export function codeOf(list: CodeList, text: string): string | undefined {
  const { asWritten, exact, near } = readingsOf(list);
  return asWritten.get(text) ?? exact.get(strict(text)) ?? near.get(loose(text));
}

export const labelOf = (list: CodeList, code: string): string | undefined => readingsOf(list).labels.get(code);
