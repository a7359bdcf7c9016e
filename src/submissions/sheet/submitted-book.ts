import { printRupiah } from '#catalogue/money';

/** A book as it is handed in: typed rows, a file, or an empty month. */
export interface SubmittedBook {
  readonly code: string;
  readonly title: string;
  readonly mode: 'isian' | 'berkas' | 'nihil';
  /** Of a typed book. */
  readonly rows?: number;
  /** Of a book handed in as a file. */
  readonly pages?: number;
  /** Balances in rupiah, of books that have one. */
  readonly opening?: number;
  readonly closing?: number;
  /** Fingerprint of what is handed in for this book, hex. */
  readonly digest?: string;
}

export const modeLabels: Record<SubmittedBook['mode'], string> = { isian: 'Isian', berkas: 'Berkas', nihil: 'NIHIL' };

/** How much there is of it: "12 baris", "8 halaman". */
export function extentOf({ mode, rows, pages }: SubmittedBook): string {
  if (mode === 'nihil') return '-';
  if (mode === 'isian') return rows === undefined ? '' : `${rows} baris`;
  return pages === undefined ? '' : `${pages} halaman`;
}

export const amountOf = (balance: number | undefined) => (balance === undefined ? '' : printRupiah(balance));
