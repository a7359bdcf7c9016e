import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BlobSweeper } from '#kernel/blobs/blob-sweeper';
import { TerritoryModule } from '#territory/territory.module';
import { ArchiveBookQueries } from './archive-book.queries.js';
import { ArchiveController } from './archive.controller.js';
import { BerkasVersion } from './berkas-version.entity.js';
import { BerkasController } from './berkas.controller.js';
import { Berkas } from './berkas.entity.js';
import { BerkasQueries } from './berkas.queries.js';
import { BerkasRepository } from './berkas.repository.js';
import { BerkasResolver } from './berkas.resolver.js';
import { CompletenessQueries } from './completeness/completeness.queries.js';
import { OfficerRoll } from './completeness/officer-roll.js';
import { DescribeBerkas } from './describe-berkas.js';
import { Particulars } from './particulars.js';
import { ReceiveFile } from './receive-file.js';
import { UploadBerkas } from './upload-berkas.js';
import { VoidBerkas } from './void-berkas.js';

@Module({
  imports: [TypeOrmModule.forFeature([Berkas, BerkasVersion]), TerritoryModule],
  controllers: [BerkasController, ArchiveController],
  providers: [
    BerkasRepository, BerkasQueries, ArchiveBookQueries, CompletenessQueries, OfficerRoll, Particulars, ReceiveFile, UploadBerkas, DescribeBerkas,
    VoidBerkas, BerkasResolver,
  ],
  exports: [BerkasQueries, CompletenessQueries, OfficerRoll, ReceiveFile, UploadBerkas, DescribeBerkas, VoidBerkas],
})
export class BerkasModule implements OnModuleInit {
  constructor(private readonly sweeper: BlobSweeper, private readonly berkas: BerkasRepository) {}

  onModuleInit(): void {
    this.sweeper.register((kecamatanId, hashes) => this.berkas.keptContents(kecamatanId, hashes));
  }
}
