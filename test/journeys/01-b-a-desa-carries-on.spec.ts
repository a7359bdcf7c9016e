import { theApp, type TestApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { anOffice, type TestOffice } from '../support/office.js';
import { Books, cash, letter, mutation, resident } from '../support/rows.js';

let api: TestApp;
let office: TestOffice;
let books: Books;

beforeAll(async () => { api = await theApp(); });
beforeEach(async () => {
  api.stopClock(new Date('2026-03-05T02:00:00Z'));
  office = await anOffice({ desa: 1 });
  books = new Books(office.id, office.operator);
});

const typed = async (...codes: string[]) => {
  for (const code of codes) expect((await office.sekretaris.put(`/api/desa/${office.id}/books/${code}/setting`, { since: '2026-01', mode: 'isian' })).status).toBe(200);
};
const checksOf = (findings: { check: string }[]) => [...new Set(findings.map(({ check }) => check))];

describe('what a desa starts with', () => {
  test('is set once, read back, and refused where it cannot be read', async () => {
    const states = [{ book: 'C.4', values: { saldo: '1.000.000', kas_tunai: 250_000 } }, { book: 'C.6', sheet: '012', values: { saldo: 750_000, bank_cabang: 'Bank Kalsel Paringin' } }];
    expect(await books.setOpening({ states })).toMatchObject({ status: 422, body: { errors: [{ field: 'openedPeriod' }] } });
    const wrong = await books.setOpening({ openedPeriod: '2026-01', states: [{ book: 'C.4', values: { saldo: 1, kas_tunai: 2 } }, { book: 'C.6', values: { saldo: 'x' } }] });
    expect(wrong.body.errors.map(({ field }: { field: string }) => field)).toEqual(['states[0].values', 'states[1].sheet', 'states[1].values.saldo', 'states[1].values.bank_cabang']);
    expect((await books.setOpening({ openedPeriod: '2026-01', states })).status).toBe(200);
    const { body } = await office.camat.get(`/api/desa/${office.id}/opening`);
    expect([body.openedPeriod, body.states.map(({ book, sheet, values }: Record<string, unknown>) => [book, sheet, values])]).toEqual(
      ['2026-01', [['C.4', '', { saldo: 1_000_000, kas_tunai: 250_000 }], ['C.6', '012', { saldo: 750_000, bank_cabang: 'Bank Kalsel Paringin' }]]]);
    const { data } = await office.operator.graphql(
      `mutation ($desaId: ID!, $input: SetOpeningInput!) { setOpening(desaId: $desaId, input: $input) }`, { desaId: office.id, input: { states: [{ book: 'C.5', values: { saldo: 10 } }] } });
    expect(data.setOpening).toBe(true);
    const read = await office.operator.graphql(`query ($desaId: ID!) { opening(desaId: $desaId) { openedPeriod states { book } forms { book columns { key } } } }`, { desaId: office.id });
    expect(read.data.opening.states.map(({ book }: { book: string }) => book)).toEqual(['C.4', 'C.5', 'C.6']);
    expect((await new Books(office.id, office.camat).setOpening({ states })).status).toBe(403);
    expect((await new Books(office.id, office.kaurTuUmum).setOpening({ states })).body.code).toBe('not_the_keeper');
  });

  test('of the inventory becomes rows of its first month, and goes on into the next year', async () => {
    const item = { jenis_barang_bangunan: 'Kursi rapat', asal_dibeli_sendiri: 6, akhir_baik: 5, akhir_rusak: 1 };
    expect((await books.setOpening({ openedPeriod: '2025-10', states: [{ book: 'A.3', values: item }, { book: 'A.3', values: { ...item, jenis_barang_bangunan: 'Mesin tik', akhir_baik: 0 } }] })).status).toBe(200);
    const { body: { items } } = await books.list('A.3');
    expect(items.map(({ period, values, findings }: Record<string, { awal_baik: number }>) => [period, values!.awal_baik, findings])).toEqual([['2025-10', 5, []], ['2025-10', 0, []]]);
    expect(await books.setOpening({ states: [{ book: 'A.3', values: item }] })).toMatchObject({ status: 409, body: { code: 'opening_has_rows' } });
    const carry = (year: number) => office.operator.post(`/api/desa/${office.id}/books/A.3/carry`, { year });
    expect(await carry(2026)).toMatchObject({ status: 409, body: { code: 'earlier_period_open' } });
    await books.correct(items[1].id, 1, { hapus_rusak: 1, akhir_rusak: 0, tanggal_penghapusan: '2025-12-01' }, { period: '2025-10' });
    expect((await books.close('A.3', '2025-10')).status).toBe(200);
    expect((await carry(2027)).body.code).toBe('year_not_begun');
    expect((await carry(2026)).body).toEqual({ year: 2026, carried: 1, alreadyThere: 0, leftBehind: 1 });
    const { data } = await office.operator.graphql(`mutation ($desaId: ID!) { carryYear(desaId: $desaId, input: { year: 2026 }) { carried alreadyThere } }`, { desaId: office.id });
    expect(data.carryYear).toEqual({ carried: 0, alreadyThere: 1 });
    expect((await books.list('A.3', '?period=2026-01')).body.items[0].values).toMatchObject({ jenis_barang_bangunan: 'Kursi rapat', asal_dibeli_sendiri: 6, awal_baik: 5, awal_rusak: 1, akhir_baik: 5, akhir_rusak: 1 });
  });
});

describe('a book a desa does not keep', () => {
  const arrange = (who: Client, book: string, mode: string, since = '2026-03') => who.put(`/api/desa/${office.id}/books/${book}/setting`, { since, mode });

  test('is laid down by the kecamatan alone, and never over rows that stand in it', async () => {
    expect(await arrange(office.sekretaris, 'A.7', 'mati')).toMatchObject({ status: 403, body: { code: 'not_yours_to_lift', errors: [{ field: 'mode', mend: expect.stringContaining('NIHIL') }] } });
    const [row] = await books.addAll('A.7', [letter('2026-03-02', 'Undangan')]);
    expect(await arrange(office.kasiTapem, 'A.7', 'mati', '2026-02')).toMatchObject({ status: 409, body: { code: 'book_has_rows', errors: [{ message: expect.stringContaining('1 baris'), mend: expect.any(String) }] } });
    await books.void(row!, 1);
    expect((await arrange(office.kasiTapem, 'A.7', 'mati')).body).toMatchObject({ mode: 'mati', since: '2026-03' });
    expect(await books.add('A.7', letter('2026-03-03', 'Undangan'))).toMatchObject({ status: 409, body: { code: 'book_not_typed' } });
    expect((await arrange(office.sekretaris, 'A.7', 'isian')).status).toBe(200);
  });

  test('is never the recapitulation while the register of residents is kept', async () => {
    expect(await arrange(office.admin, 'B.3', 'mati')).toMatchObject({ status: 409, body: { code: 'book_due_with', errors: [{ field: 'mode', mend: expect.stringContaining('B.3') }] } });
    expect((await arrange(office.admin, 'B.1', 'mati')).status).toBe(200);
    expect((await arrange(office.admin, 'B.3', 'mati')).status).toBe(200);
    expect(await arrange(office.sekretaris, 'B.1', 'berkas')).toMatchObject({ status: 409, body: { code: 'book_due_with' } });
    expect((await arrange(office.sekretaris, 'B.3', 'berkas')).status).toBe(200);
    expect((await arrange(office.sekretaris, 'B.1', 'berkas')).status).toBe(200);
  });
});

describe('the cash book', () => {
  const open = (more: object[] = []) => books.setOpening({ openedPeriod: '2026-01', states: [{ book: 'C.4', values: { saldo: 1_000_000 } }, ...more] });

  test('carries its balance from the opening through two months, and a wrong balance given blocks the close until it is mended', async () => {
    await typed('C.4');
    await open();
    await books.addAll('C.4', [cash('2026-01-05', 'ADD', { in: 500_000 }), cash('2026-01-20', 'ATK', { out: 200_000.5 })]);
    expect((await books.month('C.4', '2026-01')).body).toMatchObject({ opening: { '': 1_000_000 }, closing: { '': 1_299_999.5 }, rows: [{ values: { saldo: 1_500_000 } }, { values: { saldo: 1_299_999.5 } }] });
    expect(await books.close('C.4', '2026-01')).toMatchObject({ status: 422, body: { errors: [{ field: 'closeValues.kas_tunai' }] } });
    expect((await books.close('C.4', '2026-01', { kas_tunai: 100_000, saldo_bank: 1_199_999.5 })).body).toMatchObject({ state: 'closed', balances: { '': 1_299_999.5 } });
    const [wrong] = await books.addAll('C.4', [cash('2026-02-03', 'ATK', { out: 99_999.5 }, { saldo: 1_250_000 })]);
    const refused = await books.close('C.4', '2026-02', { kas_tunai: 0 });
    expect(refused).toMatchObject({ status: 422, body: { code: 'checks_block', errors: [{ field: 'rows[1].saldo' }] } });
    expect(refused.body.errors[0].message).toMatch(/^C4-01: .*1\.200\.000/s);
    await books.correct(wrong!, 1, { saldo: null });
    expect((await books.close('C.4', '2026-02', { kas_tunai: 0 })).body).toMatchObject({ balances: { '': 1_200_000 } });
    expect(await books.reopen('C.4', '2026-01')).toMatchObject({ status: 409, body: { code: 'later_period_closed' } });
    expect((await books.list('C.4', '?period=2026-02')).body.items[0]).toMatchObject({ nomorUrut: 3, values: { saldo: 1_200_000 } });
    expect(await open()).toMatchObject({ status: 409, body: { code: 'opening_in_use' } });
  });

  test('takes the balance of the bank from the bank book, which is closed first', async () => {
    await typed('C.4', 'C.6');
    await open([{ book: 'C.6', sheet: '012', values: { saldo: 900_000, bank_cabang: 'Bank Kalsel Paringin' } }]);
    await books.addAll('C.4', [cash('2026-01-05', 'ADD', { in: 500_000 })]);
    await books.addAll('C.6', [{ bank_cabang: 'Bank Kalsel Paringin', nomor_rekening: '012', tanggal_transaksi: '2026-01-05', uraian_transaksi: 'ADD', bukti_transaksi: 'Slip 1', setoran: 500_000 }]);
    expect(await books.close('C.4', '2026-01', { kas_tunai: 100_000 })).toMatchObject({ status: 409, body: { code: 'bank_book_open' } });
    expect((await books.close('C.6', '2026-01')).body.balances).toEqual({ '012': 1_400_000 });
    expect(await books.close('C.4', '2026-01', { kas_tunai: 100_000, saldo_bank: 1 })).toMatchObject({ status: 422, body: { errors: [{ field: 'closeValues.saldo_bank' }] } });
    expect((await books.close('C.4', '2026-01', { kas_tunai: 100_000 })).body.closeValues).toEqual({ kas_tunai: 100_000, saldo_bank: 1_400_000 });
  });
});

describe('the budget', () => {
  const line = (kode_rekening: string, uraian: string, anggaran: number) => ({ kode_rekening, uraian, anggaran });

  test('is changed once a year: every line once more, with semula and menjadi, and only the change holds', async () => {
    await typed('C.1');
    expect(await office.operator.post(`/api/desa/${office.id}/books/C.1/change`, { period: '2026-03' })).toMatchObject({ status: 409, body: { code: 'no_budget' } });
    await books.addAll('C.1', [line('4', 'Pendapatan', 100), line('4.2', 'Transfer', 100), line('5', 'Belanja', 100), line('5.2', 'Barang', 60), line('5.3', 'Modal', 40)], '2026-01');
    expect((await books.close('C.1', '2026-01')).status).toBe(200);
    const { data } = await office.kaurPerencanaan.graphql(`mutation ($desaId: ID!) { startBudgetChange(desaId: $desaId, input: { period: "2026-03" }) { rows } }`, { desaId: office.id });
    expect(data.startBudgetChange).toEqual({ rows: 5 });
    const { body: { items } } = await books.list('C.1', '?period=2026-03');
    expect(items.map(({ edition, values }: { edition: string; values: Record<string, unknown> }) => [edition, values['anggaran_semula'], values['anggaran_menjadi']])[3]).toEqual(['permendagri_47_2016_perubahan', 60, 60]);
    await books.correct(items[3].id, 1, { anggaran_menjadi: 50 });
    expect((await books.close('C.1', '2026-03')).body).toMatchObject({ code: 'checks_block', errors: [{ field: 'rows[3].anggaran_menjadi' }] });
    await books.correct(items[4].id, 1, { anggaran_menjadi: 50 });
    expect((await books.close('C.1', '2026-03')).status).toBe(200);
    await books.reopen('C.1', '2026-03');
    expect(await office.operator.post(`/api/desa/${office.id}/books/C.1/change`, { period: '2026-03' })).toMatchObject({ status: 409, body: { code: 'budget_already_changed' } });
  });
});

describe('the recapitulation of the population', () => {
  const people = (dusun: string, men: number, women: number, families: number) => ({
    book: 'B.3', sheet: dusun, values: { akhir_wna_l: 0, akhir_wna_p: 0, akhir_wni_l: men, akhir_wni_p: women, akhir_jml_kk: families, akhir_jml_anggota_keluarga: men + women - families },
  });
  const ahmad = { name: 'Ahmad', serial: 1, family: 1 };
  const citra = { name: 'Citra', sex: 'P', serial: 2, family: 1, relation: '3' } as const;
  const dewi = { name: 'Dewi', sex: 'P', serial: 3, family: 2, dusun: 'Dusun II' } as const;
  const rowsOf = async (period: string) => (await books.month('B.3', period)).body.rows.map(({ values }: { values: object }) => values);

  beforeEach(async () => {
    expect((await office.sekretaris.patch(`/api/desa/${office.id}`, { dusun: ['Dusun I', 'dusun i '] })).body).toMatchObject({ status: 422, errors: [{ field: 'dusun', message: 'disebut dua kali' }] });
    await office.sekretaris.patch(`/api/desa/${office.id}`, { dusun: ['Dusun I', 'Dusun II'] });
    expect(await books.deriveRecap('2026-01')).toMatchObject({ status: 409, body: { code: 'opening_missing' } });
    expect((await books.setOpening({ openedPeriod: '2026-01', states: [people('Dusun I', 1, 1, 1), people('Dusun II', 0, 1, 1)] })).status).toBe(200);
    await books.addAll('B.1', [resident(ahmad), resident(citra), resident(dewi, { status_perkawinan: 'JD' })], '2026-01');
  });

  test('is derived, confirmed and closed for two months that follow from each other', async () => {
    await books.addAll('B.2', [mutation('meninggal', ahmad, '2026-01-12', { meninggal: 'Awayan', tanggal_meninggal: '2026-01-10' })]);
    const derived = await books.deriveRecap('2026-01');
    expect(checksOf(derived.body.findings)).toEqual(['B3-05']);
    expect(await books.add('B.3', { nama_dusun: 'Dusun I' }, '2026-01')).toMatchObject({ status: 409, body: { code: 'book_derived' } });
    const applied = await office.operator.post(`/api/desa/${office.id}/mutations/2026-01/apply`);
    expect(applied.body).toMatchObject([{ kind: 'meninggal', outcome: 'applied' }]);
    expect((await books.list('B.1', '?search=ahmad')).body.items[0].values).toMatchObject({ status_penduduk: 'meninggal', tanggal_keluar: '2026-01-10' });
    expect((await books.deriveRecap('2026-01')).body).toMatchObject({ findings: [], rows: [
      { nama_dusun: 'Dusun I', awal_wni_l: 1, meninggal_wni_l: 1, akhir_wni_l: 0, akhir_wni_p: 1, akhir_jml_kk: 1, akhir_jml_anggota_keluarga: 0 }, { nama_dusun: 'Dusun II', akhir_wni_p: 1 }] });
    expect(await books.close('B.3', '2026-01')).toMatchObject({ status: 409, body: { code: 'recap_not_confirmed' } });
    expect((await books.confirmRecap('2026-01')).body.confirmedAt).toBeTruthy();
    expect((await books.close('B.3', '2026-01')).body).toMatchObject({ state: 'closed', rowCount: 2 });

    await books.addAll('B.2', [mutation('pindah', dewi, '2026-02-03', { pindah_ke: 'Paringin', tanggal_pindah: '2026-02-01' }), mutation('lahir', { name: 'Bayi', born: '2026-01-28', serial: 4 }, '2026-02-02', { nik: null })]);
    const variables = { desaId: office.id };
    const second = await office.operator.graphql(`mutation ($desaId: ID!) { deriveRecap(desaId: $desaId, period: "2026-02") { rows findings { check } } }`, variables);
    expect(second.data.deriveRecap.rows).toMatchObject([{ awal_wni_l: 0, lahir_wni_l: 1, akhir_wni_l: 1, akhir_wni_p: 1, awal_jml_kk: 1 }, { awal_wni_p: 1, pindah_wni_p: 1, akhir_wni_p: 0 }]);
    const outcomes = await office.operator.graphql(`mutation ($desaId: ID!) { applyMutations(desaId: $desaId, period: "2026-02") { kind outcome } }`, variables);
    expect(outcomes.data.applyMutations).toEqual([{ kind: 'lahir', outcome: 'missing' }, { kind: 'pindah', outcome: 'applied' }]);
    await books.addAll('B.1', [resident({ name: 'Bayi', born: '2026-01-28', serial: 4, relation: '4' }, { nik: null, keterangan: 'belum ber-NIK', tanggal_masuk: '2026-01-28', status_perkawinan: 'BK' })], '2026-02');
    const again = await office.operator.graphql(`mutation ($desaId: ID!) { deriveRecap(desaId: $desaId, period: "2026-02") { findings { check message } } }`, variables);
    expect(again.data.deriveRecap.findings).toEqual([]);
    const confirmed = await office.operator.graphql(`mutation ($desaId: ID!) { confirmRecap(desaId: $desaId, period: "2026-02") { confirmedAt } }`, variables);
    expect(confirmed.data.confirmRecap.confirmedAt).toBeTruthy();
    expect((await books.close('B.3', '2026-02')).status).toBe(200);
    expect(await rowsOf('2026-02')).toMatchObject([{ nomor_urut: 1, nama_dusun: 'Dusun I', akhir_jml_jiwa: 2 }, { nomor_urut: 2, nama_dusun: 'Dusun II', akhir_jml_jiwa: 0 }]);
  });

  test('is confirmed and closed only while its sources say the same', async () => {
    expect(await books.confirmRecap('2026-01')).toMatchObject({ status: 409, body: { code: 'recap_not_derived' } });
    await books.deriveRecap('2026-01');
    await books.confirmRecap('2026-01');
    await books.addAll('B.2', [mutation('datang', { name: 'Eka', serial: 5, family: 3 }, '2026-01-30', { datang_dari: 'Tundi', tanggal_datang: '2026-01-29' })]);
    expect((await office.camat.get(`/api/desa/${office.id}/recaps/2026-01`)).body).toMatchObject({ stale: true, state: 'open' });
    expect(await books.close('B.3', '2026-01')).toMatchObject({ status: 409, body: { code: 'recap_stale' } });
    expect(await books.confirmRecap('2026-01')).toMatchObject({ status: 409, body: { code: 'recap_stale' } });
    await books.deriveRecap('2026-01');
    expect(await books.close('B.3', '2026-01')).toMatchObject({ status: 409, body: { code: 'recap_not_confirmed' } });
    const { data } = await office.operator.graphql(`query ($desaId: ID!) { recap(desaId: $desaId, period: "2026-01") { stale confirmedAt rows } }`, { desaId: office.id });
    expect(data.recap).toMatchObject({ stale: false, confirmedAt: null, rows: [{ datang_wni_l: 1, akhir_wni_l: 2 }, {}] });
    expect((await rowsOf('2026-01')).length).toBe(2);
    expect(await books.deriveRecap('2026-02')).toMatchObject({ status: 409, body: { code: 'earlier_period_open' } });
  });

  test('is confirmed on the last day of its month or later, by the clock of the office', async () => {
    await books.deriveRecap('2026-01');
    await books.confirmRecap('2026-01');
    expect((await books.close('B.3', '2026-01')).status).toBe(200);
    api.stopClock(new Date('2026-02-27T15:59:00Z'));
    expect((await books.deriveRecap('2026-02')).status).toBe(200);
    expect(await books.confirmRecap('2026-02')).toMatchObject({ status: 409, body: { code: 'month_not_over', errors: [{ mend: expect.stringContaining('28 Februari 2026') }] } });
    // A minute later it is the 28th in Central Indonesia.
    api.stopClock(new Date('2026-02-27T16:00:00Z'));
    expect((await books.confirmRecap('2026-02')).status).toBe(200);
  });

  test('counts nobody who was written down later, and stands as it was closed', async () => {
    const recap = async (period: string) => (await office.camat.get(`/api/desa/${office.id}/recaps/${period}`)).body;
    await books.deriveRecap('2026-01');
    await books.addAll('B.1', [resident({ name: 'Fitri', sex: 'P', serial: 6, family: 4 })], '2026-02');
    expect(await recap('2026-01')).toMatchObject({ stale: false, rows: [{ akhir_jml_kk: 1 }, {}] });
    await books.confirmRecap('2026-01');
    expect((await books.close('B.3', '2026-01')).status).toBe(200);
    await books.addAll('B.2', [mutation('pindah', dewi, '2026-01-31', { pindah_ke: 'Paringin', tanggal_pindah: '2026-01-31' })]);
    expect(await recap('2026-01')).toMatchObject({ state: 'closed', stale: false, rows: [{}, { pindah_wni_p: 0 }] });
  });

  test('cannot lose more people from a dusun than live there', async () => {
    await books.addAll('B.2', [mutation('pindah', { ...ahmad, dusun: 'Dusun III' }, '2026-01-12', { pindah_ke: 'Paringin', tanggal_pindah: '2026-01-10' })]);
    expect(await books.deriveRecap('2026-01')).toMatchObject({ status: 409, body: { code: 'recap_impossible', errors: [{ field: 'akhir_wni_l', message: expect.stringContaining('Dusun III') }] } });
    expect(await rowsOf('2026-01')).toEqual([]);
  });
});
