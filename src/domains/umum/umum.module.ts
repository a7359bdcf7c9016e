import { Module, type OnModuleInit } from '@nestjs/common';
import { BerkasModule } from '#berkas/berkas.module';
import { OfficerRoll } from '#berkas/completeness/officer-roll';
import { RegistersModule } from '#registers/registers.module';
import { CarryYear } from './carry-year.js';
import { OfficersOfTheBook } from './officers-of-the-book.js';
import { UmumController } from './umum.controller.js';
import { UmumResolver } from './umum.resolver.js';

/** What is particular to the books of general administration: the inventory goes on from year to year, and A.4 says who the officers are. */
@Module({ imports: [RegistersModule, BerkasModule], controllers: [UmumController], providers: [CarryYear, OfficersOfTheBook, UmumResolver], exports: [CarryYear] })
export class UmumModule implements OnModuleInit {
  constructor(private readonly roll: OfficerRoll, private readonly officers: OfficersOfTheBook) {}

  onModuleInit(): void {
    this.roll.readFrom(this.officers);
  }
}
