/** What a text says as a number; the reasons it may not. */
export type NumberText = { readonly number: number; readonly decimals: number } | 'ambiguous' | 'not_a_number';

const indonesian = /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/;
const english = /^[1-9]\d{0,2}((,\d{3}){2,}(\.\d+)?|,\d{3}\.\d+)$/;
const plain = /^\d+([.,]\d+)?$/;
/** 1,500: fifteen hundred to some, one and a half to others. */
const ambiguous = /^[1-9]\d{0,2},\d{3}$/;

/** Reads 1.500.000 · Rp 1.500.000,50 · 1500000.50 · 1.500.000,- · (2.500); a dot before three digits groups thousands, as offices write. */
export function numberText(text: string): NumberText {
  if (/^\d{1,15}$/.test(text)) return { number: Number(text), decimals: 0 };
  let rest = text.trim().replace(/[\s\u00a0]/g, '').replace(/^(-?)(Rp\.?|IDR)/i, '$1').replace(/[,.]-+$/, '').replace(/−/g, '-');
  const negative = /^\(.*\)$/.test(rest) || rest.startsWith('-');
  rest = rest.replace(/^\((.*)\)$/, '$1').replace(/^-/, '');
  if (ambiguous.test(rest)) return 'ambiguous';
  let digits: string;
  if (indonesian.test(rest)) digits = rest.replaceAll('.', '').replace(',', '.');
  else if (english.test(rest)) digits = rest.replaceAll(',', '');
  else if (plain.test(rest)) digits = rest.replace(',', '.');
  else return 'not_a_number';
  const decimals = digits.split('.')[1]?.replace(/0+$/, '').length ?? 0;
  return { number: negative ? -Number(digits) : Number(digits), decimals };
}
