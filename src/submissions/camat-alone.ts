import type { ManifestBook } from './revision/manifest.js';
import type { Submission } from './submission.js';

type Handed = Pick<ManifestBook, 'book' | 'mode' | 'nihil'>;

/** What decides who approves: the books as they were frozen, and which of them hold a Perdes this month. */
export interface ForApproval {
  readonly books: readonly Handed[];
  readonly withPerdes: readonly string[];
}

/** Books that hold a Perdes in some months: the camat approves them only in those. */
const perdesBooks = ['A.1', 'A.9'];

/** Why only the camat approves this, in words; undefined: kasi and sekcam may too. */
export function camatAloneBecause(bidang: Submission['bidang'], { books, withPerdes }: ForApproval): string | undefined {
  if (bidang === 'keuangan') return 'Bidang keuangan disetujui Camat.';
  const filled = books.filter(({ nihil }) => !nihil);
  if (filled.some(({ book }) => book === 'D.1')) return 'Buku D.1 dengan Perdes RKPDes-nya disetujui Camat.';
  const perdes = filled.find(({ book }) => withPerdes.includes(book));
  if (perdes) return `Buku ${perdes.book} bulan ini memuat Peraturan Desa, jadi disetujui Camat.`;
  // A file says nothing of what it holds: then the higher signature.
  const file = filled.find(({ book, mode }) => mode === 'berkas' && perdesBooks.includes(book));
  return file && `Buku ${file.book} diserahkan sebagai berkas dan mungkin memuat Peraturan Desa, jadi disetujui Camat.`;
}

const ofRevision = (alias: string, of: string): string =>
  `${alias}.kecamatan_id = ${of}.kecamatan_id and ${alias}.desa_id = ${of}.desa_id and ${alias}.submission_id = ${of}.submission_id and ${alias}.revision = ${of}.revision`;

/** The same of a row of submission, null unless it waits for approval. Asked of the frozen revision: that is what is approved. */
export const forApprovalSql = (of: string): string => `
  case when ${of}.state = 'verified' then (
    select json_build_object(
      'books', (select coalesce(json_agg(json_build_object('book', b->'book', 'mode', b->'mode', 'nihil', b->'nihil')), '[]') from jsonb_array_elements(r.books) b),
      'withPerdes', (select coalesce(json_agg(distinct w.book), '[]') from submission_row w where ${ofRevision('w', of)}
        and w.book = any ('{${perdesBooks.join(',')}}') and w.state = 'active' and w."values"->>'jenis_peraturan' = 'peraturan_desa'))
    from submission_revision r where ${ofRevision('r', of)}) end as "forApproval"`;
