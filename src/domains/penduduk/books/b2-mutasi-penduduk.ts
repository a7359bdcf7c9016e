import { defineBook } from '#catalogue/book';
import { monthlyByThe5th } from '#catalogue/due-rules';
import { signedByTheDesa } from '#catalogue/signers';
import { nomorUrut } from '#catalogue/usual-columns';

export const mutasiPenduduk = defineBook({
  code: 'B.2',
  bidang: 'penduduk',
  scope: 'desa',
  title: 'Buku Mutasi Penduduk Desa',
  titleEn: 'Population Mutation Register',
  aliases: [],
  legalBasis: 'Permendagri 47/2016 Lampiran B.2',
  codeOfficial: true,
  keeper: 'kasi_pemerintahan',
  signers: signedByTheDesa,
  due: monthlyByThe5th,
  modeDefault: 'isian',
  period: { kind: 'monthly', eventDateKeys: ['tanggal_datang', 'tanggal_pindah', 'tanggal_meninggal'], reportDateKey: 'tanggal_lapor', numbering: 'yearly' },
  sheetBy: [],
  kept: 'kept',
  closeColumns: [],
  keepable: true,
  note: 'Tidak disebut di pedoman; tanpa buku ini B.1 dan B.3 tidak dapat dicocokkan. Bulan mutasi adalah bulan tanggal lapor, bukan bulan peristiwa.',
  editions: [
    {
      code: 'permendagri_47_2016',
      status: 'resmi',
      basis: 'Permendagri 47/2016 Lampiran B.2; jenis mutasi, NIK, dusun, nomor KK, dan tanggal lapor adalah kolom sistem',
      columns: [
        nomorUrut('yearly'),
        { no: 2, key: 'nama_lengkap', label: 'NAMA LENGKAP/PANGGILAN', type: 'text', required: true, hint: 'Nama lengkap orang yang lahir, datang, pindah, atau meninggal.' },
        { no: 3, key: 'tempat_lahir', label: 'TEMPAT', heading: ['TEMPAT & TANGGAL LAHIR'], type: 'text', required: true, hint: 'Tempat lahir seperti tertulis di KTP atau akta.' },
        { no: 4, key: 'tanggal_lahir', label: 'TANGGAL', heading: ['TEMPAT & TANGGAL LAHIR'], type: 'date', required: true, hint: 'Tanggal lahir; untuk mutasi Lahir inilah tanggal peristiwanya, tidak setelah tanggal lapor.' },
        { no: 5, key: 'jenis_kelamin', label: 'JENIS KELAMIN', type: 'enum', codes: 'jenis_kelamin', required: true, hint: 'L untuk laki-laki, P untuk perempuan; dihitung ke kolom L/P di B.3.' },
        { no: 6, key: 'kewarganegaraan', label: 'KEWARGANEGARAAN', type: 'enum', codes: 'kewarganegaraan', required: true, hint: 'WNI atau WNA; dihitung ke kolom WNI/WNA di B.3.' },
        { no: 7, key: 'datang_dari', label: 'DATANG DARI', heading: ['PENAMBAHAN'], type: 'text', hint: 'Desa, kecamatan, dan kabupaten asal; hanya untuk mutasi Datang.' },
        { no: 8, key: 'tanggal_datang', label: 'TANGGAL', heading: ['PENAMBAHAN'], type: 'date', hint: 'Tanggal orang itu datang; hanya untuk mutasi Datang, tidak setelah tanggal lapor.' },
        { no: 9, key: 'pindah_ke', label: 'PINDAH KE', heading: ['PENGURANGAN'], type: 'text', hint: 'Desa, kecamatan, dan kabupaten tujuan; hanya untuk mutasi Pindah.' },
        { no: 10, key: 'tanggal_pindah', label: 'TANGGAL', heading: ['PENGURANGAN'], type: 'date', hint: 'Tanggal orang itu pindah; hanya untuk mutasi Pindah, tidak setelah tanggal lapor.' },
        { no: 11, key: 'meninggal', label: 'MENINGGAL', heading: ['PENGURANGAN'], type: 'text', hint: 'Tempat meninggal atau tanda "meninggal"; hanya untuk mutasi Meninggal.' },
        { no: 12, key: 'tanggal_meninggal', label: 'TANGGAL', heading: ['PENGURANGAN'], type: 'date', hint: 'Tanggal meninggal; hanya untuk mutasi Meninggal, tidak sebelum lahir dan tidak setelah tanggal lapor.' },
        { no: 13, key: 'keterangan', label: 'KET.', type: 'text', hint: 'Catatan, misalnya nomor surat pindah atau "hilang" untuk orang hilang yang dicatat sebagai pindah.' },
        { no: null, key: 'jenis_mutasi', label: 'JENIS MUTASI', type: 'enum', codes: 'jenis_mutasi', required: true, origin: 'system', hint: 'Lahir tidak mengisi kolom 7-12; Datang mengisi 7-8, Pindah 9-10, Meninggal 11-12.' },
        { no: null, key: 'nik', label: 'NIK', type: 'nik', origin: 'system', personal: 'nik', hint: 'NIK 16 angka, diketik sebagai teks; bayi yang baru lahir boleh belum ber-NIK.' },
        { no: null, key: 'dusun', label: 'DUSUN', type: 'text', required: true, origin: 'system', hint: 'Nama dusun orang itu; angka B.3 dihitung per dusun.' },
        { no: null, key: 'no_kk', label: 'NO. KK', type: 'no_kk', origin: 'system', personal: 'kk', hint: 'Nomor Kartu Keluarga 16 angka, diketik sebagai teks; kosongkan bila belum ada.' },
        { no: null, key: 'tanggal_lapor', label: 'TANGGAL LAPOR', type: 'date', required: true, origin: 'system', hint: 'Tanggal peristiwa dilaporkan ke desa; mutasi dihitung pada bulan ini walau peristiwanya lebih dulu.' },
      ],
      example: { nama_lengkap: 'Siti Rahmah', tempat_lahir: 'Amuntai', tanggal_lahir: '1994-05-21', jenis_kelamin: 'P', kewarganegaraan: 'WNI', datang_dari: 'Desa Tundi', tanggal_datang: '2026-03-04', jenis_mutasi: 'datang', nik: '6311036105940002', dusun: 'Dusun I', no_kk: '6311031206190001', tanggal_lapor: '2026-03-09' },
    },
  ],
});
