import { Body, Controller, Get, Param, ParseUUIDPipe, Patch } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Does } from '#access/does';
import { DescribeDesa } from './describe-desa.js';
import { DescribeDesaInput, DesaView, KecamatanView } from './territory.dto.js';
import { TerritoryQueries } from './territory.queries.js';

@ApiTags('wilayah')
@ApiBearerAuth()
@Controller('api')
export class TerritoryController {
  constructor(private readonly queries: TerritoryQueries, private readonly describeDesa: DescribeDesa) {}

  @Get('kecamatan') @Does('desa.read')
  @ApiOperation({ summary: 'Kecamatan tempat Anda bertugas' }) @ApiOkResponse({ type: KecamatanView })
  kecamatan(): Promise<KecamatanView> {
    return this.queries.kecamatan();
  }

  @Get('desa') @Does('desa.read')
  @ApiOperation({ summary: 'Desa yang boleh Anda lihat', description: 'Petugas desa melihat desanya sendiri; petugas kecamatan semua desa.' })
  @ApiOkResponse({ type: [DesaView] })
  list(): Promise<DesaView[]> {
    return this.queries.listDesa();
  }

  @Get('desa/:desaId') @Does('desa.read')
  @ApiOperation({ summary: 'Satu desa' }) @ApiOkResponse({ type: DesaView })
  get(@Param('desaId', ParseUUIDPipe) desaId: string): Promise<DesaView> {
    return this.queries.getDesa(desaId);
  }

  @Patch('desa/:desaId') @Does('desa.describe')
  @ApiOperation({ summary: 'Mengubah keterangan desa' }) @ApiOkResponse({ type: DesaView })
  async describe(@Param('desaId', ParseUUIDPipe) desaId: string, @Body() input: DescribeDesaInput): Promise<DesaView> {
    const desa = await this.describeDesa.do(desaId, input);
    return { ...desa, cashLimit: desa.cashLimit === null ? null : Number(desa.cashLimit) };
  }
}
