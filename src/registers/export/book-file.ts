import { PassThrough, type Readable, type Writable } from 'node:stream';
import { periodName } from '#catalogue/period';
import type { FormHead } from './exported-book.js';
import { exportProblems } from './export.problems.js';

/** A file that is written while it is sent. */
export interface BookFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly write: (out: Writable) => Promise<unknown>;
}

/** Written as fast as it is read; a reader who leaves early ends the writing, a failure never looks like the end of the file. */
export function sent({ write }: BookFile): Readable {
  const out = new PassThrough();
  write(out).catch((error: Error) => out.destroy(error));
  return out;
}

/** The whole file at once, for a door that cannot stream. */
export async function whole(file: BookFile, megabytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of sent(file) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > megabytes * 1024 * 1024) throw exportProblems.tooLarge(megabytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** "B.1 Buku Induk Penduduk - Desa Putat Basiun - s.d. Maret 2026.xlsx" */
export const fileName = ({ kept, desa }: FormHead, ending: string): string => clean(`${kept.book.code} ${kept.book.title} - Desa ${desa} - ${when(kept)}.${ending}`);

/** "Templat B.1 Buku Induk Penduduk - Desa Putat Basiun.xlsx" */
export const templateName = ({ kept, desa }: FormHead): string => clean(`Templat ${kept.book.code} ${kept.book.title} - Desa ${desa}.xlsx`);

function when({ book, period }: FormHead['kept']): string {
  return book.period.kind === 'monthly' ? periodName(period) : `s.d. ${periodName(period)}`;
}

/** Signs that Windows refuses in a name. */
const clean = (name: string): string => name.replace(/[\\/:*?"<>|\u0000-\u001f]+/g, ' ').replace(/\s+/g, ' ');
