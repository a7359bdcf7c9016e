import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { graphiqlStart } from './graphiql-start.js';

const require = createRequire(import.meta.url);
const folderOf = (name: string): string => dirname(require.resolve(`${name}/package.json`));
const script = 'text/javascript; charset=utf-8';

/** Name at our door, package, file, type. */
const files = [
  ['react.js', 'react', 'umd/react.production.min.js', script],
  ['react-dom.js', 'react-dom', 'umd/react-dom.production.min.js', script],
  ['graphiql.js', 'graphiql', 'graphiql.min.js', script],
  ['graphiql.css', 'graphiql', 'graphiql.min.css', 'text/css; charset=utf-8'],
] as const;

const page = `<!doctype html>
<html lang="id">
<head><meta charset="utf-8"><title>PERUT: GraphQL</title><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><link rel="stylesheet" href="/graphiql/graphiql.css"><style>html, body, #graphiql { height: 100%; margin: 0 }</style></head>
<body><div id="graphiql">Memuat ...</div>
<script src="/graphiql/react.js"></script><script src="/graphiql/react-dom.js"></script><script src="/graphiql/graphiql.js"></script><script src="/graphiql/start.js"></script></body>
</html>`;
const ownFilesOnly = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:";

/** Serves GraphiQL from our own files; a browser that opens /graphql itself is shown the way. */
export function serveGraphiql(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/graphiql', (_request, reply) => reply.type('text/html; charset=utf-8').header('content-security-policy', ownFilesOnly).send(page));
  fastify.get('/graphiql/start.js', (_request, reply) => reply.type(script).send(graphiqlStart));
  for (const [name, from, path, type] of files) {
    const file = join(folderOf(from), path);
    fastify.get(`/graphiql/${name}`, async (_request, reply) => reply.type(type).header('cache-control', 'public, max-age=86400').send(await readFile(file)));
  }
  fastify.addHook('onRequest', (request, reply, done) => {
    const opened = request.method === 'GET' && request.url === '/graphql' && request.headers.accept?.includes('text/html');
    if (opened) void reply.redirect('/graphiql');
    else done();
  });
}
