import { legalLine, titleLines as printedTitle } from '../../print/title.js';
import type { BookForm } from './book-form.js';

/** What stands above the table, in the words of the printed book: the law (or that the form is only proposed), the book, the desa, the period. */
export function titleLines(form: BookForm): { readonly text: string; readonly look: 'note' | 'title' }[] {
  return [
    { text: legalLine(form.book, form.edition), look: 'note' },
    ...(form.edition.proposedColumns?.length ? [{ text: '* Kolom bertanda bintang adalah usulan.', look: 'note' as const }] : []),
    ...printedTitle(form).map((line) => ({ text: line.toUpperCase(), look: 'title' as const })),
  ];
}
