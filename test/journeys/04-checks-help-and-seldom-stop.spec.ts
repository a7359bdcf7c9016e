import { anOffice, type TestOffice } from '../support/office.js';
import { resident } from '../support/rows.js';

const land = (luas: number) => ({ values: {
  asal_tanah_kas_desa: 'Tanah bengkok', nomor_sertifikat_letter_c_persil: `C-${luas}`, luas_m2: luas, perolehan_asli_milik_desa: luas, jenis_sawah: 100,
  patok_ada: true, papan_nama_tidak: true, tanggal_perolehan: '2026-10-05', lokasi: 'Dusun I', peruntukan: 'Sewa' } });

const add = (office: TestOffice, book: string, body: object, period = '2026-10') => office.operator.post(`/api/desa/${office.id}/books/${book}/entries`, { period, ...body });
const close = (office: TestOffice, book: string, period = '2026-10') => office.operator.post(`/api/desa/${office.id}/books/${book}/periods/${period}/close`, {});
const someone = { name: 'Ahmad Yani', born: '1990-08-17', sex: 'L', family: 1, serial: 1 } as const;
const ids = (findings: { check: string }[]) => findings.map(({ check }) => check);

describe('checks help, and seldom stop', () => {
  test('a row that fails a check is kept with what was found, its message, its mend and what it blocks', async () => {
    const office = await anOffice();
    const { status, body } = await add(office, 'A.5', land(250));
    expect(status).toBe(201);
    expect(body.findings).toMatchObject([{ check: 'A5-01', severity: 'error', blocks: 'close', columns: expect.arrayContaining(['luas_m2']) }]);
    const { body: page } = await office.verifikator.get(`/api/desa/${office.id}/books/A.5/entries?withFindings=true`);
    expect(page.items).toHaveLength(1);
  });

  test('only what blocks stops the close, and says which row to mend', async () => {
    const office = await anOffice();
    const { body: row } = await add(office, 'A.5', land(250));
    const refused = await close(office, 'A.5');
    expect(refused).toMatchObject({ status: 422, body: { code: 'checks_block', errors: [{ field: expect.stringContaining('rows[1]'), message: expect.stringContaining('A5-01'), entryId: row.id, mend: expect.stringContaining('betulkan') }] } });
    await office.operator.patch(`/api/desa/${office.id}/entries/${row.id}`, { revision: 1, values: { luas_m2: 100, perolehan_asli_milik_desa: 100 } });
    expect((await close(office, 'A.5')).status).toBe(200);
  });

  test('what the close would say is seen before closing, row by row, and nothing is kept of it', async () => {
    const office = await anOffice();
    for (const name of ['Ahmad Yani', 'Ahmad Yani']) await add(office, 'B.1', { values: resident({ ...someone, name }) });
    const sent = { arah: 'keluar', keluar_ditujukan_kepada: 'Camat Awayan', keluar_isi_surat: 'Laporan' };
    for (const [nomor, day] of [['140/01/PB/2026', '05'], ['140/03/PB/2026', '06']]) {
      expect((await add(office, 'A.7', { values: { ...sent, tanggal_penerimaan_pengiriman: `2026-10-${day}`, keluar_nomor: nomor, keluar_tanggal: `2026-10-${day}` } })).status).toBe(201);
    }
    const look = (book: string, who = office.sekretaris) => who.get(`/api/desa/${office.id}/books/${book}/periods/2026-10/check`);
    const { status, body } = await look('B.1');
    const doubled = body.findings.filter(({ check }: { check: string }) => check === 'B1-03');
    expect([status, body.checkedAt, doubled.length > 0]).toEqual([200, null, true]);
    expect(doubled[0]).toMatchObject({ row: expect.any(Number), nomor: expect.any(Number), entryId: expect.any(String), message: expect.stringContaining('NIK ganda') });
    expect(JSON.stringify(body)).not.toMatch(/\d{16}/);
    expect(ids((await look('A.7')).body.findings)).toContain('A7-02');
    const { data } = await office.kades.graphql(`query ($d: ID!) { bookCheck(desaId: $d, book: "B.1", period: "2026-10") { checkedAt ruleVersion findings { check entryId nomor row } notRun { id reason } } }`, { d: office.id });
    expect(ids(data.bookCheck.findings)).toEqual(ids(body.findings));
    expect((await office.verifikator.get(`/api/desa/${office.id}/books/A.7/periods/2026-10`)).body).toMatchObject({ checks: [], period: { state: 'open' } });

    expect((await close(office, 'A.7')).status).toBe(200);
    const closed = (await look('A.7', office.verifikator)).body;
    expect([closed.checkedAt, ids(closed.findings)]).toEqual([expect.any(String), expect.arrayContaining(['A7-02'])]);
    expect(closed.findings.map(({ nomor }: { nomor: number | null }) => nomor)).toContain(2);
    expect(await look('C.4')).toMatchObject({ status: 409, body: { code: 'book_not_typed' } });
    const stranger = await anOffice();
    expect((await look('A.7', stranger.sekretaris)).status).toBe(404);
  });

  test('a kecamatan may soften what the catalogue marks so, with a reason; it cannot soften the rest', async () => {
    const office = await anOffice();
    const other = await anOffice();
    const soften = { severity: 'warn', blocks: 'never', reason: 'Sertifikat lama belum diukur ulang.' };
    expect(await office.kasiTapem.put('/api/checks/B2-01/softening', soften)).toMatchObject({ status: 409, body: { code: 'check_fixed' } });
    expect((await office.sekretaris.put('/api/checks/A5-01/softening', soften)).status).toBe(403);
    expect((await office.kasiTapem.put('/api/checks/A5-01/softening', soften)).status).toBe(200);
    expect((await add(office, 'A.5', land(250))).body.findings).toMatchObject([{ check: 'A5-01', severity: 'warn', blocks: 'never' }]);
    expect((await close(office, 'A.5')).status).toBe(200);
    expect((await add(other, 'A.5', land(250))).body.findings).toMatchObject([{ check: 'A5-01', severity: 'error', blocks: 'close' }]);
  });

  test('before the transition date old rows only warn', async () => {
    const office = await anOffice();
    expect((await office.kasiTapem.patch(`/api/desa/${office.id}`, { transitionUntil: '2026-11' })).status).toBe(200);
    expect((await add(office, 'A.5', land(250))).body.findings).toMatchObject([{ check: 'A5-01', severity: 'warn', blocks: 'never' }]);
    expect((await close(office, 'A.5')).status).toBe(200);
  });

  test('the transition date and the limit of cash are the kecamatan\'s to set, the dusun also the desa\'s', async () => {
    const office = await anOffice();
    const at = `/api/desa/${office.id}`;
    const refused = await office.sekretaris.patch(at, { dusun: ['Dusun I'], transitionUntil: '2026-11', cashLimit: 0 });
    expect(refused).toMatchObject({ status: 403, body: { code: 'set_by_kecamatan', errors: [{ field: 'transitionUntil', mend: expect.any(String) }, { field: 'cashLimit' }] } });
    expect((await office.sekretaris.patch(at, { dusun: ['Dusun I'] })).body).toMatchObject({ dusun: ['Dusun I'], transitionUntil: null, cashLimit: null });
    expect((await office.admin.patch(at, { dusun: ['Dusun I', 'Dusun II'], cashLimit: 5_000_000 })).body).toMatchObject({ dusun: ['Dusun I', 'Dusun II'], cashLimit: 5_000_000 });
  });

  test('what the checks of a closed month said is stored with the version of the rules', async () => {
    const office = await anOffice();
    await add(office, 'A.5', land(100));
    await close(office, 'A.5');
    const { body: catalogue } = await office.operator.get('/catalogue');
    const { body } = await office.verifikator.get(`/api/desa/${office.id}/books/A.5/periods/2026-10`);
    expect(body.checks).toMatchObject([{ stage: 'close', ruleVersion: catalogue.ruleVersion, findings: [] }]);
    expect(body.checks[0].notRun.length).toBeGreaterThan(0);
    // A book typed here has the columns of its form: that was asked, and passed.
    expect(ids(body.checks[0].notRun.map(({ id }: { id: string }) => ({ check: id })))).not.toContain('X-08');
  });

  test('a resident whose NIK belongs to another kecamatan is no fault', async () => {
    const office = await anOffice();
    const { body } = await add(office, 'B.1', { values: resident(someone, { nik: '6371031708900001' }) });
    expect(ids(body.findings)).toEqual([]);
  });
});
