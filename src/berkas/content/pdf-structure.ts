import { constants, inflateSync } from 'node:zlib';

/** The objects of a PDF as text: the file itself, and what lies compressed in its object streams. */
export interface PdfStructure {
  /** The whole file, names unescaped; holds page content and pictures too. */
  readonly raw: string;
  /** Objects from object streams, names unescaped. */
  readonly packed: string;
  /** An object stream that could not be opened: what is in it cannot be vouched for. */
  readonly isSealed: boolean;
}

/** Object streams together may not unfold to more than this. */
const unfoldLimit = 32 * 1024 * 1024;
/** Far more than any office's program writes. */
const streamLimit = 5000;

export function readPdfStructure(content: Buffer): PdfStructure {
  const text = content.toString('latin1');
  const packed: string[] = [];
  let room = unfoldLimit;
  let opened = 0;
  for (const found of text.matchAll(/\/Type\s*\/ObjStm/g)) {
    const unfolded = ++opened > streamLimit ? undefined : unfold(content, text, found.index, room);
    if (unfolded === undefined) return { raw: unescapeNames(text), packed: packed.join('\n'), isSealed: true };
    room -= unfolded.length;
    packed.push(unfolded);
  }
  return { raw: unescapeNames(text), packed: unescapeNames(packed.join('\n')), isSealed: false };
}

/** The content of the object stream whose dictionary holds the place; undefined when it cannot be opened within the room left. */
function unfold(content: Buffer, text: string, place: number, room: number): string | undefined {
  const keyword = text.indexOf('stream', place);
  const end = text.indexOf('endstream', keyword + 6);
  if (keyword < 0 || end < 0) return undefined;
  const dictionary = text.slice(Math.max(0, text.lastIndexOf(' obj', place)), keyword);
  const start = keyword + 6 + (text.startsWith('\r\n', keyword + 6) ? 2 : 1);
  if (!dictionary.includes('/Filter')) return text.slice(start, end);
  if (!/\/Filter\s*(\[\s*)?\/FlateDecode\s*(\]|\/|>|\s)/.test(dictionary)) return undefined;
  try {
    return inflateSync(content.subarray(start, end), { maxOutputLength: Math.max(1, room), finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1');
  } catch {
    return undefined;
  }
}

/** A name may be written with #xx for any letter: /J#61vaScript. */
const unescapeNames = (text: string): string => text.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
