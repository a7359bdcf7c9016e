import { get } from 'node:http';
import { Controller, Get, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Query, Resolver } from '@nestjs/graphql';
import { Test } from '@nestjs/testing';
import { getIntrospectionQuery } from 'graphql';
import { Does } from '#access/does';
import type { Verb } from '#access/verbs';
import { HandlerCheck } from '#doors/handlers/handler-check';
import { Handlers } from '#doors/handlers/handlers';
import { theApp } from '../support/app.js';
import { visitor, type GraphqlReply } from '../support/client.js';
import { anOffice } from '../support/office.js';

@Controller('forgotten')
class Forgotten {
  @Get() read(): string { return ''; }
}

@Controller('invented')
class Invented {
  @Get() @Does('moon.land' as Verb) land(): string { return ''; }
}

@Resolver()
class ForgottenField {
  @Query(() => String) field(): string { return ''; }
}

const starting = (controllers: (new () => object)[], providers: (new () => object)[] = []) => {
  @Module({ imports: [DiscoveryModule], controllers, providers: [Handlers, HandlerCheck, ...providers] })
  class House {}
  return Test.createTestingModule({ imports: [House] }).compile().then((house) => house.init());
};

describe('a handler that does not say what it does', () => {
  test('keeps the service from starting, at either door', async () => {
    await expect(starting([Forgotten])).rejects.toThrow('Forgotten.read (GET /forgotten) carries neither @Does nor @Anyone');
    await expect(starting([], [ForgottenField])).rejects.toThrow('ForgottenField.field (field) carries neither @Does nor @Anyone');
  });

  test('nor may it do what is no verb of the table', async () => {
    await expect(starting([Invented])).rejects.toThrow('Invented.land (GET /invented) does "moon.land", which is no verb of the table');
  });
});

const refusal = ({ status, errors }: GraphqlReply) => ({ status, code: errors[0]?.extensions.code, told: errors[0]?.extensions.status });
const deep = (levels: number): string => (levels === 0 ? '__typename' : `a { ${deep(levels - 1)} }`);

describe('a GraphQL document is refused before an act is asked', () => {
  test('with two acts: one act, one transaction', async () => {
    const { id, sekretaris } = await anOffice();
    const act = (alias: string) => `${alias}: describeDesa(id: "${id}", input: { dusun: ["${alias}"] }) { dusun }`;
    const plain = await sekretaris.graphql(`mutation { ${act('a')} ${act('b')} }`);
    expect(refusal(plain)).toEqual({ status: 400, code: 'one_mutation', told: 400 });
    expect(plain.errors[0]!.message).toMatch(/^Satu permintaan hanya boleh memuat satu tindakan/);
    const hidden = await sekretaris.graphql(`mutation { ...Two } fragment Two on Mutation { ${act('a')} ... { ${act('b')} } }`);
    expect(refusal(hidden).code).toBe('one_mutation');
    expect((await sekretaris.graphql(`{ desa(id: "${id}") { dusun } }`)).data.desa.dusun).toEqual([]);
  });

  test('when it goes too deep, too wide, or in circles', async () => {
    const stranger = visitor(await theApp());
    const codeOf = async (query: string) => {
      const began = performance.now();
      const reply = await stranger.graphql(query);
      expect(performance.now() - began).toBeLessThan(1_000);
      expect(reply.status).toBe(400);
      expect(reply.data ?? null).toBeNull();
      return reply.errors.map(({ extensions: { code } }) => code);
    };
    expect(await codeOf(`{ ${deep(13)} }`)).toContain('too_deep');
    expect(await codeOf(`{ ${Array.from({ length: 21 }, (_, n) => `a${n}: berkasKinds { kind }`).join(' ')} }`)).toContain('too_large');
    const doubling = Array.from({ length: 30 }, (_, n) => `fragment A${n} on Query { ...A${n + 1} ... { ...A${n + 1} } }`).join(' ');
    expect(await codeOf(`{ ...A0 } ${doubling} fragment A30 on Query { __typename }`)).toEqual(['too_large']);
    expect(await codeOf('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }')).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(await codeOf(`{ berkasKinds { ${'kind '.repeat(13_000)} } }`)).toEqual(['GRAPHQL_PARSE_FAILED']);
  });

  test('with a code programs know and a sentence people read', async () => {
    const { sekretaris } = await anOffice();
    const { errors: [unknown] } = await sekretaris.graphql('{ tidakAda }');
    expect(unknown).toMatchObject({ message: 'Dokumen GraphQL tidak cocok dengan skema.', extensions: { code: 'GRAPHQL_VALIDATION_FAILED', status: 400 } });
    expect(unknown!.extensions.errors).toEqual([{ message: 'Cannot query field "tidakAda" on type "Query".' }]);
    expect((await sekretaris.graphql('{')).errors[0]).toMatchObject({ message: 'Dokumen GraphQL tidak terbaca.', extensions: { code: 'GRAPHQL_PARSE_FAILED' } });
    expect((await sekretaris.graphql('query ($id: ID!) { desa(id: $id) { nama } }')).errors[0])
      .toMatchObject({ message: 'Isian (variabel) GraphQL tidak cocok dengan jenisnya.', extensions: { code: 'BAD_USER_INPUT', status: 400 } });
    expect((await sekretaris.graphql('{ desa(id: "bukan") { nama } }')).errors[0]!.extensions.status).toBeLessThan(500);
  });

  test('introspection passes', async () => {
    const stranger = visitor(await theApp());
    const { data, errors } = await stranger.graphql(getIntrospectionQuery());
    expect(errors).toEqual([]);
    expect(data.__schema.queryType.name).toBe('Query');
  });
});

describe('pages for people', () => {
  test('GraphiQL, Swagger UI and all they load come from our own house', async () => {
    const api = await theApp();
    const stranger = visitor(api);
    for (const page of ['/graphiql', '/docs']) {
      const { status, text, headers } = await stranger.get(page);
      expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
      expect(headers['content-security-policy']).toContain("default-src 'self'");
      const loads = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address!).filter((address) => !address.startsWith('data:'));
      expect(loads.filter((address) => !address.startsWith(`${page}/`))).toEqual([]);
      for (const address of loads) expect([address, (await stranger.get(address)).status]).toEqual([address, 200]);
    }
  });

  test('a browser that opens /graphql is shown to GraphiQL', async () => {
    const { address } = await theApp();
    const location = await new Promise((resolve) => get(`${address}/graphql`, { headers: { accept: 'text/html' } }, (reply) => { reply.resume(); resolve([reply.statusCode, reply.headers.location]); }));
    expect(location).toEqual([302, '/graphiql']);
  });
});
