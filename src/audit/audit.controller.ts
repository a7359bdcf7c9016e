import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, IsUUID, Matches, MaxLength, Min } from 'class-validator';
import { Does } from '#access/does';
import { AuditRecordView } from './audit.dto.js';
import { AuditQueries } from './audit.queries.js';

export class AuditListParams {
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() desaId?: string;
  @ApiPropertyOptional({ description: 'Pengenal yang ditindak' }) @IsOptional() @IsString() @MaxLength(100) subjectId?: string;
  @ApiPropertyOptional({ example: 'submission.submit' }) @IsOptional() @Matches(/^[a-z_]+\.[a-z_]+$/) verb?: string;
  @ApiPropertyOptional({ description: 'Hanya sebelum nomor ini' }) @IsOptional() @Type(() => Number) @IsInt() @Min(1) before?: number;
}

@ApiTags('jejak')
@ApiBearerAuth()
@Controller('api/audit')
export class AuditController {
  constructor(private readonly queries: AuditQueries) {}

  @Get() @Does('audit.read')
  @ApiOperation({ summary: 'Jejak tindakan, terbaru dahulu', description: 'Seratus per halaman; setiap baris berantai dengan yang sebelumnya.' }) @ApiOkResponse({ type: [AuditRecordView] })
  list(@Query() params: AuditListParams): Promise<AuditRecordView[]> {
    return this.queries.list(params);
  }
}
