import { Controller, Get, HttpCode, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { Anyone } from '#access/does';

export class Liveness {
  @ApiProperty({ example: 'ok' }) status: 'ok';
}

export class Readiness {
  @ApiProperty({ enum: ['ready', 'not_ready'] }) status: 'ready' | 'not_ready';
  @ApiProperty({ description: 'Keadaan tiap bagian', type: 'object', additionalProperties: { type: 'string' } }) parts: Record<string, string>;
}

@ApiTags('keadaan')
@Anyone()
@Controller()
export class HealthController {
  constructor(private readonly source: DataSource) {}

  @Get('livez')
  @ApiOperation({ summary: 'Proses hidup' }) @ApiOkResponse({ type: Liveness })
  live(): Liveness {
    return { status: 'ok' };
  }

  @Get('readyz') @HttpCode(200)
  @ApiOperation({ summary: 'Siap melayani' }) @ApiOkResponse({ type: Readiness }) @ApiServiceUnavailableResponse({ type: Readiness })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Readiness> {
    const database = await this.source.query('select 1').then(() => 'ok', () => 'away');
    if (database !== 'ok') void reply.status(503);
    return { status: database === 'ok' ? 'ready' : 'not_ready', parts: { database } };
  }
}
