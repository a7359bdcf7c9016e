import { periodName } from '#catalogue/period';
import type { BookForm } from './book-form.js';

/** What stands above the table: the law (or that it is only proposed), the book, the desa, the period. */
export function titleLines({ book, edition, desa, kecamatan, kabupaten, period }: BookForm): { readonly text: string; readonly look: 'note' | 'title' }[] {
  // A form of ours is never passed off as an annex of a regulation.
  const basis = edition.status === 'resmi' ? edition.basis : 'Bentuk usulan, belum ditetapkan peraturan.';
  const month = period.length === 7;
  return [
    { text: basis, look: 'note' },
    ...(edition.proposedColumns?.length ? [{ text: '* Kolom bertanda bintang adalah usulan.', look: 'note' as const }] : []),
    { text: book.title.toUpperCase(), look: 'title' },
    { text: `DESA ${desa.toUpperCase()} KECAMATAN ${kecamatan.toUpperCase()} KABUPATEN ${kabupaten.toUpperCase()}`, look: 'title' },
    { text: month ? `BULAN ${periodName(period).toUpperCase()}` : `TAHUN ${period}`, look: 'title' },
  ];
}
