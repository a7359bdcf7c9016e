import { accountName, activityName, isAccount, parentAccount } from './accounts/accounts.js';
import { classification, listClassifications } from './archive/classification.js';
import { letterKinds } from './archive/letter-kinds.js';
import { findKecamatan, isKecamatanCode } from './kecamatan/kecamatan.js';

describe('kode rekening of Permendagri 20/2018', () => {
  it('names accounts and activities, with or without a dot at the end', () => {
    expect([accountName('4.2.3'), accountName('7.1.1.'), accountName('9')]).toEqual(['Alokasi Dana Desa', 'Perhitungan PFK - Potongan Pajak', undefined]);
    expect(activityName('01.01.01')).toBe('Penyediaan Penghasilan Tetap dan Tunjangan Kepala Desa');
  });
  it('leaves objek free under a known jenis', () => expect(['5.2.1.01', '5.2.1', '5', '5.9.9.01', '5.2.x.01', ''].map(isAccount)).toEqual([true, true, true, false, false, false]));
  it('knows the account above', () => expect(['5.2.1.01', '5.2', '5'].map(parentAccount)).toEqual(['5.2.1', '5', undefined]));
});

describe('klasifikasi arsip, Part B', () => {
  it('400.10.2.2 is the administration of desa', () => expect(classification('400.10.2.2')).toEqual({ code: '400.10.2.2', name: 'Administrasi Pemerintahan Desa dan Kelurahan', parent: '400.10.2' }));
  it('a code whose parent is not in the table hangs below the next one up', () => expect(classification('400.12.2.1')?.parent).toBe('400.12'));
  it('has the ten classes', () => expect(listClassifications().filter((one) => one.parent === undefined)).toHaveLength(10));
  it('every usual letter has a code that is known', () => {
    for (const kind of letterKinds) expect(classification(kind.codes[0]!)).toBeDefined();
  });
});

describe('kode kecamatan', () => {
  it('63.11.03 is Awayan', () => expect(findKecamatan('63.11.03')).toEqual({ code: '63.11.03', name: 'Awayan', edition: '2025' }));
  it('a code that is gone still stands in a NIK', () => expect(findKecamatan('910101')).toEqual({ code: '91.01.01', name: 'Merauke', edition: '2022' }));
  it('knows what never was', () => expect(['631103', '63.11.03', '000000', '639999', ''].map(isKecamatanCode)).toEqual([true, true, false, false, false]));
});
