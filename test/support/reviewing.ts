import type { TestApp } from './app.js';
import type { Client, Reply } from './client.js';
import type { DesaDesk } from './office.js';
import { HandingIn, must } from './submissions.js';

/** Items of a submission the machine leaves open where all books are typed and endorsed in the system. */
export const forTheEye = ['K6', 'V7', 'Q5', 'Q6'] as const;

/** A verifier at work on a submission, through the REST door. */
export class Reviewing {
  constructor(readonly handed: HandingIn, readonly who: Client) {}

  claim(input: object = {}): Promise<Reply> {
    return this.handed.step(this.who, 'claim', input);
  }

  answer(answers: readonly object[]): Promise<Reply> {
    return this.handed.step(this.who, 'review/answers', { answers });
  }

  judge(verdicts: Readonly<Record<string, string>>, note?: string): Promise<Reply> {
    return this.handed.step(this.who, 'review/verdicts', { verdicts: Object.entries(verdicts).map(([book, verdict]) => ({ book, verdict, ...(note && { note }) })) });
  }

  async read(): Promise<Reply['body']> {
    return must(await this.who.get(`${this.handed.path}/review`)).body;
  }

  /** Every item that is still open answered sesuai; what cannot be asked of a first revision does not apply. */
  async answerOpen(): Promise<void> {
    const { open } = await this.read();
    if (open.length > 0) must(await this.answer(open.map((item: string) => ({ item, answer: ['C1', 'C2', 'C3'].includes(item) ? 'tidak_berlaku' : 'sesuai' }))));
  }

  /** Every book accepted as it came: NIHIL where the desa said so. */
  async accept(): Promise<void> {
    const { books, revision } = await this.read();
    const open = books.filter(({ acceptedRevision }: { acceptedRevision: number | null }) => acceptedRevision === null || acceptedRevision === revision);
    must(await this.judge(Object.fromEntries(open.map(({ book, nihil }: { book: string; nihil: boolean }) => [book, nihil ? 'nihil' : 'diterima']))));
  }

  /** Claimed, answered, every book accepted. */
  async prepare(): Promise<void> {
    must(await this.claim());
    await this.answerOpen();
    await this.accept();
  }

  async verify(input: object = {}): Promise<Reply> {
    await this.prepare();
    return must(await this.handed.step(this.who, 'verify', input));
  }
}

/** Approves in one act. */
export const approve = (who: Client, ...handed: readonly HandingIn[]): Promise<Reply> =>
  who.post('/api/submissions/approve', { submissions: handed.map(({ desk, id }) => ({ desaId: desk.id, id })) });

export interface Item {
  readonly code: string;
  readonly machine: string | null;
  readonly answer: string | null;
  readonly answeredBy: string | null;
  readonly note: string;
  readonly evidence: readonly { readonly check: string; readonly book: string | null; readonly message: string }[];
}
interface Answered { readonly headings: readonly { readonly items: readonly Item[] }[] }

export const itemsOf = ({ headings }: Answered): Item[] => headings.flatMap(({ items }) => items);
export const itemOf = (review: Answered, code: string): Item => itemsOf(review).find((item) => item.code === code)!;

/** Letters and NIHIL books of umum, in the hands of the kecamatan. */
export async function handedIn(umum: HandingIn): Promise<HandingIn> {
  await umum.keepUmum();
  await umum.submit();
  return umum;
}

/** A month without money, in the hands of the kecamatan. */
export async function nihilKeuangan(desk: DesaDesk, period: string): Promise<HandingIn> {
  const money = new HandingIn(desk, 'keuangan', period);
  await money.declareNihil(['C.3', 'C.4', 'C.5', 'C.6', 'C.7']);
  await money.submit();
  return money;
}

/** The rows of a verb in a kecamatan's trail. */
export async function trailOf(api: TestApp, kecamatanId: string, verb: string): Promise<{ desa_id: string | null; details: Record<string, unknown> }[]> {
  const { rows } = await api.superuser.query(`select desa_id, body::json->'details' as details from audit_record where kecamatan_id = $1 and verb = $2 order by seq`, [kecamatanId, verb]);
  return rows;
}
