/** Looks at the first rows of a stream without losing them: they decide the widths of the columns. */
export async function sampled<T>(rows: AsyncIterable<T> | Iterable<T>, count: number): Promise<{ sample: T[]; all: AsyncIterable<T> }> {
  const rest = eachOf(rows);
  const sample: T[] = [];
  for (let next = await rest.next(); !next.done; next = await rest.next()) {
    sample.push(next.value);
    if (sample.length === count) break;
  }
  return { sample, all: afterSample(sample, rest) };
}

async function* eachOf<T>(rows: AsyncIterable<T> | Iterable<T>): AsyncGenerator<T> {
  yield* rows;
}

async function* afterSample<T>(sample: readonly T[], rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield* sample;
  yield* rest;
}
