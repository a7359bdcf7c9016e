import type { Readable } from 'node:stream';
import { Problem } from '#kernel/problem';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import type { Limits } from '../limits.js';
import { spreadsheetProblems } from '../spreadsheet.problems.js';

/** A zip whose directory has been judged before a byte is inflated, and whose parts are counted while they are. */
export class ZipArchive {
  private constructor(private readonly zip: ZipFile, private readonly entries: ReadonlyMap<string, Entry>, private readonly limits: Limits) {}

  static async open(source: Buffer | string, limits: Limits): Promise<ZipArchive> {
    const options = { lazyEntries: true, autoClose: false, strictFileNames: true } as const;
    const zip = await new Promise<ZipFile>((resolve, reject) => {
      const opened = (error: Error | null, file: ZipFile) => (error ? reject(spreadsheetProblems.broken()) : resolve(file));
      if (typeof source === 'string') yauzl.open(source, options, opened);
      else yauzl.fromBuffer(source, options, opened);
    });
    try {
      return new ZipArchive(zip, await readDirectory(zip, limits), limits);
    } catch (error) {
      zip.close();
      throw error;
    }
  }

  get names(): ReadonlySet<string> {
    return new Set(this.entries.keys());
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** The bytes of one part; the directory keeps all parts within bounds, and a part that inflates beyond what it declared is refused. */
  async *read(name: string, most = this.limits.inflatedBytes): AsyncIterable<Buffer> {
    const entry = this.entries.get(name);
    if (!entry) throw spreadsheetProblems.broken();
    const stream = await this.stream(entry);
    let inflated = 0;
    try {
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        inflated += chunk.length;
        if (inflated > most) throw spreadsheetProblems.hostile('isinya mengembang melebihi batas');
        yield chunk;
      }
    } catch (error) {
      throw error instanceof Problem ? error : spreadsheetProblems.broken();
    } finally {
      stream.destroy();
    }
  }

  /** A part that only describes the others. */
  readSmall(name: string): AsyncIterable<Buffer> {
    return this.read(name, this.limits.smallPartBytes);
  }

  close(): void {
    this.zip.close();
  }

  private stream(entry: Entry): Promise<Readable> {
    return new Promise((resolve, reject) =>
      this.zip.openReadStream(entry, (error, stream) => (error ? reject(spreadsheetProblems.broken()) : resolve(stream))),
    );
  }
}

/** Reads the central directory and refuses bombs by what they declare; what they lie about is caught while inflating. */
function readDirectory(zip: ZipFile, limits: Limits): Promise<Map<string, Entry>> {
  if (zip.entryCount > limits.entries) return Promise.reject(spreadsheetProblems.hostile(`berisi ${zip.entryCount} bagian`));
  const entries = new Map<string, Entry>();
  let declared = 0;
  return new Promise((resolve, reject) => {
    zip.on('error', () => reject(spreadsheetProblems.broken()));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      declared += entry.uncompressedSize;
      const bomb = entry.uncompressedSize > limits.ratioFromBytes && entry.uncompressedSize > entry.compressedSize * limits.ratio;
      if (bomb || declared > limits.inflatedBytes) return reject(spreadsheetProblems.hostile('isinya mengembang melebihi batas'));
      if (entry.isEncrypted()) return reject(spreadsheetProblems.encrypted());
      if (entries.has(entry.fileName)) return reject(spreadsheetProblems.hostile('dua bagian bernama sama'));
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}
