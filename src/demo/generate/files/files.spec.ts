import { recognise } from '#berkas/content/recognise';
import { bankStatement, decisionCopy } from './papers.js';
import { pasFoto } from './pas-foto.js';

const officer = { jabatan: 'sekretaris_desa', nama: 'Gazali Noor Hadi', nomorSk: '5 Tahun 2022', tanggalSk: '2022-01-20' };

describe('generated berkas', () => {
  it('are what a berkas may be: PDF and PNG', async () => {
    const decision = await decisionCopy('Putat Basiun', officer, 'Sekretaris Desa', ['Kepala Desa', 'Ilham']);
    expect(recognise(decision)).toEqual({ as: 'pdf' });
    expect(recognise(pasFoto('Gazali Noor Hadi', 1995))).toEqual({ as: 'png' });
  });

  it('are small', async () => {
    expect((await bankStatement('Awayan', '0080123', 120_897_500, '2026-10-31')).length).toBeLessThan(40_000);
    expect(pasFoto('Siti', 1980).length).toBeLessThan(4_000);
  });

  it('are the same bytes every time', async () => {
    const make = () => bankStatement('Awayan', '0080123', 1, '2026-10-31');
    expect((await make()).equals(await make())).toBe(true);
  });
});
