import { Controller, Get, HttpCode, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { Anyone } from '#access/does';
import { JobQueue } from '#kernel/queue/job-queue';

export class Liveness {
  @ApiProperty({ example: 'ok' }) status: 'ok';
}

export class Readiness {
  @ApiProperty({ enum: ['ready', 'degraded', 'not_ready'], description: 'degraded: melayani, tetapi antrean pekerjaan tidak terjangkau' })
  status: 'ready' | 'degraded' | 'not_ready';
  @ApiProperty({ description: 'Keadaan tiap bagian', type: 'object', additionalProperties: { type: 'string' } }) parts: Record<string, string>;
}

@ApiTags('keadaan')
@Anyone()
@Controller()
export class HealthController {
  constructor(private readonly source: DataSource, private readonly queue: JobQueue) {}

  @Get('livez')
  @ApiOperation({ summary: 'Proses hidup' }) @ApiOkResponse({ type: Liveness })
  live(): Liveness {
    return { status: 'ok' };
  }

  @Get('readyz') @HttpCode(200)
  @ApiOperation({ summary: 'Siap melayani' }) @ApiOkResponse({ type: Readiness }) @ApiServiceUnavailableResponse({ type: Readiness })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Readiness> {
    const [database, queue] = await Promise.all([this.source.query('select 1').then(() => 'ok', () => 'away'), this.queue.answers().then((yes) => (yes ? 'ok' : 'away'), () => 'away')]);
    // Without the queue acts still succeed; only what follows them comes later.
    const status = database !== 'ok' ? 'not_ready' : queue === 'ok' ? 'ready' : 'degraded';
    if (status === 'not_ready') void reply.status(503);
    return { status, parts: { database, queue } };
  }
}
