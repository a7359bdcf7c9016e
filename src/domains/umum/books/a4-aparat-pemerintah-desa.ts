import { defineBook } from '#catalogue/book';
import { afterAChangeAndAtYearEnd } from '#catalogue/due-rules';
import { signedByTheDesa } from '#catalogue/signers';
import { nomorUrut } from '#catalogue/usual-columns';

export const aparatPemerintahDesa = defineBook({
  code: 'A.4',
  bidang: 'umum',
  scope: 'desa',
  title: 'Buku Aparat Pemerintah Desa',
  titleEn: 'Register of Village Government Officials',
  aliases: ['Buku Aparatur Pemerintahan Desa'],
  shortNames: ['Perangkat Desa'],
  legalBasis: 'Permendagri 47/2016 Lampiran A.4; Permendagri 84/2015, 83/2015 jo. 67/2017',
  codeOfficial: true,
  keeper: 'sekretaris_desa',
  signers: signedByTheDesa,
  due: afterAChangeAndAtYearEnd,
  modeDefault: 'isian',
  period: { kind: 'running', eventDateKeys: ['tanggal_sk_pengangkatan', 'tanggal_sk_pemberhentian'], numbering: 'never' },
  sheetBy: [],
  kept: 'kept',
  closeColumns: [],
  keepable: true,
  editions: [
    {
      code: 'permendagri_47_2016',
      status: 'resmi',
      basis: 'Permendagri 47/2016 Lampiran A.4',
      columns: [
        nomorUrut('never'),
        { no: 2, key: 'nama', label: 'NAMA', type: 'text', required: true, hint: 'Nama lengkap aparat beserta gelarnya, sesuai Keputusan pengangkatan.' },
        { no: 3, key: 'niap', label: 'NIAP', type: 'text', personal: 'identity', hint: 'Nomor Induk Aparat Pemerintah Desa bila sudah ada; tidak boleh sama dengan aparat lain.' },
        { no: 4, key: 'nip', label: 'NIP', type: 'text', personal: 'identity', hint: 'NIP 18 angka, hanya untuk aparat yang Pegawai Negeri Sipil; ketik sebagai teks.' },
        { no: 5, key: 'jenis_kelamin', label: 'JENIS KELAMIN', type: 'enum', codes: 'jenis_kelamin', required: true, hint: 'L untuk laki-laki, P untuk perempuan.' },
        { no: 6, key: 'tempat_lahir', label: 'TEMPAT DAN TANGGAL LAHIR', type: 'text', required: true, part: 'tempat', hint: 'Kabupaten/kota atau tempat lahir seperti tertulis di KTP.' },
        { no: 6, key: 'tanggal_lahir', label: 'TEMPAT DAN TANGGAL LAHIR', type: 'date', required: true, part: 'tanggal', hint: 'Tanggal lahir seperti tertulis di KTP, misalnya 17-08-1990.' },
        { no: 7, key: 'agama', label: 'AGAMA', type: 'enum', codes: 'agama', required: true, hint: 'Agama seperti tertulis di KTP.' },
        { no: 8, key: 'pangkat_golongan', label: 'PANGKAT GOLONGAN', type: 'text', hint: 'Pangkat dan golongan, hanya untuk Pegawai Negeri Sipil, misalnya Penata Muda, III/a.' },
        { no: 9, key: 'jabatan', label: 'JABATAN', type: 'enum', codes: 'jabatan_perangkat_desa', required: true, hint: 'Jabatan menurut Keputusan; untuk Plt. atau Plh. perangkat lain sebut jabatannya di keterangan.' },
        { no: 10, key: 'pendidikan_terakhir', label: 'PENDIDIKAN TERAKHIR', type: 'enum', codes: 'pendidikan', required: true, hint: 'Pendidikan terakhir yang ijazahnya dimiliki.' },
        { no: 11, key: 'nomor_sk_pengangkatan', label: 'NOMOR DAN TANGGAL KEPUTUSAN PENGANGKATAN', type: 'text', required: true, part: 'nomor', hint: 'Nomor keputusan pengangkatan (Bupati untuk Kepala Desa, Kepala Desa untuk perangkat).' },
        { no: 11, key: 'tanggal_sk_pengangkatan', label: 'NOMOR DAN TANGGAL KEPUTUSAN PENGANGKATAN', type: 'date', required: true, part: 'tanggal', hint: 'Tanggal keputusan pengangkatan; masa jabatan dihitung sejak tanggal ini.' },
        { no: 12, key: 'nomor_sk_pemberhentian', label: 'NOMOR DAN TANGGAL KEPUTUSAN PEMBERHENTIAN', type: 'text', part: 'nomor', hint: 'Nomor keputusan pemberhentian; kosong selama masih menjabat.' },
        { no: 12, key: 'tanggal_sk_pemberhentian', label: 'NOMOR DAN TANGGAL KEPUTUSAN PEMBERHENTIAN', type: 'date', part: 'tanggal', hint: 'Tanggal keputusan pemberhentian, setelah tanggal pengangkatan; kosong selama masih menjabat.' },
        { no: 13, key: 'keterangan', label: 'KET.', type: 'text', hint: 'Catatan, misalnya cuti, jabatan yang dirangkap sebagai Plt., atau alasan pemberhentian.' },
      ],
      example: { nama: 'Ahmad Rifani, S.Sos.', niap: '6311032021001', jenis_kelamin: 'L', tempat_lahir: 'Balangan', tanggal_lahir: '1990-08-17', agama: '1', jabatan: 'sekretaris_desa', pendidikan_terakhir: '8', nomor_sk_pengangkatan: '400.10.2.2/2/KPTS/2020', tanggal_sk_pengangkatan: '2020-02-03' },
    },
  ],
});
