import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import { BlobStore } from '#kernel/blobs/blob-store';
import { BlobSweeper } from '#kernel/blobs/blob-sweeper';
import { theApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { anOffice } from '../support/office.js';

const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex');
const photo = () => sharp({ create: { width: 30, height: 40, channels: 3, background: '#900' } }).jpeg().toBuffer();

function aPdf(text: string, pages = 1): Promise<Buffer> {
  const doc = new PDFDocument({ autoFirstPage: false });
  for (let page = 1; page <= pages; page++) doc.addPage().text(`${text}, halaman ${page}`);
  doc.end();
  return buffer(doc);
}

const sk = {
  kind: 'sk_perangkat', title: 'SK Sekretaris Desa', number: '141/04/2026', datedOn: '2026-01-05', effectiveOn: '2026-01-10', 'place.lemari': '1', 'place.rak': 'B',
  'officer.name': 'Siti Aminah', 'officer.jabatan': 'Sekretaris Desa',
};
const upload = async (who: Client, desaId: string, content: Buffer, fields: Record<string, string> = sk, name = 'sk.pdf') =>
  who.upload(`/api/desa/${desaId}/berkas`, { name, content }, fields);

describe('a desa files its berkas', () => {
  test('the secretary uploads an SK: it has a hash, its pages, a place, and a row in the trail', async () => {
    const { superuser } = await theApp();
    const { id: desaId, sekretaris } = await anOffice();
    const content = await aPdf('Keputusan Kepala Desa', 3);
    const { status, body } = await upload(sekretaris, desaId, content);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      desaId, kind: 'sk_perangkat', kindLabel: 'SK Perangkat Desa', book: 'A.4', state: 'active', expired: false, revision: 1,
      place: { lemari: '1', rak: 'B', folder: null }, officer: { name: 'Siti Aminah', jabatan: 'Sekretaris Desa', entryId: null },
      versions: [{ version: 1, sha256: sha256(content), size: content.length, mime: 'application/pdf', fileName: 'sk.pdf', pages: 3, remark: null, uploadedByTitle: sekretaris.actor.title }],
    });
    const { rows } = await superuser.query(`select verb, body from audit_record where subject_id = $1`, [body.id]);
    expect(rows).toMatchObject([{ verb: 'berkas.upload' }]);
    for (const words of [sk.title, sk.number, sk['officer.name']]) expect(rows[0].body).not.toContain(words);
    expect((await sekretaris.get(`/api/desa/${desaId}/berkas/${body.id}`)).body).toEqual(body);
  });

  test('through GraphQL it is the same berkas', async () => {
    const { id: desaId, sekretaris } = await anOffice();
    const content = await photo();
    const { data, errors } = await sekretaris.graphql(
      `mutation ($desaId: ID!, $input: UploadBerkasInput!, $file: FileInput!) { uploadBerkas(desaId: $desaId, input: $input, file: $file) { id kindLabel versions { sha256 mime pages } } }`,
      { desaId, input: { kind: 'pas_foto', title: 'Pas foto', officer: { name: 'Siti Aminah' } }, file: { fileName: 'foto.jpg', contentBase64: content.toString('base64') } });
    expect(errors).toEqual([]);
    expect(data.uploadBerkas).toMatchObject({ kindLabel: 'Pas foto', versions: [{ sha256: sha256(content), mime: 'image/jpeg', pages: 1 }] });
    const { body } = await sekretaris.get(`/api/desa/${desaId}/berkas?kind=pas_foto`);
    expect(body.items.map(({ id }: { id: string }) => id)).toEqual([data.uploadBerkas.id]);
  });

  test('a new version stands before the old one, which stays; the same content again is the same version', async () => {
    const { id: desaId, sekretaris } = await anOffice();
    const [first, second] = [await aPdf('lama'), await aPdf('baru', 2)];
    const { body: { id } } = await upload(sekretaris, desaId, first);
    const versions = async (content: Buffer) => {
      const { body } = await sekretaris.upload(`/api/desa/${desaId}/berkas/${id}/versions`, { name: 'sk.pdf', content }, { note: 'dipindai ulang' });
      return body.versions.map(({ version, pages, note }: { version: number; pages: number; note: string | null }) => [version, pages, note]);
    };
    const both = [[2, 2, 'dipindai ulang'], [1, 1, null]];
    expect(await versions(second)).toEqual(both);
    expect(await versions(second)).toEqual(both);
    expect(await versions(first)).toEqual(both);
  });

  test('two versions uploaded at once take two numbers', async () => {
    const { id: desaId, sekretaris, operator } = await anOffice();
    const { body: { id } } = await upload(sekretaris, desaId, await aPdf('satu'));
    const contents = await Promise.all(['a', 'b', 'c', 'd'].map((text) => aPdf(text)));
    const replies = await Promise.all(contents.map((content, n) => [sekretaris, operator][n % 2]!.upload(`/api/desa/${desaId}/berkas/${id}/versions`, { name: 'x.pdf', content })));
    expect(replies.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    const { body } = await sekretaris.get(`/api/desa/${desaId}/berkas/${id}`);
    expect(body.versions.map(({ version }: { version: number }) => version)).toEqual([5, 4, 3, 2, 1]);
  });

  test('the content decides what a file is, not its name', async () => {
    const { id: desaId, sekretaris } = await anOffice();
    const { body } = await upload(sekretaris, desaId, await aPdf('SK'), sk, 'sk.jpg');
    expect(body.versions[0]).toMatchObject({ mime: 'application/pdf', fileName: 'sk.pdf', remark: 'Nama berkas berakhiran .jpg, isinya PDF; disimpan sebagai PDF.' });
    const svg = await upload(sekretaris, desaId, Buffer.from('<svg onload="alert(1)"/>'), sk, 'sk.pdf');
    expect([svg.status, svg.body.code, svg.headers['content-type']]).toEqual([415, 'file_type_refused', 'application/problem+json; charset=utf-8']);
    const foto = await upload(sekretaris, desaId, await aPdf('foto'), { ...sk, kind: 'pas_foto' }, 'foto.jpg');
    expect([foto.status, foto.body.errors[0].mend]).toEqual([415, 'Unggah sebagai JPEG, PNG, WebP.']);
    const { data, errors } = await sekretaris.graphql(
      `mutation ($desaId: ID!) { uploadBerkas(desaId: $desaId, input: { kind: "lainnya", title: "x" }, file: { fileName: "x.pdf", contentBase64: "PGh0bWw+" }) { id } }`, { desaId });
    expect([data, errors[0]!.extensions.code]).toEqual([null, 'file_type_refused']);
  });

  test('an upload of more than 15 MB is refused with the mend, and nothing stays', async () => {
    const { superuser } = await theApp();
    const { id: desaId, sekretaris } = await anOffice();
    const { status, body } = await upload(sekretaris, desaId, Buffer.alloc(20 * 1024 * 1024, '%PDF-'));
    expect([status, body.code, body.errors[0].field]).toEqual([413, 'too_large', 'file']);
    expect((await superuser.query('select from berkas where desa_id = $1', [desaId])).rowCount).toBe(0);
  });

  test.each([
    ['nothing but fields', 422, 'invalid_input', { 'content-type': 'multipart/form-data; boundary=x' }, '--x\r\ncontent-disposition: form-data; name="kind"\r\n\r\nlainnya\r\n--x--\r\n'],
    ['a body that breaks off', 400, 'upload_broken', { 'content-type': 'multipart/form-data; boundary=x' }, '--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-'],
    ['a body that is no form', 415, 'unsupported_media_type', { 'content-type': 'application/json' }, '{}'],
  ] as const)('%s is answered with %i', async (_, status, code, headers, text) => {
    const { id: desaId, sekretaris } = await anOffice();
    const reply = await sekretaris.post(`/api/desa/${desaId}/berkas`, Buffer.from(text), headers);
    expect([reply.status, reply.body.code]).toEqual([status, code]);
  });

  test('what a kind asks for must be said, and no NIK', async () => {
    const { id: desaId, sekretaris } = await anOffice();
    const content = await aPdf('x');
    const fieldsOf = async (fields: Record<string, string>) => {
      const { status, body } = await upload(sekretaris, desaId, content, fields);
      return [status, ...(body.errors as { field: string }[]).map(({ field }) => field)];
    };
    expect(await fieldsOf({ kind: 'buku_scan', title: 'Buku Kas Umum' })).toEqual([422, 'book', 'period']);
    expect(await fieldsOf({ kind: 'sk_bpd', title: 'SK' })).toEqual([422, 'officer']);
    expect(await fieldsOf({ kind: 'lainnya', title: 'KTP 6311 0345 0506 0001' })).toEqual([422, 'title']);
    expect(await fieldsOf({ kind: 'lainnya', title: 'x', effectiveOn: '2026-02-30' })).toEqual([422, 'effectiveOn']);
    expect(await fieldsOf({ kind: 'lainnya', title: 'x', effectiveOn: '2026-02-03', expiresOn: '2026-02-02' })).toEqual([422, 'expiresOn']);
    expect(await fieldsOf({ kind: 'lainnya', title: 'x', book: 'Z.9' })).toEqual([404, 'book']);
    expect(await fieldsOf({ kind: 'rahasia', title: 'x' })).toEqual([422, 'kind']);
  });
});

describe('who may read and who may not', () => {
  test('the kecamatan reads and downloads, but does not upload, describe or void', async () => {
    const { id: desaId, sekretaris, verifikator, camat, pendamping } = await anOffice();
    const content = await aPdf('SK');
    const { body: { id } } = await upload(sekretaris, desaId, content);
    for (const reader of [verifikator, camat, pendamping]) {
      expect((await reader.get(`/api/desa/${desaId}/berkas/${id}/versions/1/content`)).raw).toEqual(content);
      expect((await upload(reader, desaId, content)).status).toBe(403);
    }
    expect((await camat.patch(`/api/desa/${desaId}/berkas/${id}`, { title: 'x' })).status).toBe(403);
    expect((await camat.graphql(`mutation { voidBerkas(desaId: "${desaId}", id: "${id}", input: { reason: "x" }) { id } }`)).errors[0]!.extensions.code).toBe('forbidden');
  });

  test('another desa and another kecamatan are told that it is not there', async () => {
    const [here, elsewhere] = [await anOffice({ desa: 2 }), await anOffice()];
    const [desa, neighbour] = here.desa as [typeof here.desa[0], typeof here.desa[0]];
    const { body: { id } } = await upload(desa.sekretaris, desa.id, await aPdf('SK'));
    for (const stranger of [neighbour.sekretaris, elsewhere.sekretaris, elsewhere.camat, elsewhere.verifikator]) {
      const paths = ['', `/${id}`, `/${id}/versions/1/content`, '/completeness', '/archive-book.pdf'];
      for (const path of paths) expect([path, (await stranger.get(`/api/desa/${desa.id}/berkas${path}`)).status]).toEqual([path, 404]);
      const { errors } = await stranger.graphql(`{ berkas(desaId: "${desa.id}", id: "${id}") { id } }`);
      expect(errors[0]!.extensions.code).toBe('not_found');
    }
    // Under his own desa the id is not there either.
    expect((await neighbour.sekretaris.get(`/api/desa/${neighbour.id}/berkas/${id}`)).status).toBe(404);
    expect((await neighbour.sekretaris.patch(`/api/desa/${neighbour.id}/berkas/${id}`, { title: 'x' })).status).toBe(404);
    expect((await upload(neighbour.sekretaris, desa.id, await aPdf('x'))).status).toBe(404);
    expect((await neighbour.sekretaris.delete(`/api/desa/${desa.id}/berkas/${id}`)).status).toBe(422);
  });

  test('a content leaves the house as an attachment in a sandbox, in parts when asked, and not twice', async () => {
    const { id: desaId, sekretaris, verifikator } = await anOffice();
    const content = await aPdf('SK');
    const { body: { id } } = await upload(sekretaris, desaId, content, sk, 'SK “Sekdes” é.pdf');
    const path = `/api/desa/${desaId}/berkas/${id}/versions/1/content`;
    const { status, headers } = await verifikator.get(path);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf', 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-cache', etag: `"${sha256(content)}"`, 'content-length': String(content.length),
      'content-disposition': `attachment; filename="SK Sekdes e.pdf"; filename*=UTF-8''SK%20%E2%80%9CSekdes%E2%80%9D%20%C3%A9.pdf`,
    });
    const part = await verifikator.get(path, { range: 'bytes=5-9' });
    expect([part.status, part.headers['content-range'], part.raw]).toEqual([206, `bytes 5-9/${content.length}`, content.subarray(5, 10)]);
    expect((await verifikator.get(path, { range: `bytes=${content.length}-` })).status).toBe(416);
    expect((await verifikator.get(path, { 'if-none-match': headers.etag! })).status).toBe(304);
    expect((await verifikator.get(path.replace('/1/', '/2/'))).status).toBe(404);
  });
});

describe('afterwards', () => {
  test('the description may change, not over the head of a colleague', async () => {
    const { id: desaId, sekretaris } = await anOffice();
    const { body: { id } } = await upload(sekretaris, desaId, await aPdf('SK'));
    const path = `/api/desa/${desaId}/berkas/${id}`;
    const changed = await sekretaris.patch(path, { revision: 1, title: 'SK Sekdes', place: { rak: 'C' }, effectiveOn: null });
    expect(changed.body).toMatchObject({ title: 'SK Sekdes', revision: 2, effectiveOn: null, number: '141/04/2026', place: { lemari: null, rak: 'C' } });
    expect((await sekretaris.patch(path, { revision: 1, title: 'lain' })).body.code).toBe('changed_meanwhile');
    const { data } = await sekretaris.graphql(`mutation { describeBerkas(desaId: "${desaId}", id: "${id}", input: { expiresOn: "2026-01-31" }) { expired revision } }`);
    expect(data.describeBerkas).toEqual({ expired: true, revision: 3 });
  });

  test('a void berkas leaves the list, keeps its content, and changes no more', async () => {
    const { id: desaId, sekretaris, verifikator } = await anOffice();
    const content = await aPdf('SK');
    const { body: { id } } = await upload(sekretaris, desaId, content);
    const path = `/api/desa/${desaId}/berkas/${id}`;
    const send = (reason: string) => sekretaris.graphql(`mutation ($reason: String!) { voidBerkas(desaId: "${desaId}", id: "${id}", input: { reason: $reason }) { state voidReason } }`, { reason });
    expect((await send('')).errors[0]!.extensions.code).toBe('invalid_input');
    expect((await send('salah orang')).data.voidBerkas).toEqual({ state: 'void', voidReason: 'salah orang' });
    expect((await send('lagi')).errors[0]!.extensions.code).toBe('berkas_void');
    expect((await sekretaris.get(`/api/desa/${desaId}/berkas`)).body.items).toEqual([]);
    expect((await sekretaris.get(`/api/desa/${desaId}/berkas?state=void`)).body.items).toHaveLength(1);
    expect((await verifikator.get(`${path}/versions/1/content`)).raw).toEqual(content);
    expect((await sekretaris.upload(`${path}/versions`, { name: 'x.pdf', content: await aPdf('x') })).body.code).toBe('berkas_void');
  });

  test('the list is read page by page and narrowed', async () => {
    const { id: desaId, sekretaris, kaurKeuangan } = await anOffice();
    const content = await aPdf('rekening koran');
    const ids: string[] = [];
    for (const period of ['2026-08', '2026-09', '2026-10']) ids.unshift((await upload(kaurKeuangan, desaId, content, { kind: 'rekening_koran', title: period, period })).body.id);
    await upload(sekretaris, desaId, content, { ...sk, expiresOn: '2026-12-31' });
    const list = async (query: string) => (await sekretaris.get(`/api/desa/${desaId}/berkas?${query}`)).body;
    const page = await sekretaris.get(`/api/desa/${desaId}/berkas?book=C.6&limit=2`);
    expect(page.body.items.map(({ id }: { id: string }) => id)).toEqual(ids.slice(0, 2));
    const [, next] = /^<(.+)>; rel="next"$/.exec(page.headers.link!)!;
    expect((await sekretaris.get(next!)).body).toMatchObject({ items: [{ id: ids[2] }], next: null });
    expect((await list('period=2026-09')).items).toMatchObject([{ title: '2026-09' }]);
    expect((await list('expiringBy=2026-12-31')).items).toMatchObject([{ kind: 'sk_perangkat' }]);
    expect((await list('officerName=siti%20aminah')).items).toHaveLength(1);
    const { data } = await sekretaris.graphql(`{ berkasList(desaId: "${desaId}", filter: { kind: "rekening_koran", limit: 1 }) { items { period } next } }`);
    expect(data.berkasList).toEqual({ items: [{ period: '2026-10' }], next: ids[0] });
  });
});

describe('standing completeness', () => {
  test('every officer in office is listed with what is there, what has expired and what is missing', async () => {
    const { id: desaId, sekretaris, camat } = await anOffice();
    const officer = { 'officer.name': sekretaris.claims.name, 'officer.jabatan': 'Sekretaris Desa' };
    await upload(sekretaris, desaId, await aPdf('SK'), { ...sk, ...officer });
    await upload(sekretaris, desaId, await aPdf('pengantar'), { kind: 'surat_pengantar', title: 'Surat pengantar RT 02', ...officer, expiresOn: '2024-01-31' });
    const { body } = await camat.get(`/api/desa/${desaId}/berkas/completeness`);
    const own = body.officers.find(({ name }: { name: string }) => name === sekretaris.claims.name);
    expect(own).toMatchObject({ jabatan: 'Sekretaris Desa', isComplete: false, items: [{ state: 'present' }, { state: 'missing' }, { state: 'expired' }] });
    expect(body).toMatchObject({ officerCount: 8, completeCount: 0 });
    expect(body.missing).toHaveLength(8 * 3 - 1);
    expect(body.missing.map(({ message }: { message: string }) => message)).toContain(`Surat pengantar RT/RW ${sekretaris.claims.name} (Sekretaris Desa) habis berlaku 31 Januari 2024.`);
    const { data } = await sekretaris.graphql(`{ berkasCompleteness(desaId: "${desaId}") { officerCount missing { requirement state } } }`);
    expect(data.berkasCompleteness.missing).toHaveLength(23);
  });

  test('an SK makes its holder an officer though he has no account', async () => {
    const { id: desaId, sekretaris } = await anOffice();
    await upload(sekretaris, desaId, await aPdf('SK'), { kind: 'sk_bpd', title: 'SK Ketua BPD', 'officer.name': 'Rahmadi', 'officer.jabatan': 'Ketua BPD' });
    const { body } = await sekretaris.get(`/api/desa/${desaId}/berkas/completeness`);
    expect(body.officers).toContainEqual(expect.objectContaining({ name: 'Rahmadi', jabatan: 'Ketua BPD' }));
  });

  test('the Buku Arsip Berkas is printed from it', async () => {
    const { id: desaId, nama, sekretaris } = await anOffice();
    await upload(sekretaris, desaId, await aPdf('SK'));
    const { status, headers, raw } = await sekretaris.get(`/api/desa/${desaId}/berkas/archive-book.pdf`);
    expect([status, headers['content-type'], raw.subarray(0, 5).toString()]).toEqual([200, 'application/pdf', '%PDF-']);
    expect(headers['content-disposition']).toContain(encodeURIComponent(`Buku Arsip Berkas ${nama}`));
  });
});

test('a content that no row names is swept; one that a row names is not', async () => {
  const { app, superuser } = await theApp();
  const { id: desaId, kecamatanId, sekretaris } = await anOffice();
  const [kept, refused] = [await aPdf('dipakai'), await aPdf('ditolak')];
  await upload(sekretaris, desaId, kept);
  expect((await upload(sekretaris, desaId, refused, { kind: 'lainnya', title: '' })).status).toBe(422);
  const there = () => Promise.all([kept, refused].map((content) => app.get(BlobStore).exists(kecamatanId, sha256(content))));
  expect(await there()).toEqual([true, true]);
  await app.get(BlobSweeper).sweepOrphans(new Date(Date.now() - 3_600_000));
  expect(await there()).toEqual([true, true]);
  await app.get(BlobSweeper).sweepOrphans(new Date(Date.now() + 1000));
  expect(await there()).toEqual([true, false]);
  const { rows } = await superuser.query('select sha256 from berkas_version where desa_id = $1', [desaId]);
  expect(rows).toEqual([{ sha256: sha256(kept) }]);
});
