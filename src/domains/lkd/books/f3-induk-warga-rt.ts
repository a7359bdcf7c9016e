import { defineBook } from '#catalogue/book';
import { monthlyOfTheRt } from '#catalogue/due-rules';
import { signedByTheRt } from '#catalogue/signers';
import { keterangan, nomor } from '#catalogue/usual-columns';

export const indukWargaRt = defineBook({
  code: 'F.3',
  bidang: 'lkd',
  scope: 'lkd',
  title: 'Buku Data Induk Warga RT',
  titleEn: 'RT Resident Register',
  aliases: ['Pendataan Warga'],
  legalBasis: 'Permendagri 18/2018 pasal 7 (tugas RT/RW); tidak ada bentuk nasional',
  codeOfficial: false,
  keeper: 'sekretaris_rt',
  signers: signedByTheRt,
  due: monthlyOfTheRt,
  modeDefault: 'mati',
  period: { kind: 'running', eventDateKeys: [], numbering: 'never' },
  sheetBy: [],
  kept: 'kept',
  closeColumns: [],
  keepable: false,
  note: 'Kode F adalah usulan; tidak ada bentuk nasional untuk buku RT/RW.',
  editions: [
    {
      code: 'usulan_lkd_1',
      status: 'usulan',
      basis: 'Tidak ada bentuk nasional; buku dan kolomnya usulan, tidak dicetak sebagai Lampiran',
      columns: [
        nomor('never'),
        { no: 2, key: 'no_kk', label: 'NO KK', type: 'no_kk', required: true, personal: 'kk', hint: 'Nomor Kartu Keluarga 16 angka, diketik sebagai teks.' },
        { no: 3, key: 'nik', label: 'NIK', type: 'nik', required: true, personal: 'nik', hint: 'NIK 16 angka seperti di KTP, diketik sebagai teks.' },
        { no: 4, key: 'nama', label: 'NAMA', type: 'text', required: true, hint: 'Nama lengkap warga.' },
        { no: 5, key: 'jenis_kelamin', label: 'L/P', type: 'enum', codes: 'jenis_kelamin', required: true, hint: 'L untuk laki-laki, P untuk perempuan.' },
        { no: 6, key: 'tanggal_lahir', label: 'TGL LAHIR', type: 'date', required: true, hint: 'Tanggal lahir seperti di Kartu Keluarga.' },
        { no: 7, key: 'hubungan_keluarga', label: 'HUBUNGAN KELUARGA', type: 'enum', codes: 'hubungan_keluarga', required: true, hint: 'Hubungan dalam Kartu Keluarga, misalnya KEPALA KELUARGA atau ANAK.' },
        { no: 8, key: 'alamat', label: 'ALAMAT', type: 'text', required: true, personal: 'contact', hint: 'Alamat rumah di lingkungan RT ini.' },
        { no: 9, key: 'status_tinggal', label: 'STATUS', type: 'enum', codes: 'status_tinggal', hint: 'Tetap bila ber-KK di RT ini; Tidak tetap bila mengontrak atau menumpang.' },
        keterangan(10, 'KET.'),
      ],
      example: { no_kk: '6311031206190001', nik: '6311031708900001', nama: 'Muhammad Yusran', jenis_kelamin: 'L', tanggal_lahir: '1990-08-17', hubungan_keluarga: '1', alamat: 'Jl. Desa Nomor 12', status_tinggal: 'tetap' },
    },
  ],
});
