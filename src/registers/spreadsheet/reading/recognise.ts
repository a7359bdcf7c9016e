import { spreadsheetProblems } from '../spreadsheet.problems.js';

const startsWith = (head: Buffer, ...bytes: number[]) => bytes.every((byte, at) => head[at] === byte);
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

/** Signatures of what people upload by mistake, each with the sentence that says so. */
const mistakes: readonly { is: (head: Buffer) => boolean; problem: (head: Buffer) => Error }[] = [
  { is: (head) => startsWith(head, 0xd0, 0xcf, 0x11, 0xe0), problem: ole },
  { is: (head) => head.subarray(0, 1024).includes('%PDF-'), problem: () => spreadsheetProblems.notATable('PDF') },
  { is: (head) => startsWith(head, 0x89, 0x50, 0x4e, 0x47) || startsWith(head, 0xff, 0xd8, 0xff) || startsWith(head, 0x47, 0x49, 0x46, 0x38), problem: () => spreadsheetProblems.notATable('gambar') },
  { is: (head) => startsWith(head, 0x52, 0x49, 0x46, 0x46) || head.subarray(4, 8).toString('latin1') === 'ftyp', problem: () => spreadsheetProblems.notATable('gambar atau rekaman') },
  { is: (head) => startsWith(head, 0x52, 0x61, 0x72, 0x21) || startsWith(head, 0x1f, 0x8b) || startsWith(head, 0x37, 0x7a, 0xbc, 0xaf), problem: () => spreadsheetProblems.notATable('arsip terkompresi') },
  { is: (head) => startsWith(head, 0x09, 0x08) || startsWith(head, 0x09, 0x04), problem: () => spreadsheetProblems.oldExcel() },
  { is: (head) => /^\s*(<!doctype html|<html|<table|<head|<meta)/i.test(head.toString('latin1').replace(/^(ï»¿)/, '')), problem: () => spreadsheetProblems.html() },
  { is: (head) => /^\s*(ï»¿)?\s*(<\?xml|<workbook)/i.test(head.toString('latin1')), problem: () => spreadsheetProblems.oldExcel() },
];

/** An OLE2 container is an old .xls, or a new one that Excel has locked with a password. */
function ole(head: Buffer): Error {
  return head.includes(utf16('EncryptedPackage')) || head.includes(utf16('EncryptionInfo')) ? spreadsheetProblems.encrypted() : spreadsheetProblems.oldExcel();
}

/** The content decides the type, never the name: 'zip' may be an xlsx, anything that is no known mistake and holds text is csv. */
export function recognise(head: Buffer): 'zip' | 'csv' {
  if (head.length === 0) throw spreadsheetProblems.empty();
  if (startsWith(head, 0x50, 0x4b, 0x03, 0x04) || startsWith(head, 0x50, 0x4b, 0x05, 0x06)) return 'zip';
  const mistake = mistakes.find(({ is }) => is(head));
  if (mistake) throw mistake.problem(head);
  const isUtf16 = startsWith(head, 0xff, 0xfe) || startsWith(head, 0xfe, 0xff);
  if (!isUtf16 && head.includes(0)) throw spreadsheetProblems.unknown();
  return 'csv';
}

/** What kind of office document a zip is, by the parts it holds. */
export function refuseForeignZip(names: ReadonlySet<string>): void {
  if ([...names].some((name) => /vbaProject\.bin$|macrosheets\//i.test(name))) throw spreadsheetProblems.macros();
  if (names.has('xl/workbook.bin')) throw spreadsheetProblems.binaryExcel();
  if (names.has('mimetype') && names.has('content.xml')) throw spreadsheetProblems.openDocument();
  if (names.has('word/document.xml')) throw spreadsheetProblems.notATable('dokumen Word');
  if (names.has('ppt/presentation.xml')) throw spreadsheetProblems.notATable('presentasi');
}
