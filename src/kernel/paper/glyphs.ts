/** What WinAnsi holds besides ASCII and Latin-1: the standard fonts know no other sign. */
const extras = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
const plain = /^[\x20-\x7e\n]*$/;
const known = new RegExp(`^[\\x20-\\x7e\\n\\xa1-\\xff${extras}]+$`);
const graphemes = new Intl.Segmenter('id', { granularity: 'grapheme' });

/**
 * Text as the standard fonts can print it. A sign they lack loses its accents, or becomes "?":
 * a name from a pasted list must never keep a book from being printed.
 */
export function printable(text: string): string {
  if (plain.test(text)) return text;
  const tidy = text.normalize('NFC').replace(/\r\n?/g, '\n').replace(/[\t\u00a0\u2000-\u200a\u202f]/g, ' ').replace(/\p{Cf}(?!\p{M}|\p{Emoji_Presentation})|(?!\n)\p{Cc}/gu, '');
  if (known.test(tidy) || tidy === '') return tidy;
  return Array.from(graphemes.segment(tidy), ({ segment }) => printableSign(segment)).join('');
}

function printableSign(sign: string): string {
  if (known.test(sign)) return sign;
  const bare = sign.normalize('NFKD').replace(/\p{M}/gu, '');
  return bare !== '' && known.test(bare) ? bare : '?';
}
