import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Does } from '#access/does';
import { BudgetChangeView, StartBudgetChangeInput } from './keuangan.dto.js';
import { StartBudgetChange } from './start-budget-change.js';

@ApiTags('keuangan')
@ApiBearerAuth()
@Controller('api/desa/:desaId')
export class KeuanganController {
  constructor(private readonly startBudgetChange: StartBudgetChange) {}

  @Post('books/C.1/change') @Does('entry.add')
  @ApiOperation({ summary: 'Memulai perubahan APB Desa', description: 'Setiap baris yang berlaku disalin dengan kolom semula dan menjadi; lalu kolom menjadi dibetulkan.' })
  @ApiCreatedResponse({ type: BudgetChangeView })
  async change(@Param('desaId', ParseUUIDPipe) desaId: string, @Body() { period }: StartBudgetChangeInput): Promise<BudgetChangeView> {
    return { period, rows: await this.startBudgetChange.do({ desaId, period }) };
  }
}
