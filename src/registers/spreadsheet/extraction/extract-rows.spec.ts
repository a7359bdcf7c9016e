import { editionOf, excelFile, excelTable, type CellInput } from '../../../../test/support/workbooks.js';
import { surveySheets } from '../mapping/survey-sheets.js';
import { openSheets } from '../reading/open-sheets.js';
import { extractRows } from './extract-rows.js';
import { readExtracted, type ReadExtracted } from './read-extracted.js';

async function imported(source: Buffer, code: string): Promise<{ rows: ReadExtracted[]; skipped: [number, string][] }> {
  const spreadsheet = await openSheets(source);
  const edition = editionOf(code);
  const [{ mapping } = {}] = await surveySheets(spreadsheet, edition);
  const skipped: [number, string][] = [];
  const rows: ReadExtracted[] = [];
  for await (const row of extractRows(spreadsheet.sheets[0]!, mapping!, edition, { skipped: (line, nature) => skipped.push([line, nature]) })) rows.push(readExtracted(row, mapping!, edition));
  spreadsheet.close();
  return { rows, skipped };
}

const table = async (rows: readonly (readonly CellInput[])[], code: string, merges: readonly string[] = []) => imported(await excelTable(rows, { merges }), code);
const bku = ['NO', 'TGL', 'KODE REKENING', 'URAIAN', 'PENERIMAAN', 'PENGELUARAN', 'NO. BUKTI', 'JUMLAH PENGELUARAN KUMULATIF', 'SALDO'];
const day = (date: string) => new Date(`${date}T00:00:00Z`);

describe('only entries are taken out of a printed book', () => {
  it('no repeated headings and numbers, sums, carried sums or signatures; the page after a signature goes on', async () => {
    const { rows, skipped } = await table(
      [
        ['BUKU KAS UMUM'],
        bku,
        [1, 2, 3, 4, 5, 6, 7, 8, 9],
        [1, day('2026-03-02'), '4.1', 'Bunga bank', 5000, null, 'A1', 0, 5000],
        [],
        ['Jumlah dipindahkan', null, null, null, 5000],
        ['MENGETAHUI', null, null, null, null, null, null, 'Awayan, 31 Maret 2026'],
        ['KEPALA DESA', null, null, null, null, null, null, 'SEKRETARIS DESA'],
        ['SYAHRANI', null, null, null, null, null, null, 'NOOR AIDA'],
        bku,
        [1, 2, 3, 4, 5, 6, 7, 8, 9],
        [null, null, null, 'Pindahan', 5000],
        [2, day('2026-03-03'), '5.1', 'Jumlah honor RT', null, 2000, 'A2', 2000, 3000],
        [null, null, null, 'JUMLAH BULAN INI', 5000, 2000],
        ['Putat Basiun, 31 Maret 2026'],
        ['KEPALA DESA'],
        ['SYAHRANI'],
      ],
      'C.4',
    );
    expect(rows.map(({ line, nomor, values }) => [line, nomor, values.uraian])).toEqual([[4, 1, 'Bunga bank'], [13, 2, 'Jumlah honor RT']]);
    expect(skipped.map(([, nature]) => nature)).toEqual(['carried', 'signature', 'signature', 'after_signature', 'heading', 'heading', 'carried', 'total', 'signature', 'signature', 'after_signature']);
  });

  it('an entry after a signature is taken when it goes on with the numbers', async () => {
    const { rows } = await table([['NO', 'TANGGAL PENGIRIMAN', 'NOMOR SURAT', 'TANGGAL SURAT', 'DITUJUKAN KEPADA', 'ISI SINGKAT'], [1, day('2026-03-02'), '1', day('2026-03-01'), 'Camat', 'Undangan'], [null, null, null, null, 'Kepala Desa'], [2, day('2026-03-03'), '2', day('2026-03-02'), 'BPD', 'Undangan']], 'A.8');
    expect(rows.map(({ nomor }) => nomor)).toEqual([1, 2]);
  });

  it('NIHIL is no entry', async () => {
    expect((await table([bku, ['NIHIL']], 'C.4')).rows).toEqual([]);
  });
});

describe('cells are read as the office meant them', () => {
  const residents = ['No', 'Nama Lengkap', 'NIK', 'Nomor KK', 'Tgl Lahir', 'Alamat'];

  it('a NIK stored as a number is refused with its cell and the mend', async () => {
    const { rows } = await table([residents, [1, 'SITI', 6311030101900001, '6311030101900002', day('1990-08-17')], [2, 'BUDI', '6,31103E+15', '6311030101900002', '17 Agustus 1990']], 'B.1');
    for (const [at, row] of rows.entries())
      expect(row.problems).toContainEqual(expect.objectContaining({ cell: `C${at + 2}`, key: 'nik', message: expect.stringContaining('tersimpan sebagai angka'), mend: 'Ubah kolom menjadi Teks lalu ketik ulang.' }));
    expect(rows.map(({ values }) => values.tanggal_lahir)).toEqual(['1990-08-17', '1990-08-17']);
  });

  it('a failed formula and a formula nobody has reckoned are problems of their cell, and of nothing else', async () => {
    const file = await excelFile((workbook) => {
      const sheet = workbook.addWorksheet('A');
      sheet.addRow(residents);
      sheet.addRow([1, { error: '#REF!' }, '6311030101900001', '6311030101900002', 33102, { formula: 'A1&"x"' }]);
    });
    const [row] = (await imported(file, 'B.1')).rows;
    expect(row!.values.tanggal_lahir).toBe('1990-08-17'); // a date whose cell is formatted as a number
    expect(row!.problems.filter((problem) => 'cell' in problem).map((problem) => [(problem as { cell: string }).cell, problem.message])).toEqual([
      ['B2', 'Sel ini berisi #REF!, hasil rumus yang gagal.'],
      ['F2', 'Sel ini berisi rumus yang belum dihitung.'],
    ]);
    expect(row!.problems.filter(({ field }) => field === 'values.nama_lengkap')).toHaveLength(1);
  });

  it('a value merged over several rows counts for each, an amount only once', async () => {
    const { rows } = await table([['No', 'No. KK', 'Nama Lengkap', 'NIK'], [1, '6311030101900009', 'AHMAD', '6311030101700001'], [2, null, 'SITI', '6311034101700002']], 'B.5', ['B2:B3']);
    expect(rows.map(({ values }) => values.no_kk)).toEqual(['6311030101900009', '6311030101900009']);
    const cash = await table([bku, [1, day('2026-03-02'), '4', 'a', 100, null, 'A1', 0, 100], [2, null, '4', 'b', null, null, 'A2', 0, 100]], 'C.4', ['B2:B3', 'E2:E3']);
    expect(cash.rows.map(({ values }) => [values.tanggal, values.penerimaan])).toEqual([['2026-03-02', 100], ['2026-03-02', undefined]]);
  });

  it.each([
    ['3 Tahun 2026, 12-03-2026', '3 Tahun 2026', '2026-03-12'],
    ['Nomor 3 Tahun 2026 tanggal 12 Maret 2026', 'Nomor 3 Tahun 2026', '2026-03-12'],
    ['140/005/12/2026 tgl. 1/2/2026', '140/005/12/2026', '2026-02-01'],
    ['3 Tahun 2026', '3 Tahun 2026', undefined],
  ])('"%s" is a number and a date', async (text, nomor, tanggal) => {
    const [row] = (await table([['NO', 'NOMOR DAN TANGGAL KEPUTUSAN KEPALA DESA', 'TENTANG'], [1, text, 'x']], 'A.2')).rows;
    expect([row!.values.nomor_keputusan, row!.values.tanggal_keputusan]).toEqual([nomor, tanggal]);
  });

  it('a place and a date of birth in one cell', async () => {
    const [row] = (await table([['No', 'Nama', 'NIK', 'Tempat, Tanggal Lahir'], [1, 'SITI', '6311030101900001', 'Awayan, 17-08-1990']], 'B.1')).rows;
    expect(row!.values).toMatchObject({ tempat_lahir: 'Awayan', tanggal_lahir: '1990-08-17' });
  });

  it('ticks in two columns, or their choice in one', async () => {
    const ticked = await table([['No', 'Nama Lengkap', 'Jenis Kelamin', null, 'NIK'], [null, null, 'L', 'P'], [1, 'SITI', null, '√', '6311034101900001'], [2, 'BUDI', 'L', '-', '6311030101900001']], 'B.1', ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2']);
    expect(ticked.rows.map(({ values }) => values.jenis_kelamin)).toEqual(['P', 'L']);
    const chosen = await table([['No', 'Nama Lengkap', 'Jenis Kelamin', 'Datang Dari'], [1, 'SITI', 'Perempuan', 'Paringin'], [2, 'BUDI', 'L', 'Lampihong'], [3, 'X', 'banci', 'y']], 'B.4');
    expect(chosen.rows.map(({ values }) => [values.kelamin_l, values.kelamin_p])).toEqual([[false, true], [true, false], [undefined, undefined]]);
    expect(chosen.rows[2]!.problems).toContainEqual(expect.objectContaining({ cell: 'C4', mend: 'Isi dengan L atau P.' }));
  });

  it('the fields above the table belong to each of its rows', async () => {
    const { rows } = await table([['BUKU KAS PEMBANTU KEGIATAN'], ['1. Bidang : Pembangunan'], ['2. Kegiatan', ':', 'Jalan Desa'], ['NO', 'TANGGAL', 'URAIAN', 'DARI BENDAHARA DESA', 'SALDO KAS (Rp.)'], [1, day('2026-03-02'), 'Terima', 500, 500]], 'C.3');
    expect(rows[0]!.values).toMatchObject({ bidang: 'Pembangunan', kegiatan: 'Jalan Desa', penerimaan_dari_bendahara: 500 });
    expect(rows[0]!.given).toEqual({ saldo_kas: 500 });
  });
});
