import type { Book } from '#catalogue/book';
import { conflict, Problem } from '#kernel/problem';

/** Why a book is not handed out as a file. */
export const exportProblems = {
  keptAsFile: ({ book, period }: { readonly book: Book; readonly period: string }) =>
    conflict('book_kept_as_file', `Buku ${book.code} bulan ${period} diserahkan sebagai berkas, jadi tidak ada baris untuk diunduh.`, [{ field: 'book', message: 'Cara menyimpan buku ini: berkas.', mend: 'Unduh berkasnya dari arsip berkas desa.' }]),
  tooLarge: (megabytes: number) =>
    new Problem(413, 'file_too_large', `Berkas ini lebih dari ${megabytes} MB.`, [{ field: 'format', message: 'Terlalu besar untuk jawaban GraphQL.', mend: 'Unduh lewat REST: GET /api/desa/{desaId}/books/{book}/export.xlsx, export.csv, atau print.pdf.' }]),
};
