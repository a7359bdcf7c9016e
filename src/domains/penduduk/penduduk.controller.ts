import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Does } from '#access/does';
import { BookPeriodView } from '#registers/book.dto';
import { ApplyMutations } from './apply-mutations.js';
import { MutationOutcomeView, RecapOfMonthView, RecapView } from './penduduk.dto.js';
import { ConfirmRecap } from './recap/confirm-recap.js';
import { DeriveRecap } from './recap/derive-recap.js';
import { RecapQueries } from './recap/recap.queries.js';

@ApiTags('penduduk')
@ApiBearerAuth()
@Controller('api/desa/:desaId')
export class PendudukController {
  constructor(
    private readonly recaps: RecapQueries,
    private readonly deriveRecap: DeriveRecap,
    private readonly confirmRecap: ConfirmRecap,
    private readonly applyMutations: ApplyMutations,
  ) {}

  @Get('recaps/:period') @Does('book.read')
  @ApiOperation({ summary: 'Rekapitulasi penduduk sebuah bulan' }) @ApiOkResponse({ type: RecapOfMonthView })
  get(@Param('desaId', ParseUUIDPipe) desaId: string, @Param('period') period: string): Promise<unknown> {
    return this.recaps.get(desaId, period);
  }

  @Post('recaps/:period/derive') @Does('recap.derive') @HttpCode(200)
  @ApiOperation({ summary: 'Menghitung rekapitulasi penduduk', description: 'Dari bulan lalu (atau keadaan awal), B.2, dan jumlah KK di B.1. Boleh diulang selama bulannya terbuka.' })
  @ApiOkResponse({ type: RecapView })
  derive(@Param('desaId', ParseUUIDPipe) desaId: string, @Param('period') period: string): Promise<unknown> {
    return this.deriveRecap.do({ desaId, period });
  }

  @Post('recaps/:period/confirm') @Does('recap.confirm') @HttpCode(200)
  @ApiOperation({ summary: 'Mengesahkan hitungan rekapitulasi penduduk', description: 'Ditolak bila B.1 atau B.2 berubah sejak dihitung.' }) @ApiOkResponse({ type: BookPeriodView })
  confirm(@Param('desaId', ParseUUIDPipe) desaId: string, @Param('period') period: string): Promise<unknown> {
    return this.confirmRecap.do({ desaId, period });
  }

  @Post('mutations/:period/apply') @Does('entry.correct') @HttpCode(200)
  @ApiOperation({ summary: 'Menerapkan mutasi sebulan ke Buku Induk', description: 'Yang pindah, meninggal, atau hilang diberi status dan tanggal keluar; yang lahir atau datang hanya dicari.' })
  @ApiOkResponse({ type: [MutationOutcomeView] })
  apply(@Param('desaId', ParseUUIDPipe) desaId: string, @Param('period') period: string): Promise<unknown> {
    return this.applyMutations.do({ desaId, period });
  }
}
