import { Injectable } from '@nestjs/common';
import { BerkasQueries } from '#berkas/berkas.queries';
import { Problem, type ProblemDetail } from '#kernel/problem';
import { RequestContext } from '#kernel/request-context';
import type { ReviewLink } from './review.js';

interface Linked {
  /** Path of the link in what was sent: "answers[2].link". */
  readonly field: string;
  readonly link: ReviewLink | null;
}

/** A link leads to a row of this desa's book or to a page of its berkas, else it is refused. */
@Injectable()
export class ReviewLinks {
  constructor(private readonly context: RequestContext, private readonly berkas: BerkasQueries) {}

  async problemsOf(desaId: string, linked: readonly Linked[]): Promise<ProblemDetail[]> {
    const given = linked.flatMap(({ field, link }) => (link ? [{ field, link }] : []));
    const entries = await this.entries(desaId, given.flatMap(({ link }) => link.entryId ?? []));
    const problems: ProblemDetail[] = [];
    for (const { field, link } of given) {
      const message = link.berkasId ? await this.ofBerkas(desaId, link) : ofEntry(link, entries);
      if (message) problems.push({ field, message, mend: 'Tunjuk baris {book, entryId} atau halaman {berkasId, page} milik desa ini.' });
    }
    return problems;
  }

  private async entries(desaId: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await this.context.query<{ id: string; book: string }>(
      `select entry_id as id, book from register_entry where kecamatan_id = $1 and desa_id = $2 and entry_id = any ($3::uuid[])`, [this.context.kecamatanId, desaId, ids]);
    return new Map(rows.map(({ id, book }) => [id, book]));
  }

  private async ofBerkas(desaId: string, { berkasId, page, entryId }: ReviewLink): Promise<string | undefined> {
    if (entryId) return 'Tunjuk baris atau berkas, bukan keduanya.';
    try {
      const { pages } = await this.berkas.getForAct(desaId, berkasId!);
      return page !== undefined && pages !== null && page > pages ? `Berkas ini hanya ${pages} halaman.` : undefined;
    } catch (error) {
      if (error instanceof Problem) return error.message;
      throw error;
    }
  }
}

function ofEntry({ book, entryId, page }: ReviewLink, entries: ReadonlyMap<string, string>): string | undefined {
  if (page !== undefined) return 'Halaman hanya untuk berkas.';
  if (!entryId) return book ? undefined : 'Tautan kosong.';
  const found = entries.get(entryId);
  if (found === undefined) return 'Baris tidak ditemukan.';
  return book === undefined || found === book ? undefined : `Baris ini ada di Buku ${found}.`;
}
