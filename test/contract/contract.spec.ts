import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { theApp } from '../support/app.js';
import { visitor } from '../support/client.js';

/** What the two doors promise, as files that a reviewer can read: a change of them is a change for everybody who calls. */
const renewing = process.env['CONTRACT'] === 'renew';

function hold(name: string, promised: string): void {
  const file = `test/contract/${name}`;
  if (renewing) writeFileSync(file, promised);
  const written = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (written === promised) return;
  const [before, after] = [written, promised].map((text) => text.split('\n'));
  const first = after!.findIndex((line, at) => line !== before![at]);
  throw new Error(`The contract changed (${file}:${first + 1}):\n  - ${before![first] ?? ''}\n  + ${after![first] ?? ''}\nMeant so? Renew it with \`npm run contract\` and look at the difference.`);
}

test('the GraphQL schema is the promised one', async () => {
  const { app } = await theApp();
  hold('schema.graphql', `${printSchema(lexicographicSortSchema(app.get(GraphQLSchemaHost).schema))}\n`);
});

test('the OpenAPI document is the promised one', async () => {
  const { body } = await visitor(await theApp()).get('/openapi.json');
  hold('openapi.json', `${JSON.stringify(body, null, 1)}\n`);
});
