import { GraphQLSchemaHost } from '@nestjs/graphql';
import { Handlers } from '#doors/handlers/handlers';
import { visitor } from '../support/client.js';
import { seenThroughTheFence, withoutFences } from './fences.js';
import { fingerprint, tenantTables } from './fingerprint.js';
import { graphqlEndpoints } from './graphql-questions.js';
import { faultsOf, kindsOf, mayDo } from './judge.js';
import type { Asking, Endpoint } from './question.js';
import { restEndpoints, type OpenApi } from './rest-questions.js';
import { theWorld, type Tenant, type World } from './world.js';

interface Question {
  readonly endpoint: Endpoint;
  readonly asking: Asking;
  readonly hidden: readonly Tenant[];
}

let world: World;
let endpoints: readonly Endpoint[];

beforeAll(async () => {
  world = await theWorld();
  const { app } = world.api;
  const handlers = app.get(Handlers).list();
  const document = (await visitor(world.api).get('/openapi.json')).body as OpenApi;
  endpoints = [...restEndpoints(document, handlers), ...graphqlEndpoints(app.get(GraphQLSchemaHost).schema, document.components.schemas, handlers)];
  expect(endpoints).toHaveLength(handlers.length);
}, 60_000);

/** Everybody about everything that is not his; who may not do it at all is asked once, since nothing is looked up for him. */
function questionsTo(endpoint: Endpoint): Question[] {
  const { people, own, neighbour, elsewhere } = world;
  return people.flatMap((person) => {
    const hidden = person.level === 'desa' ? [neighbour, elsewhere] : [elsewhere];
    if (!mayDo(person.role, endpoint.verb!)) return [{ endpoint, hidden, asking: { ...person, about: 'foreign' as const, own, foreign: elsewhere.ids } }];
    return kindsOf(endpoint).flatMap((about) => (about === 'own' ? [elsewhere] : hidden).map(({ ids }) => ({ endpoint, hidden, asking: { ...person, about, own, foreign: ids } })));
  });
}

/** One line a fault, with the duties that saw it. */
async function leaksOf(questions: readonly Question[]): Promise<string[]> {
  const seen = new Map<string, Set<string>>();
  const put = async ({ endpoint, asking, hidden }: Question): Promise<void> => {
    const faults = await endpoint.ask(asking).then((answer) => faultsOf(endpoint, asking, answer, hidden), (error: Error) => [error.message]);
    for (const fault of faults) {
      const line = `${endpoint.name} (${asking.about}) ${fault}`;
      seen.set(line, (seen.get(line) ?? new Set()).add(asking.role));
    }
  };
  for (let at = 0; at < questions.length; at += 12) await Promise.all(questions.slice(at, at + 12).map(put));
  return [...seen].map(([line, roles]) => `${line} <- ${[...roles].join(', ')}`);
}

test('every endpoint, as every duty, with the ids of another desa and of another kecamatan: 404, no words, no row changed', async () => {
  const { people, neighbour, elsewhere, api } = world;
  const prints = async () => ({ neighbour: await fingerprint(api.superuser, neighbour), elsewhere: await fingerprint(api.superuser, elsewhere) });
  const untouched = await prints();
  const leaks: string[] = [];
  let asked = 0;
  for (const endpoint of endpoints.filter(({ verb }) => verb)) {
    const questions = questionsTo(endpoint);
    asked += questions.length;
    leaks.push(...(await leaksOf(questions)));
    if (endpoint.writes) expect([endpoint.name, await prints()]).toEqual([endpoint.name, untouched]);
  }
  process.stderr.write(`  isolation: ${endpoints.length} endpoints x ${people.length} duties (${asked} questions), ${leaks.length} leaks\n`);
  expect(leaks).toEqual([]);
}, 180_000);

test('what is open to anyone shows nothing of a tenant', async () => {
  const { neighbour, elsewhere, own, api, people } = world;
  const stranger = { ...people[0]!, who: visitor(api), about: 'own' as const, own, foreign: elsewhere.ids };
  for (const endpoint of endpoints.filter(({ verb }) => !verb)) {
    const { status, text } = await endpoint.ask(stranger);
    expect([endpoint.name, status < 500, [neighbour, elsewhere].filter(({ mark }) => text.includes(mark))]).toEqual([endpoint.name, true, []]);
  }
});

test('there was something to leak: the other kecamatan has a row in every tenant table', async () => {
  const { api, elsewhere } = world;
  const prints = await fingerprint(api.superuser, elsewhere);
  expect(Object.entries(prints).filter(([, print]) => print.startsWith('0 ')).map(([table]) => table)).toEqual([]);
  expect((await tenantTables(api.superuser)).length).toBeGreaterThan(20);
});

test('the app role itself sees, changes and deletes no row of another tenant', async () => {
  const { neighbour, elsewhere, own } = world;
  const { kecamatanId } = neighbour;
  expect(await seenThroughTheFence(world, elsewhere, { kecamatanId, reach: 'kecamatan', desaIds: [] })).toEqual([]);
  expect(await seenThroughTheFence(world, elsewhere, { kecamatanId, reach: 'desa', desaIds: [own['desaId']!, elsewhere.desaId] })).toEqual([]);
  expect(await seenThroughTheFence(world, neighbour, { kecamatanId, reach: 'desa', desaIds: [own['desaId']!] })).toEqual([]);
  expect(await seenThroughTheFence(world, neighbour, { kecamatanId, reach: '', desaIds: [] })).toEqual([]);
});

test('the generator would notice: with both fences down it finds leaks at both doors', async () => {
  for (const name of ['GET /api/desa/{desaId}/berkas/{id}', 'query berkas', 'POST /api/desa/{desaId}/entries/{entryId}/void']) {
    const endpoint = endpoints.find((one) => one.name === name)!;
    expect([name, (await withoutFences(world, () => leaksOf(questionsTo(endpoint)))).length > 0]).toEqual([name, true]);
  }
});
