import { Injectable } from '@nestjs/common';
import { RequestContext } from '#kernel/request-context';
import type { ManifestBook } from '#submissions/revision/manifest';
import { RevisionRepository } from '#submissions/revision/revision.repository';
import type { Submission } from '#submissions/submission';

type Handed = Pick<ManifestBook, 'book' | 'mode' | 'nihil'>;

/** Books that hold a Perdes in some months: the camat approves them only in those. */
const perdesBooks = ['A.1', 'A.9'];

/** Why only the camat approves this, in words; undefined: kasi and sekcam may too. */
export function camatAloneBecause(bidang: Submission['bidang'], books: readonly Handed[], withPerdes: ReadonlySet<string>): string | undefined {
  if (bidang === 'keuangan') return 'Bidang keuangan disetujui Camat.';
  const filled = books.filter(({ nihil }) => !nihil);
  if (filled.some(({ book }) => book === 'D.1')) return 'Buku D.1 dengan Perdes RKPDes-nya disetujui Camat.';
  const perdes = filled.find(({ book }) => withPerdes.has(book));
  if (perdes) return `Buku ${perdes.book} bulan ini memuat Peraturan Desa, jadi disetujui Camat.`;
  // A file says nothing of what it holds: then the higher signature.
  const file = filled.find(({ book, mode }) => mode === 'berkas' && perdesBooks.includes(book));
  return file && `Buku ${file.book} diserahkan sebagai berkas dan mungkin memuat Peraturan Desa, jadi disetujui Camat.`;
}

@Injectable()
export class CamatApproval {
  constructor(private readonly context: RequestContext, private readonly revisions: RevisionRepository) {}

  /** Asked of the frozen revision: that is what is approved. */
  async neededBecause(submission: Submission): Promise<string | undefined> {
    const { books } = await this.revisions.get(submission);
    const rows = await this.context.query<{ book: string }>(
      `select distinct book from submission_row where kecamatan_id = $1 and desa_id = $2 and submission_id = $3 and revision = $4 and book = any ($5)
         and state = 'active' and "values"->>'jenis_peraturan' = 'peraturan_desa'`,
      [this.context.kecamatanId, submission.desaId, submission.id, submission.revision, perdesBooks]);
    return camatAloneBecause(submission.bidang, books, new Set(rows.map(({ book }) => book)));
  }
}
