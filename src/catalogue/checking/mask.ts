/** Enough of a number to find it in the book, too little to use it. */
export const maskNumber = (number: string): string =>
  number.length < 10 ? '•'.repeat(number.length) : `${number.slice(0, 4)}${'•'.repeat(number.length - 8)}${number.slice(-4)}`;

/** Initials: the keeper knows who is meant, a log does not. */
export const maskName = (name: string): string =>
  name.trim().split(/\s+/).filter(Boolean).map((word) => `${word.charAt(0).toUpperCase()}.`).join(' ');

/** A finding as it may be stored and shown: which household it was stays found through its row, not through its number. */
export function withoutNumbers<F extends { readonly part?: string }>(finding: F): F {
  return finding.part && /\d{10,}/.test(finding.part) ? { ...finding, part: finding.part.replace(/\d{10,}/g, maskNumber) } : finding;
}
