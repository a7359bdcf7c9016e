import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import sharp, { type Sharp, type SharpOptions } from 'sharp';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { readSheetCode, type SheetCode } from './sheet-code.js';

/** A photo of a good phone; more is refused before it is unpacked. */
const limitInputPixels = 60_000_000;

/** Small first, since most photos are good; then larger and with the greys spread, for a page far away or in the shade. */
const attempts: readonly ((photo: Sharp) => Sharp)[] = [
  (photo) => photo.resize({ width: 2200, height: 2200, fit: 'inside', withoutEnlargement: true }),
  (photo) => photo.resize({ width: 4000, height: 4000, fit: 'inside', withoutEnlargement: true }).greyscale().normalise(),
];

/** The code on a photographed or scanned sheet, however it lies; undefined when none can be read: then it is typed. */
export async function readQrFromImage(file: Buffer, raw?: SharpOptions['raw']): Promise<SheetCode | undefined> {
  await reader();
  for (const attempt of attempts) {
    const pixels = await pixelsOf(() => attempt(sharp(file, { limitInputPixels, failOn: 'error', ...(raw && { raw }) }).autoOrient()));
    if (!pixels) return undefined;
    const found = await readBarcodes(pixels, { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: 8 });
    const code = found.map(({ text }) => readSheetCode(text)).find((each) => each !== undefined);
    if (code) return code;
  }
  return undefined;
}

/** Undefined for a file that is no picture, is cut short, or is far too large. */
async function pixelsOf(photo: () => Sharp) {
  try {
    const { data, info } = await photo().toColourspace('srgb').ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    return { data: new Uint8ClampedArray(data), width: info.width, height: info.height, colorSpace: 'srgb' as const };
  } catch {
    return undefined;
  }
}

let prepared: Promise<void> | undefined;
/** The reader's program comes from our own files: by default it would be fetched from a public server. */
const reader = () => (prepared ??= prepareReader());

async function prepareReader(): Promise<void> {
  const program = await readFile(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'));
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(program).buffer } });
}
