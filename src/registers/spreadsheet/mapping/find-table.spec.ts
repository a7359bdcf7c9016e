import { editionOf, excelFile, excelTable, type CellInput } from '../../../../test/support/workbooks.js';
import { openSheets } from '../reading/open-sheets.js';
import { correctMapping } from './correct-mapping.js';
import type { Mapping } from './mapping.js';
import { surveySheets, type SheetVerdict } from './survey-sheets.js';

async function survey(source: Buffer, code: string, kept: readonly Mapping[] = []): Promise<SheetVerdict[]> {
  const spreadsheet = await openSheets(source);
  try {
    return await surveySheets(spreadsheet, editionOf(code), kept);
  } finally {
    spreadsheet.close();
  }
}

const found = async (rows: readonly (readonly CellInput[])[], code: string, merges: readonly string[] = []) => (await survey(await excelTable(rows, { merges }), code))[0]!.mapping!;
const placed = (mapping: Mapping) => Object.fromEntries(mapping.columns.map(({ key, at, part, tick }) => [tick ? `${key}=${tick}` : key, part ? `${at} ${part}` : at]));

describe('the table is found by its headings, in the desa\'s own words and order', () => {
  it('under a title, with short words, without a numbered row', async () => {
    const mapping = await found(
      [['DATA PENDUDUK DESA PUTAT BASIUN'], ['TAHUN 2026'], [], ['No', 'NIK', 'No KK', 'Nama', 'L/P', 'Tmp. Lahir', 'Tgl Lahir', 'Agama', 'Pekerjaan', 'Golongan Darah'], [1, '6311030101900001', '6311030101900002', 'SITI', 'P', 'Awayan', '17-08-1990', 'Islam', 'Petani', 'O']],
      'B.1',
    );
    expect(placed(mapping)).toEqual({ nomor_urut: 0, nik: 1, no_kk: 2, nama_lengkap: 3, jenis_kelamin: 4, tempat_lahir: 5, tanggal_lahir: 6, agama: 7, pekerjaan: 8 });
    expect(mapping).toMatchObject({ headerRows: [4, 4], firstRow: 5, unmatched: [{ at: 9, heading: 'Golongan Darah' }] });
    expect(mapping.missing.map(({ key }) => key)).toContain('status_perkawinan');
  });

  it('under merged headings of several levels, same words told apart by what stands above them', async () => {
    const mapping = await found(
      [
        ['NO', 'JENIS BARANG', 'ASAL BARANG/BANGUNAN', null, null, null, null, 'KEADAAN AWAL TAHUN', null, 'KEADAAN AKHIR TAHUN', null, 'KET'],
        [null, null, 'DIBELI SENDIRI', 'BANTUAN', null, null, 'SUMBANGAN', 'BAIK', 'RUSAK', 'BAIK', 'RUSAK'],
        [null, null, null, 'PEMERINTAH', 'PROVINSI', 'KAB/KOTA'],
        [1, 'Kursi', 4, null, null, null, null, 4, 0, 4, 0],
      ],
      'A.3',
      ['A1:A3', 'B1:B3', 'C1:G1', 'C2:C3', 'D2:F2', 'G2:G3', 'H1:I1', 'H2:H3', 'I2:I3', 'J1:K1', 'J2:J3', 'K2:K3', 'L1:L3'],
    );
    expect(placed(mapping)).toEqual({
      nomor_urut: 0, jenis_barang_bangunan: 1, asal_dibeli_sendiri: 2, asal_bantuan_pemerintah: 3, asal_bantuan_provinsi: 4, asal_bantuan_kab_kota: 5, asal_sumbangan: 6,
      awal_baik: 7, awal_rusak: 8, akhir_baik: 9, akhir_rusak: 10, keterangan: 11,
    });
    expect(mapping.headerRows).toEqual([1, 3]);
  });

  it('in a csv, where a group\'s heading stands only over its first column', async () => {
    const csv = 'NO;NAMA LENGKAP;TEMPAT & TANGGAL LAHIR;;JENIS KELAMIN;PENAMBAHAN;;PENGURANGAN;;;\n;;TEMPAT;TANGGAL;;DATANG DARI;TANGGAL;PINDAH KE;TANGGAL;MENINGGAL;TANGGAL\n1;A;x;1-1-2000;L;;;;;;\n';
    const [verdict] = await survey(Buffer.from(csv), 'B.2');
    expect(placed(verdict!.mapping!)).toEqual({ nomor_urut: 0, nama_lengkap: 1, tempat_lahir: 2, tanggal_lahir: 3, jenis_kelamin: 4, datang_dari: 5, tanggal_datang: 6, pindah_ke: 7, tanggal_pindah: 8, meninggal: 9, tanggal_meninggal: 10 });
  });

  it('by the numbers of an official form where the words were changed', async () => {
    const mapping = await found(
      [['NOMOR URUT', 'TANGGAL', 'KODE REKENING', 'URAIAN', 'DEBIT RUPIAH', 'KREDIT RUPIAH', 'NO. BUKTI', 'KOMULATIF', 'SALDO'], [1, 2, 3, 4, 5, 6, 7, 8, 9], [1, '1-3-2026', null, 'Saldo', 1, 0, '1', 0, 1]],
      'C.4',
    );
    expect(placed(mapping)).toMatchObject({ penerimaan: 4, pengeluaran: 5, jumlah_pengeluaran_kumulatif: 7, saldo: 8 });
    expect(mapping).toMatchObject({ numberedRow: 2, firstRow: 3 });
  });

  it('one heading over one cell is read as the two columns of the law', async () => {
    expect(placed(await found([['NO', 'JENIS PERATURAN', 'NOMOR DAN TANGGAL DITETAPKAN', 'TENTANG'], [1, 'Perdes', '3 Tahun 2026, 12-03-2026', 'APBDes']], 'A.1'))).toEqual({
      nomor_urut: 0, jenis_peraturan: 1, nomor_ditetapkan: '2 nomor', tanggal_ditetapkan: '2 tanggal', tentang: 3,
    });
    expect(placed(await found([['NO', 'NAMA', 'NIK', 'TTL', 'AGAMA']], 'B.1'))).toMatchObject({ tempat_lahir: '3 tempat', tanggal_lahir: '3 tanggal' });
  });

  it('one column for what the form ticks in two, and two for what it writes in one', async () => {
    expect(placed(await found([['No', 'Nama Lengkap', 'Jenis Kelamin', 'Datang Dari']], 'B.4'))).toMatchObject({ kelamin_l: '2 pilihan', kelamin_p: '2 pilihan' });
    const ticked = await found([['No', 'Nama', 'Jenis Kelamin', null, 'NIK'], [null, null, 'L', 'P']], 'B.1', ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2']);
    expect(placed(ticked)).toMatchObject({ 'jenis_kelamin=L': 2, 'jenis_kelamin=P': 3 });
  });
});

describe('of several sheets each is judged', () => {
  it('the book, another book, a cover', async () => {
    const file = await excelFile((workbook) => {
      workbook.addWorksheet('Sampul').addRow(['BUKU ADMINISTRASI DESA']);
      const cash = workbook.addWorksheet('BKU');
      cash.addRow(['NO', 'TGL', 'KODE REKENING', 'URAIAN', 'PENERIMAAN', 'PENGELUARAN', 'NO BUKTI', 'JUMLAH PENGELUARAN KUMULATIF', 'SALDO']);
      workbook.addWorksheet('Lahan').addRow(['NO', 'LUAS', 'PEMILIK']);
    });
    expect((await survey(file, 'C.4')).map(({ sheet, verdict }) => [sheet, verdict])).toEqual([['Sampul', 'bukan'], ['BKU', 'cocok'], ['Lahan', 'bukan']]);
  });
});

describe('a mapping once made is kept', () => {
  const headings = ['Nmr', 'Orang', 'Nomor Kependudukan', 'Nomor KK'];

  it('and offered again for the same headings, wherever they stand', async () => {
    const first = await found([headings, [1, 'SITI', '6311030101900001', '6311030101900002']], 'B.1');
    const corrected = correctMapping(first, editionOf('B.1'), [{ at: 1, key: 'nama_lengkap' }, { at: 2, key: 'nik' }, { at: 3, key: 'no_kk' }]);
    expect(corrected.missing.map(({ key }) => key)).not.toContain('nik');
    const kept = JSON.parse(JSON.stringify(corrected)) as Mapping;
    const [again] = await survey(await excelTable([['DATA PENDUDUK'], [], headings, [1, 'BUDI']]), 'B.1', [kept]);
    expect(again).toMatchObject({ verdict: 'cocok', known: true, mapping: { headerRows: [3, 3], firstRow: 4, columns: kept.columns } });
    const [other] = await survey(await excelTable([[...headings, 'Agama'], [1, 'BUDI']]), 'B.1', [kept]);
    expect(other!.known).toBeUndefined();
  });

  it('with what a person says once for the whole sheet', async () => {
    const mapping = await found([headings], 'B.1');
    const corrected = correctMapping(mapping, editionOf('B.1'), [{ at: 1, key: 'nama_lengkap' }], { dusun: 'Dusun II' });
    expect(corrected.fixed).toEqual({ dusun: 'Dusun II' });
    expect(corrected.missing.map(({ key }) => key)).not.toContain('dusun');
  });

  it('a correction that names a column twice or an unknown one is refused', async () => {
    const mapping = await found([headings], 'B.1');
    expect(() => correctMapping(mapping, editionOf('B.1'), [{ at: 1, key: 'nik' }, { at: 2, key: 'nik' }])).toThrow('Pemetaan kolom belum benar.');
    expect(() => correctMapping(mapping, editionOf('B.1'), [{ at: 1, key: 'gaji' }])).toThrow('Pemetaan kolom belum benar.');
  });
});
