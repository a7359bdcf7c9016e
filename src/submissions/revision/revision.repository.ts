import { Injectable } from '@nestjs/common';
import { Catalogue } from '#catalogue/catalogue';
import { Clock } from '#kernel/clock';
import { RequestContext } from '#kernel/request-context';
import { sheetCode } from '../sheet/sheet-code.js';
import { submissionProblems } from '../submission.problems.js';
import type { Submission } from '../submission.js';
import { deliveredRowsSql } from './delivered-rows.js';
import { contentHash, type ManifestBook } from './manifest.js';
import { revisionFields, type Revision, type RevisionSigner } from './revision.js';

export interface Endorsement {
  readonly way: 'system' | 'sheet';
  readonly signedOn: string;
  readonly signers: readonly RevisionSigner[];
  readonly sheet?: { readonly berkasId: string; readonly match: 'qr' | 'typed' };
}

type Of = Pick<Submission, 'desaId' | 'id' | 'revision'>;

/** The only writer of submission_revision, submission_row and submission_receipt. */
@Injectable()
export class RevisionRepository {
  constructor(private readonly context: RequestContext, private readonly catalogue: Catalogue, private readonly clock: Clock) {}

  /** Freezes what is endorsed: the manifest under its hash, and the rows as they stand, copied inside the database. */
  async freeze(submission: Submission, books: readonly ManifestBook[], { way, signedOn, signers, sheet }: Endorsement): Promise<Revision> {
    const hash = contentHash(submission, books);
    const [frozen] = await this.context.query<Revision>(
      `insert into submission_revision (kecamatan_id, desa_id, submission_id, revision, content_hash, books, frozen_at, way, signed_on, signers, sheet_code, sheet_berkas_id, sheet_match)
       values ($1, $2, $3, $4, decode($5, 'hex'), $6, $7, $8, $9, $10, $11, $12, $13) returning ${revisionFields}`,
      [...this.key(submission), hash, JSON.stringify(books), this.clock.now(), way, signedOn, JSON.stringify(signers), sheetCode(submission.id, submission.revision, hash),
        sheet?.berkasId ?? null, sheet?.match ?? null]);
    for (const book of books) if (book.mode === 'isian') await this.copyRows(submission, book);
    return frozen!;
  }

  private async copyRows({ desaId, id, period, revision }: Submission, { book, from }: ManifestBook): Promise<void> {
    await this.context.query(
      `insert into submission_row (kecamatan_id, desa_id, submission_id, revision, book, entry_id, ordinal, edition, sheet, nomor_urut, entry_revision, state, salt, digest, "values")
       select $1, $2, $6, $7, $3, entry_id, ordinal, edition, sheet, nomor_urut, entry_revision, state, salt, digest, "values"
       from (${deliveredRowsSql(this.catalogue.book(book))}) delivered`,
      [this.context.kecamatanId, desaId, book, from, period, id, revision]);
  }

  /** Lifts a freeze that was never handed in; its rows go with it. */
  async lift(of: Of): Promise<void> {
    await this.context.query(`delete from submission_revision where kecamatan_id = $1 and desa_id = $2 and submission_id = $3 and revision = $4`, this.key(of));
  }

  async get(of: Of): Promise<Revision> {
    const found = await this.find(of);
    if (!found) throw submissionProblems.notFrozen();
    return found;
  }

  async find(of: Of): Promise<Revision | undefined> {
    this.context.mustReach(of.desaId);
    const [found] = await this.context.query<Revision>(
      `select ${revisionFields} from submission_revision where kecamatan_id = $1 and desa_id = $2 and submission_id = $3 and revision = $4`, this.key(of));
    return found;
  }

  /** Notes how a revision was handed in. */
  async receive(of: Of, receipt: { readonly number: string; readonly at: Date; readonly late: boolean }): Promise<void> {
    await this.context.query(
      `update submission_revision set receipt_number = $5, submitted_at = $6, late = $7, submitted_by = $8
       where kecamatan_id = $1 and desa_id = $2 and submission_id = $3 and revision = $4`,
      [...this.key(of), receipt.number, receipt.at, receipt.late, this.context.actor.title]);
  }

  /** Somebody at the kecamatan looked at the photo and found the signature on it. */
  async confirmSheet(of: Of): Promise<void> {
    await this.context.query(
      `update submission_revision set sheet_confirmed_by = $5 where kecamatan_id = $1 and desa_id = $2 and submission_id = $3 and revision = $4`,
      [...this.key(of), this.context.actor.title]);
  }

  /** The next receipt of the year. The row is held until the act ends: a refused act gives its number back, so there is no gap. */
  async nextReceipt(year: number): Promise<number> {
    const [given] = await this.context.query<{ last: number }>(
      `insert into submission_receipt (kecamatan_id, year, last) values ($1, $2, 1)
       on conflict (kecamatan_id, year) do update set last = submission_receipt.last + 1 returning last`, [this.context.kecamatanId, year]);
    return given!.last;
  }

  private key({ desaId, id, revision }: Of): [string, string, string, number] {
    return [this.context.kecamatanId, desaId, id, revision];
  }
}
