import type { ContentType } from './content-types.js';

/** What the first bytes say: a type we take, a zip that must be looked into, or something refused by name. */
export type Recognised =
  | { readonly as: Exclude<ContentType, 'docx' | 'xlsx'> | 'zip' }
  | { readonly refused: string; readonly mend: string };

type Mark = readonly [at: number, bytes: string];
const mark = (at: number, bytes: string): Mark => [at, bytes];

const taken: readonly (readonly [Extract<Recognised, { as: unknown }>['as'], ...Mark[]])[] = [
  ['pdf', mark(0, '%PDF-')],
  ['jpeg', mark(0, '\xff\xd8\xff')],
  ['png', mark(0, '\x89PNG\r\n\x1a\n')],
  ['webp', mark(0, 'RIFF'), mark(8, 'WEBP')],
  ['zip', mark(0, 'PK\x03\x04')],
];

const asPdf = 'Cetak atau simpan sebagai PDF, lalu unggah PDF-nya.';
const asJpeg = 'Simpan sebagai JPEG, lalu unggah lagi.';
const heic = { refused: 'foto HEIC/AVIF', mend: 'Simpan sebagai JPEG (di iPhone: Pengaturan > Kamera > Format > Paling Kompatibel), lalu unggah lagi.' };

/** Common things people try, each with its own mend; the rest is refused without a name. */
const refused: readonly (readonly [{ readonly refused: string; readonly mend: string }, ...Mark[]])[] = [
  ...['heic', 'heix', 'hevc', 'heim', 'mif1', 'msf1', 'avif'].map((brand) => [heic, mark(4, `ftyp${brand}`)] as const),
  [{ refused: 'video', mend: 'Ambil sebagai foto JPEG.' }, mark(4, 'ftyp')],
  [{ refused: 'dokumen Office lama (.doc, .xls) atau yang disandi', mend: `Buka tanpa kata sandi, lalu simpan sebagai .docx atau .xlsx. ${asPdf}` }, mark(0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
  [{ refused: 'gambar GIF', mend: asJpeg }, mark(0, 'GIF8')],
  [{ refused: 'gambar BMP', mend: asJpeg }, mark(0, 'BM')],
  [{ refused: 'gambar TIFF', mend: asJpeg }, mark(0, 'II*\0')],
  [{ refused: 'gambar TIFF', mend: asJpeg }, mark(0, 'MM\0*')],
  [{ refused: 'arsip RAR', mend: 'Keluarkan isinya, lalu unggah satu per satu.' }, mark(0, 'Rar!')],
  [{ refused: 'arsip 7z', mend: 'Keluarkan isinya, lalu unggah satu per satu.' }, mark(0, '7z\xbc\xaf')],
  [{ refused: 'program', mend: asPdf }, mark(0, 'MZ')],
  [{ refused: 'program', mend: asPdf }, mark(0, '\x7fELF')],
  [{ refused: 'dokumen RTF', mend: asPdf }, mark(0, '{\\rtf')],
];

const unknown = { refused: 'jenis yang tidak dikenal', mend: 'Unggah PDF, JPEG atau PNG.' };
const markup = { refused: 'halaman web, SVG atau XML', mend: asPdf };

export function recognise(head: Buffer): Recognised {
  const text = head.toString('latin1');
  const bears = (...marks: readonly Mark[]) => marks.every(([at, bytes]) => text.startsWith(bytes, at));
  for (const [as, ...marks] of taken) if (bears(...marks)) return { as };
  for (const [answer, ...marks] of refused) if (bears(...marks)) return answer;
  return /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\0]*</.test(text) ? markup : unknown;
}
