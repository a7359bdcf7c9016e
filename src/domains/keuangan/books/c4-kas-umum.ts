import { defineBook } from '#catalogue/book';
import { monthlyByThe15th } from '#catalogue/due-rules';
import { signedByTheDesa } from '#catalogue/signers';
import { nomorUrut } from '#catalogue/usual-columns';

export const kasUmum = defineBook({
  code: 'C.4',
  bidang: 'keuangan',
  scope: 'desa',
  title: 'Buku Kas Umum',
  titleEn: 'General Cash Book',
  aliases: ['Buku Kas Umum dan Kas Pembantu Kegiatan'],
  shortNames: ['BKU'],
  legalBasis: 'Permendagri 47/2016 Lampiran C.4; Permendagri 20/2018 pasal 63-67',
  codeOfficial: true,
  keeper: 'kaur_keuangan',
  signers: signedByTheDesa,
  due: monthlyByThe15th,
  modeDefault: 'berkas',
  period: { kind: 'monthly', eventDateKeys: ['tanggal'], numbering: 'yearly' },
  sheetBy: [],
  kept: 'kept',
  closeColumns: [
    { no: null, key: 'kas_tunai', label: 'KAS TUNAI', type: 'money', required: true, origin: 'system', hint: 'Uang tunai yang dihitung di tangan Kaur Keuangan pada akhir bulan.' },
    { no: null, key: 'saldo_bank', label: 'SALDO BANK', type: 'money', origin: 'system', hint: 'Jumlah saldo rekening koran semua rekening desa pada akhir bulan; ketik hanya bila Buku Bank (C.6) diserahkan sebagai berkas.' },
  ],
  keepable: true,
  editions: [
    {
      code: 'permendagri_47_2016',
      status: 'resmi',
      basis: 'Permendagri 47/2016 Lampiran C.4',
      columns: [
        nomorUrut('yearly'),
        { no: 2, key: 'tanggal', label: 'TGL.', type: 'date', required: true, hint: 'Tanggal uang masuk atau keluar, urut dari hari ke hari dan dalam bulan buku ini.' },
        { no: 3, key: 'kode_rekening', label: 'KODE REKENING', type: 'text', hint: 'Kode rekening dari APB Desa, atau 7.1.x untuk potongan dan setoran pajak; kosong pada baris saldo awal.' },
        { no: 4, key: 'uraian', label: 'URAIAN', type: 'text', required: true, hint: 'Uraian transaksi, misalnya ADD bulan Januari; awali "Saldo awal" untuk baris pindahan saldo.' },
        { no: 5, key: 'penerimaan', label: 'PENERIMAAN (Rp.)', type: 'money', hint: 'Uang masuk dalam rupiah; satu baris hanya berisi penerimaan atau pengeluaran.' },
        { no: 6, key: 'pengeluaran', label: 'PENGELUARAN (Rp.)', type: 'money', hint: 'Uang keluar dalam rupiah; satu baris hanya berisi penerimaan atau pengeluaran.' },
        { no: 7, key: 'nomor_bukti', label: 'NO. BUKTI', type: 'text', required: true, hint: 'Nomor kuitansi, SPP, atau bukti setor; tulis "-" pada baris saldo awal.' },
        { no: 8, key: 'jumlah_pengeluaran_kumulatif', label: 'JUMLAH PENGELUARAN KUMULATIF', type: 'money', required: true, computed: true, formula: { sum: ['pengeluaran'], running: true, carriedIn: 'uraian' }, hint: 'Dihitung sistem: jumlah seluruh pengeluaran (kolom 6) sampai dengan baris ini.' },
        { no: 9, key: 'saldo', label: 'SALDO', type: 'money', required: true, computed: true, formula: { sum: ['penerimaan'], less: ['pengeluaran'], running: true, carriedIn: 'uraian' }, hint: 'Dihitung sistem: saldo sebelumnya + penerimaan - pengeluaran; baris pertama meneruskan saldo bulan lalu.' },
      ],
      example: { tanggal: '2026-03-05', kode_rekening: '5.2.1.01', uraian: 'ATK kantor desa', penerimaan: 0, pengeluaran: 1_250_000, nomor_bukti: 'SPP/002' },
    },
    {
      code: 'permendagri_20_2018',
      status: 'resmi',
      basis: 'Permendagri 20/2018; kolom 8 adalah netto transaksi',
      columns: [
        nomorUrut('yearly'),
        { no: 2, key: 'tanggal', label: 'TANGGAL', type: 'date', required: true, hint: 'Tanggal uang masuk atau keluar, urut dari hari ke hari dan dalam bulan buku ini.' },
        { no: 3, key: 'kode_rekening', label: 'KODE REKENING', type: 'text', hint: 'Kode rekening dari APB Desa, atau 7.1.x untuk potongan dan setoran pajak; kosong pada baris saldo awal.' },
        { no: 4, key: 'uraian', label: 'URAIAN', type: 'text', required: true, hint: 'Uraian transaksi, misalnya ADD bulan Januari; awali "Saldo awal" untuk baris pindahan saldo.' },
        { no: 5, key: 'penerimaan', label: 'PENERIMAAN (Rp.)', type: 'money', hint: 'Uang masuk dalam rupiah; satu baris hanya berisi penerimaan atau pengeluaran.' },
        { no: 6, key: 'pengeluaran', label: 'PENGELUARAN (Rp.)', type: 'money', hint: 'Uang keluar dalam rupiah; satu baris hanya berisi penerimaan atau pengeluaran.' },
        { no: 7, key: 'nomor_bukti', label: 'NO. BUKTI', type: 'text', required: true, hint: 'Nomor kuitansi, SPP, atau bukti setor; tulis "-" pada baris saldo awal.' },
        { no: 8, key: 'netto_transaksi', label: 'NETTO TRANSAKSI (Rp.)', type: 'money', required: true, computed: true, formula: { sum: ['penerimaan'], less: ['pengeluaran'], carriedIn: 'uraian' }, hint: 'Dihitung sistem: penerimaan dikurangi pengeluaran pada baris ini, minus bila uang keluar.' },
        { no: 9, key: 'saldo', label: 'SALDO (Rp.)', type: 'money', required: true, computed: true, formula: { sum: ['penerimaan'], less: ['pengeluaran'], running: true, carriedIn: 'uraian' }, hint: 'Dihitung sistem: saldo sebelumnya + penerimaan - pengeluaran; baris pertama meneruskan saldo bulan lalu.' },
      ],
      example: { tanggal: '2026-03-05', kode_rekening: '5.2.1.01', uraian: 'ATK kantor desa', penerimaan: 0, pengeluaran: 1_250_000, nomor_bukti: 'SPP/002' },
    },
  ],
});
