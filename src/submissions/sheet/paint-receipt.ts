import type { Writable } from 'node:stream';
import { longMoment, longPeriod } from '#kernel/paper/indonesian';
import { paintFields, paintLetterhead, paintTitle } from '#kernel/paper/letterhead';
import { Paper } from '#kernel/paper/paper';
import { a5Landscape, mm } from '#kernel/paper/sizes';
import { bold } from '#kernel/paper/typeface';
import { extentOf, modeLabels, type SubmittedBook } from './submitted-book.js';

export interface Receipt {
  readonly number: string;
  readonly receivedAt: Date;
  /** Zone of the office: Asia/Makassar. */
  readonly zone: string;
  readonly late: boolean;
  readonly desa: string;
  readonly kecamatan: string;
  readonly kabupaten: string;
  readonly bidang: string;
  readonly period: string;
  readonly revision: number;
  readonly books: readonly SubmittedBook[];
}

const lineHeight = 11;

/** Prints the Tanda Terima Pengajuan: one page, whatever was handed in. */
export async function paintReceipt(out: Writable, receipt: Receipt): Promise<{ pages: number }> {
  const { number, receivedAt, zone, late, desa, kecamatan, kabupaten, bidang, period, revision } = receipt;
  const paper = new Paper(out, { size: a5Landscape, margin: mm(12), title: `Tanda Terima ${number}`, createdAt: receivedAt });
  paper.turn();
  const below = paintLetterhead(paper, [`Pemerintah Kabupaten ${kabupaten}`, `Kecamatan ${kecamatan}`]);
  const title = paintTitle(paper, below + 2, ['Tanda Terima Pengajuan', `Nomor ${number}`]) + 6;
  const y = paintFields(paper, paper.left, title, paper.width, [
    ['Diterima', longMoment(receivedAt, zone)],
    ['Dari', `Desa ${desa}`],
    ['Bidang', bidang],
    ['Periode', longPeriod(period)],
    ['Revisi', String(revision)],
    ['Ketepatan waktu', late ? 'TERLAMBAT' : 'Tepat waktu'],
  ]);
  paintBooks(paper, y + 6, receipt.books);
  paper.write('Dibuat oleh sistem pada saat pengajuan diterima; sah tanpa tanda tangan.', paper.left, paper.bottom - 8, paper.width, { size: 7 });
  await paper.close();
  return { pages: paper.page };
}

/** One column, or two when they are many; what does not fit is counted, never dropped in silence. */
function paintBooks(paper: Paper, y: number, books: readonly SubmittedBook[]): void {
  paper.write(`Buku yang diajukan (${books.length})`, paper.left, y, paper.width, { face: bold });
  const top = y + 14;
  const linesPerColumn = Math.floor((paper.bottom - 14 - top) / lineHeight);
  const room = linesPerColumn * 2;
  const lines = books.map((book) => [book.code, book.title, modeLabels[book.mode], extentOf(book)].filter((part) => part && part !== '-').join(' · '));
  const shown = lines.length <= room ? lines : [...lines.slice(0, room - 1), `dan ${lines.length - room + 1} buku lainnya`];
  const width = (shown.length <= linesPerColumn ? paper.width : paper.width / 2) - 6;
  shown.forEach((line, index) => {
    const x = paper.left + (index < linesPerColumn ? 0 : paper.width / 2);
    paper.writeClipped(line, x, top + (index % linesPerColumn) * lineHeight, width, { size: 8 });
  });
}
