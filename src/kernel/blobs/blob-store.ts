import type { Readable } from 'node:stream';
import type { ByteRange } from './byte-range.js';

export interface StoredBlob {
  /** Hex; with the kecamatan it is the address of the content. */
  readonly sha256: string;
  readonly size: number;
}

/** A content received in full and not yet kept. */
export interface StagedBlob extends StoredBlob {
  /** A local file, for looking at the content; gone as soon as the look is over. */
  readonly path: string;
}

export interface BlobLimits {
  readonly maxBytes: number;
  /** Looks at the content before it is kept; what it throws refuses the content, and nothing stays behind. */
  readonly accept?: (staged: StagedBlob) => Promise<void>;
}

export interface OpenBlob {
  /** Of the whole content, also when a part is read. */
  readonly size: number;
  /** The bytes asked for. */
  readonly stream: Readable;
}

export interface BlobListing extends StoredBlob {
  readonly storedAt: Date;
}

/**
 * Contents by their hash, one shelf per kecamatan: the same content is kept once within a kecamatan and never shared across
 * kecamatan, so that nobody can learn from an upload what another office holds.
 *
 * Order of work: `put` first, the row that names the content after it, in the act's transaction. A crash between the two leaves a
 * content without a row, which the sweeper removes; never a row without its content.
 */
export abstract class BlobStore {
  abstract put(kecamatanId: string, source: Readable, limits: BlobLimits): Promise<StoredBlob>;
  /** Throws the 404 of the house when the content is not there. */
  abstract open(kecamatanId: string, sha256: string, range?: ByteRange): Promise<OpenBlob>;
  abstract exists(kecamatanId: string, sha256: string): Promise<boolean>;
  abstract remove(kecamatanId: string, sha256: string): Promise<void>;
  /** Removes it unless somebody put the same content again since; answers whether it is gone. */
  abstract removeIfOlder(kecamatanId: string, sha256: string, olderThan: Date): Promise<boolean>;
  abstract list(kecamatanId: string): AsyncIterable<BlobListing>;
  /** Every kecamatan that has a shelf. */
  abstract shelves(): Promise<string[]>;
  /** Removes what uploads that broke off left behind; answers how many. */
  abstract sweepIncoming(olderThan: Date): Promise<number>;
}
