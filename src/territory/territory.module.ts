import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Desa } from './desa.entity.js';
import { DesaRepository } from './desa.repository.js';
import { DescribeDesa } from './describe-desa.js';
import { Kecamatan } from './kecamatan.entity.js';
import { OpenedPeriod } from './opened-period.js';
import { TerritoryController } from './territory.controller.js';
import { TerritoryQueries } from './territory.queries.js';
import { TerritoryResolver } from './territory.resolver.js';

@Module({
  imports: [TypeOrmModule.forFeature([Kecamatan, Desa])],
  controllers: [TerritoryController],
  providers: [DesaRepository, OpenedPeriod, TerritoryQueries, DescribeDesa, TerritoryResolver],
  exports: [DesaRepository, OpenedPeriod, TerritoryQueries],
})
export class TerritoryModule {}
