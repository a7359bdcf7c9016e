import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BerkasModule } from '#berkas/berkas.module';
import { DutiesModule } from '#people/duties/duties.module';
import { TerritoryModule } from '#territory/territory.module';
import { AddEntry } from './add-entry.js';
import { ArrangeBook } from './arrange-book.js';
import { BookChecking } from './book-checking.js';
import { BookCheckQueries } from './book-check.queries.js';
import { BookController } from './book.controller.js';
import { BookPeriodRepository } from './book-period.repository.js';
import { BookQueries } from './book.queries.js';
import { BookResolver } from './book.resolver.js';
import { BookSetting } from './book-setting.entity.js';
import { BookSettingRepository } from './book-setting.repository.js';
import { CheckSoftening } from './check-softening.entity.js';
import { CloseBook } from './close-book.js';
import { ClosingRules } from './closing-rules.js';
import { CorrectEntry } from './correct-entry.js';
import { DeclareNihil } from './declare-nihil.js';
import { DutyLifting } from './duty-lifting.js';
import { EntryController } from './entry.controller.js';
import { EntryForChange } from './entry-for-change.js';
import { EntryQueries } from './entry.queries.js';
import { EntryReader } from './entry-reader.js';
import { EntryRepository } from './entry.repository.js';
import { EntryResolver } from './entry.resolver.js';
import { BookExportController } from './export/book-export.controller.js';
import { BookExportQueries } from './export/book-export.queries.js';
import { BookExportResolver } from './export/book-export.resolver.js';
import { GatherBook } from './export/gather-book.js';
import { PeriodRows } from './export/period-rows.js';
import { RowsSoFar } from './export/rows-so-far.js';
import { SignersOfTheDay } from './export/signers-of-the-day.js';
import { HandInFile } from './hand-in-file.js';
import { BookShelf } from './kept-book.js';
import { CommitImport } from './import/commit-import.js';
import { ExistingRows } from './import/existing-rows.js';
import { ImportController } from './import/import.controller.js';
import { ImportQueries } from './import/import.queries.js';
import { ImportRepository } from './import/import.repository.js';
import { ImportResolver } from './import/import.resolver.js';
import { PreviewImport } from './import/preview-import.js';
import { ReadUpload } from './import/read-upload.js';
import { MonthRows } from './month-rows.js';
import { ReopenBook } from './reopen-book.js';
import { SoftenCheck } from './soften-check.js';
import { VoidEntry } from './void-entry.js';

/** The register engine. The domains stand on it: they use its repositories through this module, nobody else does. */
@Module({
  imports: [TypeOrmModule.forFeature([BookSetting, CheckSoftening]), BerkasModule, DutiesModule, TerritoryModule],
  controllers: [EntryController, BookController, BookExportController, ImportController],
  providers: [
    BookExportQueries, BookExportResolver, GatherBook, PeriodRows, RowsSoFar, SignersOfTheDay,
    CommitImport, ExistingRows, ImportQueries, ImportRepository, ImportResolver, PreviewImport, ReadUpload,
    AddEntry, ArrangeBook, BookCheckQueries, BookChecking, BookPeriodRepository, BookQueries, BookResolver, BookSettingRepository, BookShelf, CloseBook, ClosingRules, CorrectEntry, DeclareNihil, DutyLifting,
    EntryForChange, EntryQueries, EntryReader, EntryRepository, EntryResolver, HandInFile, MonthRows, ReopenBook, SoftenCheck, VoidEntry,
  ],
  exports: [BookChecking, BookPeriodRepository, BookQueries, BookSettingRepository, BookShelf, ClosingRules, EntryQueries, EntryReader, EntryRepository, MonthRows, AddEntry, CloseBook, DeclareNihil],
})
export class RegistersModule {}
