import { Injectable } from '@nestjs/common';
import type { Values } from '#catalogue/book';
import { Reads } from '#kernel/reads';
import { RequestContext } from '#kernel/request-context';
import { seal } from '#registers/entry-digest';
import type { Submission } from '../submission.js';
import { contentHash, digestOfRows } from './manifest.js';
import { RevisionQueries } from './revision.queries.js';

export interface RevisionProof {
  readonly intact: boolean;
  readonly contentHash: string;
  readonly rows: number;
  /** Rows whose values were erased by law, or that were void: their digest stands in for them. */
  readonly erased: number;
  /** What does not fit, by book and row. */
  readonly broken: readonly { readonly book: string; readonly entryId: string | null }[];
}

interface FrozenRow {
  book: string;
  entryId: string;
  state: string;
  salt: string | null;
  digest: string;
  values: Values | null;
}

/** Reckons a frozen revision again from its rows, and says whether it is still what was endorsed. */
@Injectable()
export class VerifyRevision {
  constructor(private readonly reads: Reads, private readonly context: RequestContext, private readonly revisions: RevisionQueries) {}

  async do(submission: Submission, revision: number): Promise<RevisionProof> {
    const of = { ...submission, revision };
    const frozen = await this.revisions.get(submission.desaId, submission.id, revision);
    const rows = await this.reads.rows<FrozenRow>(
      `select book, entry_id as "entryId", state, encode(salt, 'hex') as salt, encode(digest, 'hex') as digest, "values" from submission_row
       where kecamatan_id = $1 and desa_id = $2 and submission_id = $3 and revision = $4 order by book, ordinal`,
      [this.context.kecamatanId, submission.desaId, submission.id, revision]);
    const broken = [
      ...rows.filter(isForged).map(({ book, entryId }) => ({ book, entryId })),
      ...frozen.books.filter(({ mode }) => mode === 'isian').flatMap(({ book, digest, rows: count }) => {
        const ofBook = rows.filter((row) => row.book === book);
        const fits = digestOfRows(ofBook.map((row) => Buffer.from(row.digest, 'hex'))) === digest && ofBook.filter(({ state }) => state === 'active').length === count;
        return fits ? [] : [{ book, entryId: null }];
      }),
    ];
    const hash = contentHash(of, frozen.books);
    return {
      intact: broken.length === 0 && hash === frozen.contentHash, contentHash: hash, rows: rows.length,
      erased: rows.filter(({ salt, values }) => !salt || !values).length, broken,
    };
  }
}

const isForged = ({ salt, values, digest }: FrozenRow): boolean => salt !== null && values !== null && seal(values, Buffer.from(salt, 'hex')).digest.toString('hex') !== digest;
