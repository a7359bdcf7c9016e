const concluding: readonly string[] = ['submission.request_revision', 'submission.verify', 'submission.reject'];
const isReviewing = (verb: string): boolean => verb.startsWith('review.');

/** A history, oldest first, without the answers and verdicts of a review that goes on: they are told when it is concluded, for until then they may change. */
export function withoutUnfinished<Told extends { readonly verb: string }>(records: readonly Told[]): Told[] {
  const concluded = records.findLastIndex(({ verb }) => concluding.includes(verb));
  return records.filter(({ verb }, at) => at < concluded || !isReviewing(verb));
}
