import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { theApp } from '../support/app.js';
import { anOffice } from '../support/office.js';
import { Books, resident } from '../support/rows.js';
import { messagesOf } from '../support/wire.js';

/** Speed is counted here and measured in bench/: what an act asks of PostgreSQL does not depend on the machine. */
describe('round trips to the database', () => {
  const tripsOf = (writes: readonly string[]) => writes.join('').replaceAll(/[^SQ]/g, '').length;

  async function listening() {
    const { operator, id } = await anOffice();
    const books = new Books(id, operator);
    await books.add('B.1', resident({ name: 'Aminah', serial: 1 }));
    const messages = await messagesOf(((await theApp()).app.get(DataSource).driver as unknown as { master: Pool }).master);
    return { books, messages };
  }

  it('a page of entries takes one', async () => {
    const { books, messages } = await listening();
    expect((await books.list('B.1')).status).toBe(200);
    expect(tripsOf(messages())).toBe(1);
  });

  it('adding an entry to a month in use takes two: one to look, one to write, record and commit', async () => {
    const { books, messages } = await listening();
    expect((await books.add('B.1', resident({ name: 'Budi', serial: 2 }))).status).toBe(201);
    expect(tripsOf(messages())).toBe(2);
  });

  it('the first entry of a month takes one more', async () => {
    const { books, messages } = await listening();
    expect((await books.add('A.7', { tanggal_penerimaan_pengiriman: '2026-01-05', masuk_nomor: '1', masuk_tanggal: '2026-01-05', masuk_pengirim: 'Kecamatan', masuk_isi_singkat: 'Undangan', arah: 'masuk' })).status).toBe(201);
    expect(tripsOf(messages())).toBe(3);
  });

  it('a refused entry takes two, and the second one undoes', async () => {
    const { books, messages } = await listening();
    expect((await books.add('B.1', { nama_lengkap: 'tanpa yang wajib' })).status).toBe(422);
    expect(tripsOf(messages())).toBe(2);
  });
});
