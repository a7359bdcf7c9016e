import { constants, inflateSync } from 'node:zlib';
import { pdfName } from './pdf-name.js';

/** The objects of a PDF as text: the file itself, and what lies compressed in its object streams. */
export interface PdfStructure {
  /** The whole file; holds page content and pictures too. */
  readonly raw: string;
  /** Objects from object streams. */
  readonly packed: string;
  /** An object stream that could not be opened: what is in it cannot be vouched for. */
  readonly isSealed: boolean;
}

/** Object streams together may not unfold to more than this. */
const unfoldLimit = 32 * 1024 * 1024;
/** A dictionary of an object stream is a line or two; one that goes on and on is made to keep us searching. */
const dictionaryLimit = 4096;

const objectStream = new RegExp(pdfName('ObjStm'), 'g');
const filter = new RegExp(pdfName('Filter'));

export function readPdfStructure(content: Buffer): PdfStructure {
  const text = content.toString('latin1');
  const packed = unfoldAll(content, text);
  return { raw: text, packed: packed?.join('\n') ?? '', isSealed: packed === undefined };
}

/** What every object stream holds; undefined when one cannot be opened. Goes through the file once: streams do not lie inside each other. */
function unfoldAll(content: Buffer, text: string): string[] | undefined {
  const packed: string[] = [];
  let room = unfoldLimit;
  let passed = 0;
  for (const { index } of text.matchAll(objectStream)) {
    const stream = index < passed ? undefined : streamAt(text, index);
    const unfolded = stream && unfold(content, stream, room);
    if (unfolded === undefined) return undefined;
    passed = stream!.end;
    room -= unfolded.length;
    packed.push(unfolded);
  }
  return packed;
}

interface PdfStream {
  readonly dictionary: string;
  readonly start: number;
  readonly end: number;
}

/** The stream whose dictionary holds the place. */
function streamAt(text: string, place: number): PdfStream | undefined {
  const after = text.slice(place, place + dictionaryLimit);
  const keyword = after.indexOf('stream');
  if (keyword < 0) return undefined;
  const before = text.slice(Math.max(0, place - dictionaryLimit), place);
  const start = place + keyword + 6 + (after.startsWith('\r\n', keyword + 6) ? 2 : 1);
  const end = text.indexOf('endstream', start);
  return end < 0 ? undefined : { dictionary: before.slice(before.lastIndexOf(' obj') + 1) + after.slice(0, keyword), start, end };
}

/** The objects inside, as text; undefined when they cannot be had within the room left. */
function unfold(content: Buffer, { dictionary, start, end }: PdfStream, room: number): string | undefined {
  if (!filter.test(dictionary)) return ''; // in plain sight already
  if (!/\/Filter\s*(\[\s*)?\/FlateDecode\s*(\]|\/|>|\s)/.test(dictionary)) return undefined;
  try {
    return inflateSync(content.subarray(start, end), { maxOutputLength: Math.max(1, room), finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1');
  } catch {
    return undefined;
  }
}
