import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Does } from '#access/does';
import { DescribeDesa } from './describe-desa.js';
import { DescribeDesaInput, DesaView, KecamatanView } from './territory.dto.js';
import { TerritoryQueries } from './territory.queries.js';

@Resolver(() => DesaView)
export class TerritoryResolver {
  constructor(private readonly queries: TerritoryQueries, private readonly describe: DescribeDesa) {}

  @Query(() => KecamatanView, { description: 'Kecamatan tempat Anda bertugas.' }) @Does('desa.read')
  kecamatan(): Promise<KecamatanView> {
    return this.queries.kecamatan();
  }

  @Query(() => [DesaView], { description: 'Desa yang boleh Anda lihat.' }) @Does('desa.read')
  desaList(): Promise<DesaView[]> {
    return this.queries.listDesa();
  }

  @Query(() => DesaView, { description: 'Satu desa.' }) @Does('desa.read')
  desa(@Args('id', { type: () => ID }, ParseUUIDPipe) id: string): Promise<DesaView> {
    return this.queries.getDesa(id);
  }

  @Mutation(() => DesaView, { description: 'Mengubah keterangan desa.' }) @Does('desa.describe')
  async describeDesa(@Args('id', { type: () => ID }, ParseUUIDPipe) id: string, @Args('input') input: DescribeDesaInput): Promise<DesaView> {
    const desa = await this.describe.do(id, input);
    return { ...desa, cashLimit: desa.cashLimit === null ? null : Number(desa.cashLimit) };
  }
}
