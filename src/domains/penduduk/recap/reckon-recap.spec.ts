import { impossibleDusun, reckonRecap, saysTheSame } from './reckon-recap.js';

const none = { akhir_wna_l: 0, akhir_wna_p: 0 };
const before = [
  { nama_dusun: 'Dusun I', ...none, akhir_wni_l: 3, akhir_wni_p: 2, akhir_jml_kk: 2, akhir_jml_anggota_keluarga: 3 },
  { nama_dusun: 'Dusun II', ...none, akhir_wni_l: 1, akhir_wni_p: 0, akhir_jml_kk: 1, akhir_jml_anggota_keluarga: 0 },
];
const mutation = (jenis_mutasi: string, more = {}) => ({ jenis_mutasi, jenis_kelamin: 'L', kewarganegaraan: 'WNI', dusun: 'Dusun I', ...more });
const sources = { dusun: ['Dusun I', 'Dusun II'], before, mutations: [], residents: [] };

describe('the recapitulation of a month', () => {
  test('starts from the month before and ends where the mutations lead, per dusun', () => {
    const [first, second] = reckonRecap({ ...sources, mutations: [mutation('lahir'), mutation('meninggal', { jenis_kelamin: 'P' }), mutation('datang', { dusun: 'dusun ii' })] });
    expect(first).toMatchObject({ awal_wni_l: 3, lahir_wni_l: 1, meninggal_wni_p: 1, akhir_wni_l: 4, akhir_wni_p: 1, akhir_jml_kk: 2, akhir_jml_anggota_keluarga: 3 });
    expect(second).toMatchObject({ nama_dusun: 'Dusun II', datang_wni_l: 1, akhir_wni_l: 2 });
  });

  test('counts who is lost as moved, and a child of two citizenships as WNI', () => {
    const [row] = reckonRecap({ ...sources, mutations: [mutation('hilang'), mutation('lahir', { kewarganegaraan: 'DK' }), mutation('datang', { kewarganegaraan: 'WNA' })] });
    expect(row).toMatchObject({ pindah_wni_l: 1, lahir_wni_l: 1, datang_wna_l: 1, akhir_wni_l: 3, akhir_wna_l: 1 });
  });

  test('counts families in the residents, and members as who is left', () => {
    const residents = [{ dusun: 'Dusun I', no_kk: '1' }, { dusun: 'Dusun I', no_kk: '1' }, { dusun: 'Dusun I', no_kk: '2' }, { dusun: 'Dusun II', no_kk: '3' }];
    const [first, second] = reckonRecap({ ...sources, residents });
    expect(first).toMatchObject({ akhir_jml_kk: 2, akhir_jml_anggota_keluarga: 3 });
    expect(second).toMatchObject({ akhir_jml_kk: 1, akhir_jml_anggota_keluarga: 0 });
  });

  test('names a dusun that only a mutation names, and says where it cannot be', () => {
    const rows = reckonRecap({ ...sources, mutations: [mutation('pindah', { dusun: 'Dusun III' })] });
    expect(rows.map(({ nama_dusun }) => nama_dusun)).toEqual(['Dusun I', 'Dusun II', 'Dusun III']);
    expect(impossibleDusun(rows)).toEqual([{ dusun: 'Dusun III', column: 'akhir_wni_l' }]);
  });

  test('is stale as soon as one number is another', () => {
    const rows = reckonRecap(sources);
    expect(saysTheSame(rows.map((row) => ({ ...row, nomor_urut: 1 })), rows)).toBe(true);
    expect(saysTheSame(rows, reckonRecap({ ...sources, mutations: [mutation('lahir')] }))).toBe(false);
    expect(saysTheSame(rows.slice(1), rows)).toBe(false);
  });
});
