import { codeOf, labelOf } from './code-list.js';
import { codeListOf, codeLists } from './code-lists.js';

const lists = Object.entries(codeLists);
const code = (list: string, text: string) => codeOf(codeListOf(list), text);

describe('code lists', () => {
  it('are 28, each with its source', () => {
    expect(lists).toHaveLength(28);
    for (const [key, list] of lists) expect([list.key, list.source.length > 3]).toEqual([key, true]);
  });

  it.each(lists)('%s reads its own codes and labels back', (_key, list) => {
    for (const { code, label } of list.values) {
      expect(codeOf(list, code)).toBe(code);
      expect(codeOf(list, label.toLowerCase())).toBe(code);
      expect(labelOf(list, code)).toBe(label);
    }
  });

  it.each(lists)('%s has no spelling that stands for two codes', (_key, list) => {
    for (const one of list.values) for (const spelling of 'also' in one ? one.also : []) expect(codeOf(list, spelling)).toBe(one.code);
  });

  it.each([
    ['jenis_kelamin', 'Laki-laki', 'L'], ['jenis_kelamin', 'LK', 'L'], ['jenis_kelamin', 'p', 'P'], ['jenis_kelamin', 'PEREMPUAN', 'P'],
    ['status_perkawinan_buku', 'Belum Kawin', 'BK'], ['status_kawin', 'Kawin', '2'], ['agama', 'Islam', '1'], ['agama', 'Katolik', '3'],
    ['pendidikan', 'SLTA/Sederajat', '5'], ['pendidikan', 'SMA', '5'], ['pendidikan', 'Diploma III', '7'], ['pendidikan', 'Diploma I/II', '6'], ['pendidikan', 'S-1', '8'], ['pendidikan', 'Tidak / Belum Sekolah', '1'],
    ['pekerjaan', 'Wiraswasta', '88'], ['pekerjaan', 'petani / pekebun', '9'], ['pekerjaan', 'PNS', '5'], ['pekerjaan', '09', '9'],
    ['golongan_darah', 'a +', 'A+'], ['golongan_darah', 'A-', 'A-'], ['golongan_darah', 'o', 'O'],
    ['kelas_tanah', 's i', 'S-I'], ['jenis_peraturan_desa', 'Perdes', 'peraturan_desa'], ['jenis_mutasi', 'Pindah masuk', 'datang'],
    ['sumber_dana', 'Dana Desa', 'DDS'], ['jenis_pajak', 'PPh 21', 'PPH21'], ['jabatan_perangkat_desa', 'Plt. Kepala Desa', 'plt_kepala_desa'],
    ['dapat_membaca_huruf', 'Latin dan Arab', 'AL'], ['hubungan_keluarga', 'Isteri', '3'],
  ])('%s: %p is %p', (list, text, expected) => expect(code(list, text)).toBe(expected));

  it('do not guess', () => {
    expect(code('agama', 'Jedi')).toBeUndefined();
    expect(code('golongan_darah', 'C')).toBeUndefined();
    expect(code('jenis_kelamin', '')).toBeUndefined();
  });
});
