import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const require = createRequire(import.meta.url);
const swaggerFiles: Record<string, string> = {
  'swagger-ui.css': 'text/css; charset=utf-8', 'swagger-ui-bundle.js': 'text/javascript; charset=utf-8', 'favicon-32x32.png': 'image/png',
};

const swaggerPage = `<!doctype html>
<html lang="id">
<head><meta charset="utf-8"><title>PERUT: REST</title><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/docs/swagger-ui.css"><link rel="icon" href="/docs/favicon-32x32.png"></head>
<body><div id="docs"></div><script src="/docs/swagger-ui-bundle.js"></script><script src="/docs/start.js"></script></body>
</html>`;
const swaggerStart = `SwaggerUIBundle({ url: '/openapi.json', dom_id: '#docs', deepLinking: true, persistAuthorization: false });`;
const ownFilesOnly = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

/** Serves the document and a page to read it, all from our own files: an office behind a weak line loads nothing from elsewhere. */
export function serveDocs(app: NestFastifyApplication, document: () => object): void {
  const fastify = app.getHttpAdapter().getInstance();
  let text: string | undefined;
  fastify.get('/openapi.json', (_request, reply) => reply.type('application/json; charset=utf-8').send((text ??= JSON.stringify(document()))));
  fastify.get('/docs', (_request, reply) => reply.type('text/html; charset=utf-8').header('content-security-policy', ownFilesOnly).send(swaggerPage));
  fastify.get('/docs/start.js', (_request, reply) => reply.type('text/javascript; charset=utf-8').send(swaggerStart));
  const folder = dirname(require.resolve('swagger-ui-dist/package.json'));
  for (const [name, type] of Object.entries(swaggerFiles)) {
    fastify.get(`/docs/${name}`, async (_request, reply) => reply.type(type).header('cache-control', 'public, max-age=86400').send(await readFile(join(folder, name))));
  }
}
