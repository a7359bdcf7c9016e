import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { newId } from '../uuid.js';
import { LocalBlobStore } from './local-blob-store.js';

const content = Buffer.from('Keputusan Kepala Desa Nomor 4 Tahun 2026');
const sha256 = createHash('sha256').update(content).digest('hex');
const limits = { maxBytes: 1024 };
const awayan = newId();
const yesterday = new Date(Date.now() - 86_400_000);
const tomorrow = new Date(Date.now() + 86_400_000);

let folder: string;
let store: LocalBlobStore;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'blobs-'));
  store = new LocalBlobStore(folder);
});
afterEach(() => rm(folder, { recursive: true }));

const put = (kecamatanId = awayan) => store.put(kecamatanId, Readable.from([content]), limits);
const listed = async (kecamatanId = awayan) => {
  const found: string[] = [];
  for await (const blob of store.list(kecamatanId)) found.push(blob.sha256);
  return found;
};
const left = () => readdir(join(folder, '.incoming'));

test('a content is kept under its hash and comes back byte for byte', async () => {
  expect(await put()).toEqual({ sha256, size: content.length });
  const { size, stream } = await store.open(awayan, sha256);
  expect([size, await buffer(stream)]).toEqual([content.length, content]);
  expect(await buffer((await store.open(awayan, sha256, { start: 2, end: 5 })).stream)).toEqual(content.subarray(2, 6));
});

test('the same content is kept once in a kecamatan, and never shared with another', async () => {
  await Promise.all([put(), put(), put()]);
  expect(await listed()).toEqual([sha256]);
  expect(await store.exists(newId(), sha256)).toBe(false);
  await expect(store.open(newId(), sha256)).rejects.toMatchObject({ status: 404 });
});

test('an upload that breaks off, is too large or is refused leaves nothing', async () => {
  const breaking = Readable.from((async function* () {
    yield content;
    throw new Error('sinyal hilang');
  })());
  await expect(store.put(awayan, breaking, limits)).rejects.toThrow('sinyal hilang');
  await expect(store.put(awayan, Readable.from([content]), { maxBytes: 10 })).rejects.toMatchObject({ status: 413 });
  await expect(store.put(awayan, Readable.from([content]), { ...limits, accept: () => Promise.reject(new Error('bukan PDF')) })).rejects.toThrow('bukan PDF');
  expect([await listed(), await left()]).toEqual([[], []]);
});

test('a content put again while the sweeper is at it stays', async () => {
  await put();
  await utimes(join(folder, awayan, sha256.slice(0, 2), sha256), yesterday, yesterday);
  await put();
  expect(await store.removeIfOlder(awayan, sha256, new Date(Date.now() - 3_600_000))).toBe(false);
  expect(await store.exists(awayan, sha256)).toBe(true);
  expect(await store.removeIfOlder(awayan, sha256, tomorrow)).toBe(true);
  expect([await store.exists(awayan, sha256), await left()]).toEqual([false, []]);
});

test('no address leads out of the folder', async () => {
  await expect(store.open(awayan, '../../etc/passwd')).rejects.toMatchObject({ status: 404 });
  await expect(store.put('..', Readable.from([content]), limits)).rejects.toMatchObject({ status: 404 });
});
