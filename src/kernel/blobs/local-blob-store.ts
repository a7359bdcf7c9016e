import { createHash } from 'node:crypto';
import { access, link, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { Problem, notFound } from '../problem.js';
import { isId, newId } from '../uuid.js';
import { BlobStore, type BlobLimits, type BlobListing, type OpenBlob, type StoredBlob } from './blob-store.js';
import type { ByteRange } from './byte-range.js';

const hashForm = /^[0-9a-f]{64}$/;

/** Contents in a local folder: `<kecamatan>/<first two digits>/<sha256>`; what is still arriving lies in `.incoming`. */
export class LocalBlobStore extends BlobStore {
  private readonly incoming: string;

  constructor(private readonly folder: string) {
    super();
    this.incoming = join(folder, '.incoming');
  }

  async put(kecamatanId: string, source: Readable, { maxBytes, accept }: BlobLimits): Promise<StoredBlob> {
    const shelf = this.shelf(kecamatanId);
    await mkdir(this.incoming, { recursive: true, mode: 0o700 });
    const staged = join(this.incoming, newId());
    try {
      const stored = await writeHashed(source, staged, maxBytes);
      await accept?.({ ...stored, path: staged });
      const place = join(shelf, stored.sha256.slice(0, 2), stored.sha256);
      await mkdir(dirname(place), { recursive: true, mode: 0o700 });
      // Also over a content that is there already: equal bytes, but a fresh time keeps the sweeper away until the row is written.
      await rename(staged, place);
      for (const folder of [dirname(place), shelf, this.folder]) await syncFolder(folder);
      return stored;
    } catch (error) {
      await rm(staged, { force: true });
      throw error;
    }
  }

  async open(kecamatanId: string, sha256: string, range?: ByteRange): Promise<OpenBlob> {
    const file = await open(this.place(kecamatanId, sha256)).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'ENOENT' ? notFound('Isi berkas') : error;
    });
    const { size } = await file.stat();
    return { size, stream: file.createReadStream(range ? { start: range.start, end: range.end } : {}) };
  }

  async exists(kecamatanId: string, sha256: string): Promise<boolean> {
    return access(this.place(kecamatanId, sha256)).then(() => true, () => false);
  }

  async remove(kecamatanId: string, sha256: string): Promise<void> {
    await rm(this.place(kecamatanId, sha256), { force: true });
  }

  async removeIfOlder(kecamatanId: string, sha256: string, olderThan: Date): Promise<boolean> {
    const place = this.place(kecamatanId, sha256);
    const aside = join(this.incoming, newId());
    await mkdir(this.incoming, { recursive: true, mode: 0o700 });
    // Moved first, looked at second: whatever `put` brings from now on is a new file that we do not touch.
    if (!(await rename(place, aside).then(() => true, ignoreGone))) return false;
    const isOlder = (await stat(aside)).mtime < olderThan;
    if (!isOlder) await link(aside, place).catch(ignoreThere);
    await rm(aside, { force: true });
    return isOlder;
  }

  async *list(kecamatanId: string): AsyncIterable<BlobListing> {
    const shelf = this.shelf(kecamatanId);
    for (const drawer of await namesIn(shelf)) {
      for (const sha256 of await namesIn(join(shelf, drawer))) {
        const found = await stat(join(shelf, drawer, sha256)).catch(ignoreGone);
        if (found) yield { sha256, size: found.size, storedAt: found.mtime };
      }
    }
  }

  async shelves(): Promise<string[]> {
    return (await namesIn(this.folder)).filter(isId);
  }

  async sweepIncoming(olderThan: Date): Promise<number> {
    let swept = 0;
    for (const name of await namesIn(this.incoming)) {
      const path = join(this.incoming, name);
      const found = await stat(path).catch(ignoreGone);
      if (!found || found.mtime >= olderThan) continue;
      await rm(path, { force: true });
      swept++;
    }
    return swept;
  }

  private shelf(kecamatanId: string): string {
    if (!isId(kecamatanId)) throw notFound('Kecamatan');
    return join(this.folder, kecamatanId);
  }

  private place(kecamatanId: string, sha256: string): string {
    if (!hashForm.test(sha256)) throw notFound('Isi berkas');
    return join(this.shelf(kecamatanId), sha256.slice(0, 2), sha256);
  }
}

/** Writes while hashing, so that a content of any size passes through once and little of it is in memory. */
async function writeHashed(source: Readable, path: string, maxBytes: number): Promise<StoredBlob> {
  const hash = createHash('sha256');
  let size = 0;
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBytes) throw tooLarge(maxBytes);
      hash.update(chunk);
      await file.writeFile(chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { sha256: hash.digest('hex'), size };
}

const tooLarge = (maxBytes: number) =>
  new Problem(413, 'too_large', `Berkas lebih besar dari ${Math.floor(maxBytes / 1024 / 1024)} MB.`, [
    { field: 'file', message: 'Terlalu besar.', mend: 'Pindai dengan resolusi lebih rendah (150 dpi, hitam putih) atau bagi menjadi beberapa berkas.' },
  ]);

/** A rename survives a power cut only when its folder is written too. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(ignoreGone)) ?? [];
}

/** Another sweeper may have been quicker. */
function ignoreGone(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

function ignoreThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
