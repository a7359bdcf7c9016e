import { defineBook } from '#catalogue/book';
import { monthlyByThe5th } from '#catalogue/due-rules';
import { signedByTheDesa } from '#catalogue/signers';
import { nomorUrut } from '#catalogue/usual-columns';

export const pendudukSementara = defineBook({
  code: 'B.4',
  bidang: 'penduduk',
  scope: 'desa',
  title: 'Buku Penduduk Sementara',
  titleEn: 'Temporary Residents Register',
  aliases: ['Buku Penduduk Sementara'],
  legalBasis: 'Permendagri 47/2016 Lampiran B.4',
  codeOfficial: true,
  keeper: 'kasi_pemerintahan',
  signers: signedByTheDesa,
  due: monthlyByThe5th,
  modeDefault: 'isian',
  period: { kind: 'running', eventDateKeys: ['datang_tanggal', 'pergi_tanggal'], numbering: 'never', carry: 'Yang belum pergi terbawa ke bulan berikutnya dengan nomor yang sama.' },
  sheetBy: [],
  kept: 'kept',
  closeColumns: [],
  keepable: true,
  note: 'Kolom 3 dan 4 dicetak sebagai tanda centang.',
  editions: [
    {
      code: 'permendagri_47_2016',
      status: 'resmi',
      basis: 'Permendagri 47/2016 Lampiran B.4',
      columns: [
        nomorUrut('never'),
        { no: 2, key: 'nama_lengkap', label: 'NAMA LENGKAP', type: 'text', required: true, hint: 'Nama lengkap penduduk sementara seperti di tanda pengenalnya.' },
        { no: 3, key: 'kelamin_l', label: 'L', heading: ['JENIS KELAMIN'], type: 'bool', hint: 'Beri tanda (ya) bila laki-laki; isi salah satu saja dari L dan P.' },
        { no: 4, key: 'kelamin_p', label: 'P', heading: ['JENIS KELAMIN'], type: 'bool', hint: 'Beri tanda (ya) bila perempuan; isi salah satu saja dari L dan P.' },
        { no: 5, key: 'nomor_identitas', label: 'NOMOR IDENTITAS/TANDA PENGENAL', type: 'text', required: true, personal: 'identity', hint: 'Nomor KTP, SIM, paspor, atau tanda pengenal lain, diketik sebagai teks.' },
        { no: 6, key: 'tempat_tanggal_lahir_umur', label: 'TEMPAT DAN TANGGAL LAHIR/UMUR', type: 'text', required: true, hint: 'Tempat dan tanggal lahir, atau umurnya, misalnya Amuntai, 04-05-1991 / 34 tahun.' },
        { no: 7, key: 'pekerjaan', label: 'PEKERJAAN', type: 'text', hint: 'Pekerjaan orang itu, misalnya pedagang.' },
        { no: 8, key: 'kebangsaan', label: 'KEBANGSAAN', heading: ['KEWARGANEGARAAN'], type: 'text', required: true, hint: 'Kebangsaan, misalnya Indonesia.' },
        { no: 9, key: 'keturunan', label: 'KETURUNAN', heading: ['KEWARGANEGARAAN'], type: 'text', hint: 'Keturunan, bila perlu bagi warga negara asing.' },
        { no: 10, key: 'datang_dari', label: 'DATANG DARI', type: 'text', required: true, hint: 'Desa, kecamatan, dan kabupaten (atau negara) asal.' },
        { no: 11, key: 'maksud_tujuan', label: 'MAKSUD DAN TUJUAN KEDATANGAN', type: 'text', required: true, hint: 'Maksud dan tujuan kedatangan, misalnya bekerja, menengok keluarga, atau penelitian.' },
        { no: 12, key: 'nama_alamat_didatangi', label: 'NAMA DAN ALAMAT YG DIDATANGI', type: 'text', required: true, personal: 'contact', hint: 'Nama dan alamat orang yang didatangi di desa ini.' },
        { no: 13, key: 'datang_tanggal', label: 'DATANG TANGGAL', type: 'date', required: true, hint: 'Tanggal datang di desa; tidak setelah bulan buku ini.' },
        { no: 14, key: 'pergi_tanggal', label: 'PERGI TANGGAL', type: 'date', hint: 'Tanggal pergi, tidak sebelum datang; kosong selama masih tinggal, dan baris terbawa ke bulan berikutnya.' },
        { no: 15, key: 'keterangan', label: 'KET.', type: 'text', hint: 'Catatan, misalnya surat jalan atau lama tinggal yang direncanakan.' },
      ],
      example: { nama_lengkap: 'Rudi Hartono', kelamin_l: true, nomor_identitas: '6371010405910003', tempat_tanggal_lahir_umur: 'Banjarmasin, 04-05-1991 / 34 tahun', pekerjaan: 'Pedagang', kebangsaan: 'Indonesia', datang_dari: 'Kota Banjarmasin', maksud_tujuan: 'Berdagang', nama_alamat_didatangi: 'Pasar desa, Dusun I', datang_tanggal: '2026-03-03' },
    },
  ],
});
