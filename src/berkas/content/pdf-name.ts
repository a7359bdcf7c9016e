/**
 * A pattern for a name in a PDF, in every way it may be written: any letter of a name may stand as #xx, so that /J#61vaScript
 * is /JavaScript. Tolerant patterns are cheaper than rewriting fifteen megabytes, and keep places in the file true.
 */
export const pdfName = (name: string): string => `/${Array.from(name, letter).join('')}(?![A-Za-z#])`;

function letter(sign: string): string {
  const hex = sign.charCodeAt(0).toString(16);
  return `(?:${sign}|#${Array.from(hex, (digit) => (/\d/.test(digit) ? digit : `[${digit}${digit.toUpperCase()}]`)).join('')})`;
}
