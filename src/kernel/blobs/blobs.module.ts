import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import { Configuration } from '../configuration.js';
import { BlobStore } from './blob-store.js';
import { BlobSweeper } from './blob-sweeper.js';
import { LocalBlobStore } from './local-blob-store.js';
import { SweepBlobs } from './sweep-blobs.js';

@Global()
@Module({
  providers: [
    { provide: BlobStore, inject: [Configuration], useFactory: ({ settings }: Configuration) => new LocalBlobStore(join(settings.DATA_DIR, 'blobs')) },
    BlobSweeper,
    SweepBlobs,
  ],
  exports: [BlobStore, BlobSweeper],
})
export class BlobsModule {}
