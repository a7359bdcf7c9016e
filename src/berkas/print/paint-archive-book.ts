import type { Writable } from 'node:stream';
import { longDate, shortDate } from '#kernel/paper/indonesian';
import { paintTitle } from '#kernel/paper/letterhead';
import { Paper } from '#kernel/paper/paper';
import { paintSignatures, signaturesHeight, type SignatureBlock } from '#kernel/paper/signatures';
import { folioLandscape, mm } from '#kernel/paper/sizes';
import { paintPlainTable, type ListColumn } from '#kernel/paper/table/plain-table';

export interface ArchivedBerkas {
  /** Label of the kind: "SK Pengangkatan". */
  readonly kind: string;
  readonly title: string;
  readonly number?: string;
  /** Dates are YYYY-MM-DD. */
  readonly date?: string;
  readonly version: number;
  readonly pages?: number;
  readonly sha256: string;
  readonly digitalLocation: string;
  readonly physicalPlace?: string;
  readonly effective?: string;
  readonly expiry?: string;
}

export interface ArchiveBook {
  readonly desa: string;
  readonly kecamatan: string;
  readonly kabupaten: string;
  readonly berkas: readonly ArchivedBerkas[];
  readonly signers: readonly SignatureBlock[];
  readonly place: string;
  /** The day the book is printed, and up to which it is complete. */
  readonly date: string;
  readonly createdAt: Date;
}

/** How much of a fingerprint is printed: enough to tell two files apart by eye. */
const shownDigest = 12;

interface ArchiveColumn extends ListColumn {
  readonly cell: (berkas: ArchivedBerkas) => string | undefined;
}

const columns: readonly ArchiveColumn[] = [
  { label: 'JENIS BERKAS', align: 'left', wide: true, cell: ({ kind }) => kind },
  { label: 'JUDUL/PERIHAL', align: 'left', wide: true, cell: ({ title }) => title },
  { label: 'NOMOR', align: 'left', wide: true, cell: ({ number }) => number },
  { label: 'TANGGAL', align: 'center', wide: false, cell: ({ date }) => date && shortDate(date) },
  { label: 'VERSI', align: 'center', wide: false, cell: ({ version }) => String(version) },
  { label: 'JML HAL.', align: 'center', wide: false, cell: ({ pages }) => pages?.toString() },
  { label: 'SIDIK BERKAS (SHA-256)', align: 'center', wide: false, cell: ({ sha256 }) => sha256.slice(0, shownDigest) },
  { label: 'LOKASI DIGITAL', align: 'left', wide: true, cell: ({ digitalLocation }) => digitalLocation },
  { label: 'TEMPAT SIMPAN FISIK', align: 'left', wide: true, cell: ({ physicalPlace }) => physicalPlace },
  { label: 'MULAI BERLAKU', align: 'center', wide: false, cell: ({ effective }) => effective && shortDate(effective) },
  { label: 'BERAKHIR', align: 'center', wide: false, cell: ({ expiry }) => expiry && shortDate(expiry) },
];
const running: ListColumn = { label: 'NO.', align: 'center', wide: false, specimen: '000' };

/** Prints the Buku Arsip Berkas: what the desa keeps, where it lies, and how to tell that a file is still the same. */
export async function paintArchiveBook(out: Writable, book: ArchiveBook): Promise<{ pages: number }> {
  const { desa, kecamatan, kabupaten, place, date } = book;
  const paper = new Paper(out, { size: folioLandscape, margin: mm(10), title: `Buku Arsip Berkas ${desa}`, createdAt: book.createdAt });
  const signatures = { blocks: book.signers, place, date, space: mm(13), size: 8 };
  const end = await paintPlainTable(paper, {
    columns: [running, ...columns],
    rows: book.berkas.map((each, index) => [String(index + 1), ...columns.map(({ cell }) => cell(each) ?? '')]),
    empty: 'NIHIL',
    numbered: true,
    below: signaturesHeight(signatures) + 6,
    foot: `Buku Arsip Berkas Desa ${desa}`,
    head: () => paintTitle(paper, paper.top, ['Buku Arsip Berkas', `Desa ${desa} Kecamatan ${kecamatan} Kabupaten ${kabupaten}`, `Keadaan sampai dengan ${longDate(date)}`]) + 5,
  });
  paintSignatures(paper, end + 6, signatures);
  await paper.close();
  return { pages: paper.page };
}
