import type { Writable } from 'node:stream';
import { longPeriod } from '#kernel/paper/indonesian';
import { paintFields, paintLetterhead, paintTitle } from '#kernel/paper/letterhead';
import { Paper } from '#kernel/paper/paper';
import { QrImprint } from '#kernel/paper/qr';
import { paintSignatures, signaturesHeight, type SignatureBlock, type SignatureSettings } from '#kernel/paper/signatures';
import { folioPortrait, mm } from '#kernel/paper/sizes';
import { paintPlainTable, type ListColumn } from '#kernel/paper/table/plain-table';
import { bold, fixed } from '#kernel/paper/typeface';
import { groupedCode, qrText } from './sheet-code.js';
import { amountOf, extentOf, modeLabels, type SubmittedBook } from './submitted-book.js';

export interface EndorsementSheet {
  readonly desa: string;
  readonly kecamatan: string;
  readonly kabupaten: string;
  /** Label of the bidang: "Administrasi Penduduk". */
  readonly bidang: string;
  /** YYYY-MM or YYYY. */
  readonly period: string;
  readonly revision: number;
  readonly books: readonly SubmittedBook[];
  /** Fingerprint of the frozen revision, hex. */
  readonly contentHash: string;
  /** From sheetCode(). */
  readonly code: string;
  readonly signers: readonly SignatureBlock[];
  readonly place: string;
  /** YYYY-MM-DD; empty leaves dots. */
  readonly date: string;
  readonly createdAt: Date;
}

const columns: readonly ListColumn[] = [
  { label: 'NO.', align: 'center', wide: false, specimen: '00' },
  { label: 'KODE', align: 'center', wide: false, specimen: 'A.10' },
  { label: 'NAMA BUKU', align: 'left', wide: true },
  { label: 'CARA', align: 'center', wide: false, specimen: 'NIHIL' },
  { label: 'JUMLAH', align: 'center', wide: false },
  { label: 'SALDO AWAL (Rp)', align: 'right', wide: false, specimen: '000.000.000,00' },
  { label: 'SALDO AKHIR (Rp)', align: 'right', wide: false, specimen: '000.000.000,00' },
  { label: 'SIDIK ISI', align: 'center', wide: false },
];
const shownDigest = 12;
const qrSide = mm(34);
/** A stamp is about 4 cm across and must find room beside the hand. */
const stampSpace = mm(26);

/** Prints the Lembar Pengesahan: signed and stamped by hand, photographed, and matched with its revision by the QR. */
export async function paintEndorsementSheet(out: Writable, sheet: EndorsementSheet): Promise<{ pages: number }> {
  // The code in the keywords lets an electronically signed copy of this very file be matched without a picture.
  const paper = new Paper(out, { size: folioPortrait, margin: mm(15), title: `Lembar Pengesahan ${sheet.desa} ${sheet.period}`, keywords: qrText(sheet.code), createdAt: sheet.createdAt });
  const signatures: SignatureSettings = { blocks: sheet.signers, place: sheet.place, date: sheet.date, space: stampSpace };
  const below = qrSide + signaturesHeight(signatures) + 24;
  const end = await paintPlainTable(paper, {
    columns,
    rows: sheet.books.map(bookCells),
    empty: 'TIDAK ADA BUKU',
    numbered: false,
    below,
    foot: `Lembar Pengesahan · ${groupedCode(sheet.code)}`,
    head: (firstPage) => paintHead(paper, sheet, firstPage),
  });
  paintIdentity(paper, end + 8, sheet);
  paintSignatures(paper, end + 8 + qrSide + 10, signatures);
  await paper.close();
  return { pages: paper.page };
}

const bookCells = (book: SubmittedBook, index: number): string[] => [
  String(index + 1),
  book.code,
  book.title,
  modeLabels[book.mode],
  extentOf(book),
  amountOf(book.opening),
  amountOf(book.closing),
  book.digest?.slice(0, shownDigest) ?? '',
];

function paintHead(paper: Paper, sheet: EndorsementSheet, firstPage: boolean): number {
  const { desa, kecamatan, kabupaten, bidang, period, revision } = sheet;
  const below = paintLetterhead(paper, [`Pemerintah Kabupaten ${kabupaten}`, `Kecamatan ${kecamatan}`, `Desa ${desa}`]);
  const title = paintTitle(paper, below + 4, ['Lembar Pengesahan', firstPage ? 'Register Administrasi Desa' : 'Lanjutan']) + 8;
  if (!firstPage) return title;
  const fields = paintFields(paper, paper.left, title, paper.width, [
    ['Desa', desa],
    ['Kecamatan', kecamatan],
    ['Bidang', bidang],
    ['Periode', longPeriod(period)],
    ['Revisi', String(revision)],
  ]);
  const statement = 'Buku dan berkas di bawah ini telah kami periksa, isinya benar dan sesuai dengan buku yang disimpan di desa, dan kami sahkan untuk diajukan kepada Camat.';
  return paper.writeBlock(statement, paper.left, fields + 4, paper.width) + 6;
}

/** QR, the same code for typing, and what it stands for, so that a sheet is never matched blindly. */
function paintIdentity(paper: Paper, y: number, { code, desa, bidang, period, revision, contentHash }: EndorsementSheet): void {
  new QrImprint(paper, 'SheetCode', qrText(code)).paint(paper.left, y, qrSide);
  const x = paper.left + qrSide + 10;
  const width = paper.right - x;
  paper.box(paper.left, y, paper.width, qrSide);
  paper.write('Kode lembar (ketik bila QR tidak terbaca)', x, y + 8, width, { size: 8 });
  paper.write(groupedCode(code), x, y + 19, width, { size: 14, face: bold });
  paper.write(`Desa ${desa} · ${bidang} · ${longPeriod(period)} · revisi ${revision}`, x, y + 40, width, { size: 9 });
  paper.write('Sidik isi (SHA-256)', x, y + 58, width, { size: 8 });
  paper.writeBlock(contentHash.match(/.{1,8}/g)?.join(' ') ?? '', x, y + 69, width, { size: 8, face: fixed });
}
