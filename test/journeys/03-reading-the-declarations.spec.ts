import { theApp } from '../support/app.js';
import { visitor as visitorOf } from '../support/client.js';
import { anOffice } from '../support/office.js';

const visitor = async () => visitorOf(await theApp());

describe('whoever builds on PERUT reads its declarations', () => {
  test('the catalogue serves every book with columns, headings, hints, keeper, signers, due rule and edition', async () => {
    const { status, body } = await (await visitor()).get('/catalogue');
    expect(status).toBe(200);
    expect(body.books).toHaveLength(49);
    expect(body.codeLists).toHaveLength(28);
    expect(body.checks).toHaveLength(76);
    const induk = body.books.find(({ code }: { code: string }) => code === 'B.1');
    expect(induk).toMatchObject({ title: 'Buku Induk Penduduk', keeper: 'kasi_pemerintahan', modeDefault: 'isian', due: { every: 'month', dayOfNextMonth: 5 } });
    expect(induk.editions[0].columns.every(({ hint }: { hint: string }) => hint.length > 10)).toBe(true);
  });

  test('a book answers to its code as in the law, and to its name in the guideline', async () => {
    const someone = await visitor();
    expect((await someone.get('/catalogue/books/A.1')).body.title).toBe('Buku Peraturan di Desa');
    expect((await someone.get('/catalogue/books?search=buku%20peraturan%20kepala%20desa')).body[0].code).toBe('A.1');
    expect(await someone.get('/catalogue/books/A.10')).toMatchObject({ status: 404, body: { code: 'unknown_book' } });
  });

  test('GraphQL serves the same declarations', async () => {
    const { data } = await (await visitor()).graphql('{ catalogue { books { code } ruleVersion } catalogueBook(code: "C.4") { editions { code entryType status } } }');
    expect(data.catalogue.books).toHaveLength(49);
    expect(data.catalogueBook.editions.map(({ entryType }: { entryType: string }) => entryType)).toEqual(['C4Entry', 'C4EntryPermendagri202018']);
  });

  test('OpenAPI 3.1 holds a JSON Schema for every edition of every book, and every refusal as problem+json', async () => {
    const { body } = await (await visitor()).get('/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    expect(Object.keys(body.components.schemas).filter((name) => /^[A-F]\d+_/.test(name)).length).toBeGreaterThanOrEqual(52);
    expect(body.paths['/api/desa/{desaId}/books/{book}/entries'].post.responses['422'].content).toHaveProperty(['application/problem+json']);
  });

  test('the pages for reading them load nothing from elsewhere', async () => {
    const someone = await visitor();
    for (const path of ['/docs', '/docs/swagger-ui-bundle.js', '/docs/swagger-ui.css']) expect((await someone.get(path)).status).toBe(200);
    expect((await someone.get('/docs')).text).not.toMatch(/https?:\/\//);
  });

  test('the service says that it lives and is ready', async () => {
    const someone = await visitor();
    expect((await someone.get('/livez')).body).toEqual({ status: 'ok' });
    expect((await someone.get('/readyz')).body).toMatchObject({ status: 'ready', parts: { database: 'ok' } });
  });

  test('an address that does not exist is a problem too', async () => {
    const { verifikator } = await anOffice();
    const { status, headers, body } = await verifikator.get('/api/nowhere');
    expect(status).toBe(404);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(body).toMatchObject({ code: 'not_found', detail: 'Alamat ini tidak ada.' });
  });
});
