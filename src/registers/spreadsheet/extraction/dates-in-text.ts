import { dateText } from '#catalogue/columns/date-text';

/** What may be a date inside a longer text; not the middle of a number such as 005/12/2026. */
const candidate = /(?<![\d/])(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{4}|\d{1,2}[\s-]+[a-z]{3,9}\.?[\s,-]+\d{4})(?!\d)/gi;

export interface DateInText {
  readonly date: string;
  readonly from: number;
  readonly to: number;
}

/** The dates inside a text, with their places. */
export function datesIn(text: string): DateInText[] {
  return [...text.matchAll(candidate)].flatMap((match) => {
    const date = dateText(match[0]);
    return date ? [{ date, from: match.index, to: match.index + match[0].length }] : [];
  });
}
