import { defineBook } from '#catalogue/book';
import { atYearEnd } from '#catalogue/due-rules';
import { signedByTheBpd } from '#catalogue/signers';
import { keterangan, nomor } from '#catalogue/usual-columns';

export const anggotaBpd = defineBook({
  code: 'E.7',
  bidang: 'bpd',
  scope: 'bpd',
  title: 'Buku Data Anggota BPD',
  titleEn: 'BPD Members',
  aliases: [],
  legalBasis: 'Permendagri 47/2016 (Administrasi Lainnya); Permendagri 110/2016 buku nomor 7',
  codeOfficial: false,
  keeper: 'sekretaris_bpd',
  signers: signedByTheBpd,
  due: atYearEnd,
  modeDefault: 'mati',
  period: { kind: 'running', eventDateKeys: [], numbering: 'never' },
  sheetBy: [],
  kept: 'kept',
  closeColumns: [],
  keepable: false,
  note: 'Kode E mengikuti urutan Permendagri 110/2016; tidak ada di Lampiran Permendagri 47/2016.',
  editions: [
    {
      code: 'usulan_bpd_1',
      status: 'usulan',
      basis: 'Hanya nama bukunya dari Permendagri 110/2016; kolomnya usulan, tidak dicetak sebagai Lampiran',
      columns: [
        nomor('never'),
        { no: 2, key: 'nama', label: 'NAMA', type: 'text', required: true, hint: 'Nama lengkap anggota BPD.' },
        { no: 3, key: 'jenis_kelamin', label: 'JENIS KELAMIN', type: 'enum', codes: 'jenis_kelamin', required: true, hint: 'L untuk laki-laki, P untuk perempuan.' },
        { no: 4, key: 'tempat_lahir', label: 'TEMPAT, TANGGAL LAHIR', type: 'text', part: 'tempat', hint: 'Tempat lahir seperti di KTP.' },
        { no: 4, key: 'tanggal_lahir', label: 'TEMPAT, TANGGAL LAHIR', type: 'date', part: 'tanggal', hint: 'Tanggal lahir seperti di KTP.' },
        { no: 5, key: 'agama', label: 'AGAMA', type: 'enum', codes: 'agama', hint: 'Agama seperti tertulis di KTP.' },
        { no: 6, key: 'jabatan', label: 'JABATAN', type: 'text', required: true, hint: 'Kedudukan di BPD: ketua, wakil ketua, sekretaris, ketua bidang, atau anggota.' },
        { no: 7, key: 'pendidikan', label: 'PENDIDIKAN TERAKHIR', type: 'enum', codes: 'pendidikan', hint: 'Pendidikan terakhir yang ijazahnya dimiliki.' },
        { no: 8, key: 'nomor_sk', label: 'NOMOR DAN TANGGAL KEPUTUSAN', type: 'text', part: 'nomor', hint: 'Nomor Keputusan Bupati tentang pengesahan anggota BPD.' },
        { no: 8, key: 'tanggal_sk', label: 'NOMOR DAN TANGGAL KEPUTUSAN', type: 'date', part: 'tanggal', hint: 'Tanggal Keputusan Bupati tentang pengesahan anggota BPD.' },
        keterangan(9, 'KET.'),
      ],
      example: { nama: 'Hairullah', jenis_kelamin: 'L', tempat_lahir: 'Balangan', tanggal_lahir: '1982-06-09', agama: '1', jabatan: 'Ketua', pendidikan: '5', nomor_sk: '188.45/120/KUM/2021', tanggal_sk: '2021-07-01' },
    },
  ],
});
