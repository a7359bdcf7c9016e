/**
 * The same two doors as one usually builds them: NestJS on Express, TypeORM entities with find and save, passport with the secret as a
 * string, class-validator DTOs. The same rows, duty check, row checks and chained audit row.
 */
import 'reflect-metadata';
import { createRequire } from 'node:module';
import { Body, Controller, ForbiddenException, Get, Module, Param, ParseUUIDPipe, Post, Req, UseGuards, ValidationPipe, type INestApplication } from '@nestjs/common';
import { AbstractHttpAdapter, NestFactory } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { TypeOrmModule } from '@nestjs/typeorm';
import { may } from '#access/duties';
import type { SignedInActor } from '#people/access-token';
import { present } from '../contender.js';
import { entities } from './entities.js';
import { EntryService } from './entry.service.js';
import { PlainJwtGuard, PlainJwtStrategy } from './jwt.strategy.js';
import { AddResidentDto } from './resident.dto.js';

@Controller('api/desa/:desaId/books/:book/entries')
@UseGuards(PlainJwtGuard)
class EntryController {
  constructor(private readonly entries: EntryService) {}

  @Get()
  list(@Req() { user }: { user: SignedInActor }, @Param('desaId', ParseUUIDPipe) desaId: string, @Param('book') book: string): Promise<object> {
    mayDo(user, 'book.read', desaId);
    return this.entries.list(user, desaId, book);
  }

  @Post()
  add(@Req() { user }: { user: SignedInActor }, @Param('desaId', ParseUUIDPipe) desaId: string, @Param('book') book: string, @Body() { values }: AddResidentDto): Promise<object> {
    mayDo(user, 'entry.add', desaId);
    return this.entries.add(user, desaId, book, values);
  }
}

function mayDo(actor: SignedInActor, verb: 'book.read' | 'entry.add', desaId: string): void {
  if (!may(actor.role, verb) || !actor.desaIds.includes(desaId)) throw new ForbiddenException();
}

@Module({
  imports: [PassportModule, TypeOrmModule.forRoot({ type: 'postgres', url: process.env.DATABASE_URL!, entities, poolSize: 10 })],
  controllers: [EntryController],
  providers: [EntryService, PlainJwtStrategy],
})
class PlainModule {}

/** Express lies in ../express, not among the project's own dependencies. */
const require = createRequire(process.env.BENCH_EXPRESS!);
const { ExpressAdapter } = require('@nestjs/platform-express') as { ExpressAdapter: new () => AbstractHttpAdapter };
const app: INestApplication = await NestFactory.create(PlainModule, new ExpressAdapter(), { logger: false });
app.useGlobalPipes(new ValidationPipe({ transform: true, whitelist: true, forbidNonWhitelisted: true }));
await app.listen(0, '127.0.0.1');
present(await app.getUrl(), () => app.close());
