import { Module } from '@nestjs/common';
import { RegistersModule } from '#registers/registers.module';
import { CarryYear } from './carry-year.js';
import { UmumController } from './umum.controller.js';
import { UmumResolver } from './umum.resolver.js';

/** What is particular to the books of general administration: the inventory goes on from year to year. */
@Module({ imports: [RegistersModule], controllers: [UmumController], providers: [CarryYear, UmumResolver], exports: [CarryYear] })
export class UmumModule {}
