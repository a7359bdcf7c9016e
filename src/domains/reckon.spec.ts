import { catalogue } from './catalogue.js';
import { reckonRow, reckonRows } from '#catalogue/reckon';

const edition = (code: string, edition?: string) => catalogue.edition(catalogue.book(code), edition);

describe('the system reckons', () => {
  it('sums and products of a row', () => {
    expect(reckonRow(edition('D.1'), { biaya_pemerintah: 80_000_000, biaya_kab_kota: 15_000_000, biaya_swadaya: 2_500_000 })).toEqual({ jumlah: 97_500_000 });
    expect(reckonRow(edition('C.2'), { volume: 2.5, harga_satuan: 78_500 })).toEqual({ jumlah: 196_250 });
    expect(reckonRow(edition('B.3'), { awal_jml_kk: 128, awal_jml_anggota_keluarga: 287, akhir_jml_kk: 128, akhir_jml_anggota_keluarga: 288 })).toEqual({ awal_jml_jiwa: 415, akhir_jml_jiwa: 416 });
  });

  const month = [
    { uraian: 'ADD Januari', penerimaan: 25_000_000, pengeluaran: 0 },
    { uraian: 'Siltap', penerimaan: 0, pengeluaran: 14_200_000 },
    { uraian: 'ATK', pengeluaran: 1_250_000.1 },
  ];

  it('the balance of the cash book on top of last month', () => {
    expect(reckonRows(edition('C.4'), month, { saldo: 3_500_000 })).toEqual([
      { jumlah_pengeluaran_kumulatif: 0, saldo: 28_500_000 },
      { jumlah_pengeluaran_kumulatif: 14_200_000, saldo: 14_300_000 },
      { jumlah_pengeluaran_kumulatif: 15_450_000.1, saldo: 13_049_999.9 },
    ]);
  });

  it('a row that restates the balance adds nothing', () => {
    const rows = [{ uraian: 'Saldo awal bulan Februari', penerimaan: 13_050_000 }, { uraian: 'ATK', pengeluaran: 550_000 }];
    expect(reckonRows(edition('C.4', 'permendagri_20_2018'), rows, { saldo: 13_050_000 })).toEqual([{ netto_transaksi: 0, saldo: 13_050_000 }, { netto_transaksi: -550_000, saldo: 12_500_000 }]);
  });

  it('money in whole sen: ten times ten sen is one rupiah', () => {
    const rows = Array.from({ length: 10 }, () => ({ setoran: 0.1 }));
    expect(reckonRows(edition('C.6'), rows).at(-1)).toEqual({ saldo: 1 });
  });
});
