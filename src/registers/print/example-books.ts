import { defineBook, type Book, type Column } from '#catalogue/book';
import type { RegisterPrint } from './register-print.js';

const rest = {
  scope: 'desa',
  titleEn: '',
  aliases: [],
  legalBasis: '',
  codeOfficial: true,
  keeper: 'sekretaris_desa',
  signers: [],
  due: { every: 'month', basis: '', mark: 'L' },
  modeDefault: 'isian',
  sheetBy: [],
  kept: 'kept',
  closeColumns: [],
  keepable: true,
} as const satisfies Partial<Book>;

const number = { no: 1, key: 'nomor_urut', label: 'NOMOR URUT', type: 'integer', hint: '' } as const;

/** A form with a composite column, merged headings, a field of its head and a column of ours. */
export const landBook = defineBook({
  ...rest,
  code: 'A.5',
  bidang: 'umum',
  title: 'Buku Tanah Kas Desa',
  period: { kind: 'running', eventDateKeys: [], numbering: 'never' },
  editions: [
    {
      code: 'permendagri_47_2016',
      status: 'resmi',
      basis: 'Permendagri 47/2016 Lampiran A.5; catatan kantor',
      example: {},
      columns: [
        number,
        { no: 0, key: 'dusun', label: 'DUSUN', type: 'text', hint: '' },
        { no: 2, key: 'nomor_sk', label: 'NOMOR DAN TANGGAL', type: 'text', part: 'nomor', hint: '' },
        { no: 2, key: 'tanggal_sk', label: 'NOMOR DAN TANGGAL', type: 'date', part: 'tanggal', hint: '' },
        { no: 3, key: 'asli', label: 'ASLI', heading: ['PEROLEHAN'], type: 'decimal', hint: '' },
        { no: 4, key: 'provinsi', label: 'PROV', heading: ['PEROLEHAN', 'BANTUAN'], type: 'decimal', hint: '' },
        { no: 5, key: 'keterangan', label: 'KET.', type: 'text', hint: '' },
        { no: null, key: 'rahasia', label: 'KOLOM SISTEM', type: 'text', hint: '' },
      ],
    },
    { code: 'usulan', status: 'usulan', basis: 'Kolom usulan, tidak dicetak sebagai Lampiran', example: {}, columns: [number] },
  ],
});

const money = (no: number, key: string, label: string): Column => ({ no, key, label, type: 'money', hint: '' });

export const cashBook = defineBook({
  ...rest,
  code: 'C.4',
  bidang: 'keuangan',
  title: 'Buku Kas Umum',
  period: { kind: 'monthly', eventDateKeys: [], numbering: 'yearly' },
  closeColumns: [{ no: null, key: 'kas_tunai', label: 'KAS TUNAI', type: 'money', hint: '' }],
  editions: [
    {
      code: 'permendagri_47_2016',
      status: 'resmi',
      basis: 'Permendagri 47/2016 Lampiran C.4',
      example: {},
      columns: [number, { no: 2, key: 'uraian', label: 'URAIAN', type: 'text', hint: '' }, money(3, 'penerimaan', 'PENERIMAAN (Rp.)'), money(4, 'pengeluaran', 'PENGELUARAN (Rp.)'), money(5, 'saldo', 'SALDO')],
    },
  ],
});

/** Everything around the rows, as a desa prints it. */
export const printOf = (book: Book, more: Partial<RegisterPrint> = {}): RegisterPrint => ({
  book,
  edition: book.editions[0],
  desa: 'Putat Basiun',
  kecamatan: 'Awayan',
  kabupaten: 'Balangan',
  period: '2026-11',
  sheets: [],
  signers: [
    { label: 'MENGETAHUI KEPALA DESA', name: 'AHMAD', position: 'left' },
    { label: 'SEKRETARIS DESA', name: 'NOOR AINAH', position: 'right', nip: '19800101 200501 2 001' },
  ],
  place: 'Putat Basiun',
  date: '2026-11-30',
  createdAt: new Date('2026-11-30T00:00:00Z'),
  ...more,
});
