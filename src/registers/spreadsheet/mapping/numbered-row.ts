const numberIn = (text: string) => Number(/^\(?\s*(\d{1,2})\s*[a-z]?\s*[).]?$/i.exec(text.trim())?.[1] ?? NaN);

/**
 * The row 1, 2, 3, ... below the headings of an official form: whole numbers from 1 without a gap, a composite column may repeat its number.
 * Gives the number of each column, or undefined for any other row.
 */
export function columnNumbers(texts: readonly string[]): (number | undefined)[] | undefined {
  const numbers: (number | undefined)[] = [];
  let last = 0;
  let steps = 0;
  for (const text of texts) {
    if (text === '') {
      numbers.push(undefined);
      continue;
    }
    const number = numberIn(text);
    if (number !== last + 1 && !(last > 0 && number === last)) return undefined;
    if (number === last + 1) steps++;
    last = number;
    numbers.push(number);
  }
  return steps >= 3 ? numbers : undefined;
}
