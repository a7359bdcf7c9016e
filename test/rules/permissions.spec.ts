import { duties } from '#access/duties';
import { verbs } from '#access/verbs';
import { Handlers } from '#doors/handlers/handlers';
import { theApp } from '../support/app.js';
import { actsInSource, handlersInSource } from '../support/handlers-in-source.js';

const acts = actsInSource();
const handlers = handlersInSource();
const held = new Set<string>(Object.values(duties).flatMap(({ may }) => may));
const verbOf = new Map(acts.map(({ name, verb }) => [name, verb]));

/** Files come and go over REST alone: GraphQL carries no streams. */
const filesOnly = new Set(['book.export']);

describe('every handler ends in an act or a query with a verb', () => {
  test('and says which, or says that it is open to anyone', async () => {
    const { app } = await theApp();
    const found = app.get(Handlers).list();
    expect(found.filter(({ verb, anyone }) => (verb === undefined) === !anyone).map(({ name }) => name)).toEqual([]);
    // What Nest serves and what the source declares are the same handlers.
    expect(found.map(({ name }) => name).sort()).toEqual(handlers.map(({ name }) => name).sort());
  });

  test('open to anyone is only what stands here', async () => {
    const { app } = await theApp();
    expect(app.get(Handlers).list().filter(({ anyone }) => anyone).map(({ address }) => address).sort()).toEqual([
      'GET /api/berkas-kinds', 'GET /catalogue', 'GET /catalogue/books', 'GET /catalogue/books/:code', 'GET /livez', 'GET /readyz',
      'POST /api/auth/refresh', 'POST /api/auth/sign-in', 'POST /api/auth/sign-out',
      'berkasKinds', 'catalogue', 'catalogueBook', 'catalogueBooks', 'refresh', 'signIn', 'signOut',
    ]);
  });

  test('the verb of a handler is the verb of the act it calls', () => {
    const differing = handlers.flatMap(({ name, verb, calls }) =>
      calls.filter((act) => verbOf.has(act) && verbOf.get(act) !== verb).map((act) => `${name} does ${verb}, calls ${act} (${verbOf.get(act)})`));
    expect(differing).toEqual([]);
  });

  test('a handler calls one act at most', () => {
    expect(handlers.filter(({ calls }) => calls.filter((name) => verbOf.has(name)).length > 1).map(({ name }) => name)).toEqual([]);
  });
});

describe('the table of verbs', () => {
  test('every act has a verb of it', () => {
    expect(acts.filter(({ verb }) => !Object.hasOwn(verbs, verb)).map(({ name, verb }) => `${name}: ${verb}`)).toEqual([]);
  });

  test('every verb is held by a duty', () => {
    expect(Object.keys(verbs).filter((verb) => !held.has(verb))).toEqual([]);
  });

  test('every verb is done by a handler', () => {
    const done = new Set(handlers.map(({ verb }) => verb));
    expect(Object.keys(verbs).filter((verb) => !done.has(verb))).toEqual([]);
  });

  test('every act stands behind a handler', () => {
    const called = new Set(handlers.flatMap(({ calls }) => calls));
    expect(acts.filter(({ name }) => !called.has(name)).map(({ name, file }) => `${name} (${file})`)).toEqual([]);
  });
});

describe('both doors are equal', () => {
  const through = (door: 'rest' | 'graphql') => handlers.filter((handler) => handler.door === door);

  test('what may be done through one may be done through the other', () => {
    const [rest, graphql] = (['rest', 'graphql'] as const).map((door) => new Set(through(door).flatMap(({ verb }) => verb ?? []).filter((verb) => !filesOnly.has(verb))));
    expect([...rest!].sort()).toEqual([...graphql!].sort());
  });

  test('and it is the same act', () => {
    const [rest, graphql] = (['rest', 'graphql'] as const).map((door) => new Set(through(door).flatMap(({ calls }) => calls).filter((name) => verbOf.has(name))));
    expect([...rest!].sort()).toEqual([...graphql!].sort());
  });
});
