import { Body, Controller, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Does } from '#access/does';
import { OpeningView, SetOpeningInput } from './opening.dto.js';
import { OpeningQueries } from './opening.queries.js';
import { SetOpening } from './set-opening.js';

@ApiTags('keadaan awal')
@ApiBearerAuth()
@Controller('api/desa/:desaId/opening')
export class OpeningController {
  constructor(private readonly queries: OpeningQueries, private readonly setOpening: SetOpening) {}

  @Get() @Does('book.read')
  @ApiOperation({ summary: 'Keadaan awal desa, dan apa yang ditanyakan tiap buku' }) @ApiOkResponse({ type: OpeningView })
  get(@Param('desaId', ParseUUIDPipe) desaId: string): Promise<unknown> {
    return this.queries.get(desaId);
  }

  @Put() @Does('opening.set')
  @ApiOperation({ summary: 'Menetapkan keadaan awal', description: 'Saldo, penduduk per dusun, dan inventaris sehari sebelum bulan pertama. Ditolak bila ada bulan sesudahnya yang sudah ditutup.' })
  @ApiOkResponse({ description: 'Keadaan awal sudah ditetapkan' })
  async set(@Param('desaId', ParseUUIDPipe) desaId: string, @Body() input: SetOpeningInput): Promise<{ set: true }> {
    await this.setOpening.do({ desaId, ...input });
    return { set: true };
  }
}
