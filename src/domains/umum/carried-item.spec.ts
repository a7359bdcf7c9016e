import { carriedItem, isLeft } from './carried-item.js';

const chairs = { jenis_barang_bangunan: 'Kursi rapat', asal_dibeli_sendiri: 6, awal_baik: 5, awal_rusak: 1, hapus_rusak: 1, tanggal_penghapusan: '2026-03-30', akhir_baik: 4, akhir_rusak: 1, keterangan: 'balai' };

describe('a thing of the inventory in the next year', () => {
  test('begins as it was left, with nothing written off', () => {
    expect(carriedItem(chairs)).toEqual({ jenis_barang_bangunan: 'Kursi rapat', asal_dibeli_sendiri: 6, awal_baik: 4, awal_rusak: 1, akhir_baik: 4, akhir_rusak: 1, keterangan: 'balai' });
  });

  test('does not go on when the last piece was written off', () => {
    expect(isLeft(chairs)).toBe(true);
    expect(isLeft({ ...chairs, akhir_baik: 0, akhir_rusak: 0 })).toBe(false);
  });
});
