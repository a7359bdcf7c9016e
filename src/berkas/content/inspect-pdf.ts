import { pdfName } from './pdf-name.js';
import { readPdfStructure, type PdfStructure } from './pdf-structure.js';

/** What is wrong with a PDF as a document to be kept, by what the office would do about it. */
export type PdfFault = 'broken' | 'locked' | 'active' | 'sealed' | 'empty';

export type PdfFindings = { readonly pages: number } | { readonly fault: PdfFault };

/** Names of things that act or hide when a document is opened: none belongs in a paper that is kept and read by others. */
const active = new RegExp([
  ...['JavaScript', 'Launch', 'RichMedia', 'EmbeddedFile', 'EmbeddedFiles', 'Rendition'].map(pdfName),
  // Three letters also occur by chance inside a picture; what follows makes it a form.
  String.raw`/XFA\s*(?:\[|<<|\d+\s+\d+\s+R)`,
].join('|'));
const locked = new RegExp(pdfName('Encrypt'));

/** A cheap look at a PDF by its text: complete, open to all, passive, and with how many pages. Not a parser; what it cannot see into it refuses. */
export function inspectPdf(content: Buffer): PdfFindings {
  if (!content.subarray(-2048).includes('%%EOF')) return { fault: 'broken' };
  const structure = readPdfStructure(content);
  if (locked.test(structure.raw)) return { fault: 'locked' };
  if (active.test(structure.raw) || active.test(structure.packed)) return { fault: 'active' };
  if (structure.isSealed) return { fault: 'sealed' };
  const pages = countPages(structure);
  return pages > 0 ? { pages } : { fault: 'empty' };
}

/**
 * A file that was changed and saved again keeps its old page objects, so counting them alone gives too many: the largest
 * /Count that they allow is the count of the page tree.
 */
function countPages({ raw, packed }: PdfStructure): number {
  const objects = [raw, packed].reduce((sum, text) => sum + matches(text, /\/Type\s*\/Page(?![A-Za-z])/g), 0);
  const counts = [raw, packed].flatMap((text) => Array.from(text.matchAll(/\/Count\s+(\d{1,6})(?!\d)/g), ([, count]) => Number(count)));
  return Math.max(0, ...counts.filter((count) => count <= objects)) || objects;
}

const matches = (text: string, pattern: RegExp): number => Array.from(text.matchAll(pattern)).length;
