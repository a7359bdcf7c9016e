/** A worker process made to be killed: the built queue with one handler, which takes its time between writing and committing. */
import 'reflect-metadata';
import { setTimeout as pause } from 'node:timers/promises';
import { Global, Injectable, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { z } from 'zod';
import { Configuration, readSettings } from '../../dist/src/kernel/configuration.js';
import { DatabaseModule } from '../../dist/src/kernel/database/database.module.js';
import { Handles, defineJobs } from '../../dist/src/kernel/queue/job.js';
import { JobWorker } from '../../dist/src/kernel/queue/job-worker.js';
import { QueueModule } from '../../dist/src/kernel/queue/queue.module.js';
import { RequestContext } from '../../dist/src/kernel/request-context.js';

const jobs = defineJobs({ 'mark.write': z.object({}) });

class WriteMark {
  constructor(context) {
    this.context = context;
  }

  async handle(_args, { kecamatanId, effectKey }) {
    await this.context.query('insert into mark values ($1, $2)', [kecamatanId, effectKey]);
    await pause(5);
  }
}
decorate(WriteMark, [Injectable(), Handles(jobs['mark.write'])], [RequestContext]);

class House {}
const secrets = { jwt: 'x'.repeat(32), lookup: 'x'.repeat(32) };
decorate(House, [Global(), Module({ providers: [{ provide: Configuration, useValue: new Configuration(readSettings(), secrets) }], exports: [Configuration] })]);
class App {}
decorate(App, [Module({ imports: [House, DatabaseModule, QueueModule.with(Object.values(jobs))], providers: [WriteMark] })]);

const app = await NestFactory.createApplicationContext(App, { logger: ['error'] });
app.get(JobWorker).start();
// Nobody is left to kill us when the test run was interrupted.
process.stdin.resume().once('end', () => process.exit());
process.stdout.write('siap\n');

/** Decorators by hand: Node does not read them. */
function decorate(target, decorators, parameters = []) {
  Reflect.defineMetadata('design:paramtypes', parameters, target);
  decorators.forEach((decorator) => decorator(target));
}
