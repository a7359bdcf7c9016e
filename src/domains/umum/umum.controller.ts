import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Does } from '#access/does';
import { CarryYear } from './carry-year.js';
import { CarriedYearView, CarryYearInput } from './umum.dto.js';

@ApiTags('umum')
@ApiBearerAuth()
@Controller('api/desa/:desaId')
export class UmumController {
  constructor(private readonly carryYear: CarryYear) {}

  @Post('books/A.3/carry') @Does('year.carry') @HttpCode(200)
  @ApiOperation({ summary: 'Memindahkan inventaris ke tahun baru', description: 'Keadaan akhir tahun lalu menjadi keadaan awal tahun ini. Boleh diulang: yang sudah ada tidak diubah.' })
  @ApiOkResponse({ type: CarriedYearView })
  carry(@Param('desaId', ParseUUIDPipe) desaId: string, @Body() input: CarryYearInput): Promise<CarriedYearView> {
    return this.carryYear.do({ desaId, ...input });
  }
}
