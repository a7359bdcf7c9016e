import { defineBook } from '#catalogue/book';
import { atYearEnd } from '#catalogue/due-rules';
import { signedByTheDesa } from '#catalogue/signers';
import { nomorUrut } from '#catalogue/usual-columns';

export const kaderPemberdayaan = defineBook({
  code: 'D.4',
  bidang: 'pembangunan',
  scope: 'desa',
  title: 'Buku Kader Pendampingan dan Pemberdayaan Masyarakat',
  titleEn: 'Community Empowerment Cadre Register',
  aliases: ['Buku Kader Pemberdayaan'],
  shortNames: ['KPMD'],
  legalBasis: 'Permendagri 47/2016 Lampiran D.4',
  codeOfficial: true,
  keeper: 'kasi_kesejahteraan',
  signers: signedByTheDesa,
  due: atYearEnd,
  modeDefault: 'isian',
  period: { kind: 'running', eventDateKeys: [], numbering: 'never' },
  sheetBy: [],
  kept: 'kept',
  closeColumns: [],
  keepable: true,
  editions: [
    {
      code: 'permendagri_47_2016',
      status: 'resmi',
      basis: 'Permendagri 47/2016 Lampiran D.4',
      columns: [
        nomorUrut('never'),
        { no: 2, key: 'nama', label: 'NAMA', type: 'text', required: true, hint: 'Nama lengkap kader; harus warga aktif di Buku Induk Penduduk.' },
        { no: 3, key: 'umur', label: 'UMUR', type: 'integer', required: true, hint: 'Umur pada 31 Desember tahun ini, dalam tahun.' },
        { no: 4, key: 'jenis_kelamin', label: 'JENIS KELAMIN', type: 'enum', codes: 'jenis_kelamin', required: true, hint: 'L untuk laki-laki, P untuk perempuan.' },
        { no: 5, key: 'pendidikan_kursus', label: 'PENDIDIKAN/KURSUS', type: 'text', required: true, hint: 'Pendidikan terakhir dan kursus atau pelatihan yang pernah diikuti.' },
        { no: 6, key: 'bidang', label: 'BIDANG', type: 'text', required: true, hint: 'Bidang kader, misalnya Posyandu, PKK, KPMD, atau Pembangunan Manusia.' },
        { no: 7, key: 'alamat', label: 'ALAMAT', type: 'text', required: true, personal: 'contact', hint: 'Alamat kader: dusun dan RT.' },
        { no: 8, key: 'keterangan', label: 'KETERANGAN', type: 'text', hint: 'Catatan, misalnya nomor Keputusan pengangkatan kader.' },
      ],
      example: { nama: 'Norlaila', umur: 34, jenis_kelamin: 'P', pendidikan_kursus: 'SLTA; pelatihan kader posyandu', bidang: 'Posyandu', alamat: 'Dusun I RT 002' },
    },
  ],
});
