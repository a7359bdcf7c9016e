import { residentsChanged } from './residents-changed.js';

const resident = (entryId: string, more = {}) => ({ entryId, values: { nama_lengkap: 'Siti Rahmah', tanggal_lahir: '1994-05-21', nik: '6311036105940002', status_penduduk: 'aktif', ...more } });
const mutation = (jenis_mutasi: string, more = {}) => ({
  entryId: 'm', values: { jenis_mutasi, nama_lengkap: 'Siti Rahmah', tanggal_lahir: '1994-05-21', nik: '6311036105940002', tanggal_lapor: '2026-03-09', ...more },
});
const outcomes = (mutations: Parameters<typeof residentsChanged>[0], residents: Parameters<typeof residentsChanged>[1]) =>
  residentsChanged(mutations, residents).map(({ outcome, leaves, resident: of }) => [outcome, of?.entryId, leaves]);

describe('a mutation in the register of residents', () => {
  test('who moved leaves it on that day, and is found by NIK or by name and birth', () => {
    const gone = { status_penduduk: 'pindah', tanggal_keluar: '2026-03-01' };
    expect(outcomes([mutation('pindah', { tanggal_pindah: '2026-03-01' })], [resident('a')])).toEqual([['applied', 'a', gone]]);
    expect(outcomes([mutation('pindah', { tanggal_pindah: '2026-03-01', nik: null })], [resident('a')])).toEqual([['applied', 'a', gone]]);
  });

  test('who is lost is written off as moved on the day he is reported', () => {
    expect(outcomes([mutation('hilang')], [resident('a')])).toEqual([['applied', 'a', { status_penduduk: 'pindah', tanggal_keluar: '2026-03-09' }]]);
  });

  test('nobody leaves twice, and a later return is not undone', () => {
    const died = mutation('meninggal', { tanggal_meninggal: '2026-03-02' });
    expect(outcomes([died, died], [resident('a')]).map(([outcome]) => outcome)).toEqual(['applied', 'already']);
    const back = resident('b', { tanggal_masuk: '2026-03-20' });
    expect(outcomes([mutation('pindah', { tanggal_pindah: '2026-03-01' })], [resident('a', { status_penduduk: 'pindah', tanggal_keluar: '2026-03-01' }), back])).toEqual([['already', 'a', undefined]]);
  });

  test('who was born or came is only looked for', () => {
    expect(outcomes([mutation('lahir'), mutation('datang')], [resident('a')]).map(([outcome]) => outcome)).toEqual(['already', 'already']);
    expect(outcomes([mutation('lahir')], [])).toEqual([['missing', undefined, undefined]]);
  });

  test('of two rows of one NIK nobody is chosen', () => {
    expect(outcomes([mutation('pindah', { tanggal_pindah: '2026-03-01' })], [resident('a'), resident('b')])).toEqual([['ambiguous', undefined, undefined]]);
  });
});
