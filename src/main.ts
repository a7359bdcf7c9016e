import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { acceptUploads } from './kernel/blobs/accept-uploads.js';
import { Catalogue } from './catalogue/catalogue.js';
import { serveGraphiql } from './doors/graphiql/graphiql-pages.js';
import { serveDocs } from './doors/openapi/docs-pages.js';
import { openApiDocument } from './doors/openapi/openapi-document.js';
import type { Configuration } from './kernel/configuration.js';
import { RequestContext } from './kernel/request-context.js';
import { newId } from './kernel/uuid.js';

export interface RunningApi {
  readonly app: NestFastifyApplication;
  /** "http://127.0.0.1:3000" */
  readonly address: string;
  close(): Promise<void>;
}

/** Builds the API; tests call it without listening. */
export async function createApi(configuration: Configuration): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ genReqId: () => newId(), bodyLimit: 2 * 1024 * 1024, routerOptions: { maxParamLength: 300 } });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(configuration), adapter, {
    logger: configuration.settings.LOG_LEVEL === 'silent' ? false : ['fatal', 'error', 'warn'],
    abortOnError: false,
  });
  await acceptUploads(app);
  serveDocs(app, () => openApiDocument(app, app.get(Catalogue)));
  serveGraphiql(app);
  const context = app.get(RequestContext);
  // Every request is answered in a frame of its own, from the first hook on.
  adapter.getInstance().addHook('onRequest', (request, _reply, done) => {
    context.run(request.id, done);
  });
  return app;
}

/** Starts the API and answers with where it listens. */
export async function startApi(configuration: Configuration): Promise<RunningApi> {
  const app = await createApi(configuration);
  await app.listen(configuration.settings.PORT, configuration.settings.HOST);
  return { app, address: await app.getUrl(), close: () => app.close() };
}
