import { inflateSync } from 'node:zlib';
import { readQrFromImage } from './qr-reader.js';
import { readSheetCode, type SheetCode } from './sheet-code.js';

/** A scan of one sheet holds one picture, some scanners a few strips. */
const picturesLookedAt = 8;
const dictionaryLength = 4096;
const pixelLimit = 60_000_000;

/**
 * The code of a sheet handed in as PDF. Our own file, signed electronically, still carries it in its keywords; a scan carries a picture.
 * Only the two plain ways to keep a picture are read (JPEG and deflated pixels); for the others the code is typed.
 */
export async function readQrFromPdf(file: Buffer): Promise<SheetCode | undefined> {
  const keywords = /\((PERUT1\.[0-9A-Z]{20})\)/.exec(file.toString('latin1'))?.[1];
  const own = keywords && readSheetCode(keywords);
  if (own) return own;
  let looked = 0;
  for (const picture of pictures(file)) {
    if (++looked > picturesLookedAt) return undefined;
    const code = await readPicture(picture);
    if (code) return code;
  }
  return undefined;
}

interface Picture {
  readonly dictionary: string;
  readonly content: Buffer;
}

/** Every image stream, in the order of the file. */
function* pictures(file: Buffer): Generator<Picture> {
  for (let at = file.indexOf('stream'); at !== -1; at = file.indexOf('stream', at + 6)) {
    const before = file.subarray(Math.max(0, at - dictionaryLength), at).toString('latin1');
    const dictionary = before.slice(before.lastIndexOf(' obj'));
    if (before.endsWith('end') || !/\/Subtype\s*\/Image\b/.test(dictionary)) continue;
    const start = at + 6 + (file[at + 6] === 0x0d ? 2 : 1);
    const end = file.indexOf('endstream', start);
    if (end === -1) return;
    yield { dictionary, content: file.subarray(start, end) };
    at = end;
  }
}

async function readPicture({ dictionary, content }: Picture): Promise<SheetCode | undefined> {
  if (dictionary.includes('/DCTDecode') && !dictionary.includes('/FlateDecode')) return readQrFromImage(content);
  const [width, height] = [numberIn(dictionary, 'Width'), numberIn(dictionary, 'Height')];
  const channels = dictionary.includes('/DeviceRGB') ? 3 : dictionary.includes('/DeviceGray') ? 1 : undefined;
  const isPlain = dictionary.includes('/FlateDecode') && numberIn(dictionary, 'BitsPerComponent') === 8 && !dictionary.includes('/Predictor');
  if (!isPlain || !channels || !width || !height || width * height > pixelLimit) return undefined;
  const pixels = inflated(content, width * height * channels);
  return pixels && readQrFromImage(pixels, { width, height, channels });
}

/** Never more than the picture claims to be: a small file must not unpack into the whole memory. */
function inflated(content: Buffer, length: number): Buffer | undefined {
  try {
    const pixels = inflateSync(content, { maxOutputLength: length + 1024 });
    return pixels.length >= length ? pixels.subarray(0, length) : undefined;
  } catch {
    return undefined;
  }
}

const numberIn = (dictionary: string, key: string) => Number(new RegExp(`/${key}\\s+(\\d+)`).exec(dictionary)?.[1] ?? 0);
