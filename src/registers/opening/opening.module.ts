import { Module } from '@nestjs/common';
import { TerritoryModule } from '#territory/territory.module';
import { RegistersModule } from '../registers.module.js';
import { OpeningController } from './opening.controller.js';
import { OpeningQueries } from './opening.queries.js';
import { OpeningRepository } from './opening.repository.js';
import { OpeningResolver } from './opening.resolver.js';
import { SetOpening } from './set-opening.js';

@Module({
  imports: [RegistersModule, TerritoryModule],
  controllers: [OpeningController],
  providers: [OpeningQueries, OpeningRepository, OpeningResolver, SetOpening],
  exports: [OpeningRepository, SetOpening],
})
export class OpeningModule {}
