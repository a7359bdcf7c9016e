import { conflict } from '#kernel/problem';
import type { Duty } from './duty.entity.js';

export const dutyProblems = {
  usernameTaken: () =>
    conflict('username_taken', 'Nama pengguna ini sudah dipakai.', [
      { field: 'username', message: 'sudah dipakai', mend: 'Bila orangnya sama, tugaskan jabatan kepada akun yang sudah ada; bila bukan, pilih nama lain.' },
    ]),
  alreadyHolds: () => conflict('already_holds_duty', 'Petugas ini sudah memegang jabatan itu pada waktu yang sama.', [{ field: 'role', message: 'sudah dipegang', mend: 'Pakai tugas yang sudah ada, atau akhiri dahulu tugas itu.' }]),
  officeTaken: ({ startsOn, endsOn }: Pick<Duty, 'startsOn' | 'endsOn'>) =>
    conflict('office_taken', 'Jabatan ini sudah ada pejabat definitifnya pada waktu itu.', [
      { field: 'role', message: `terisi ${startsOn} sampai ${endsOn ?? 'sekarang'}`, mend: 'Akhiri dahulu tugas pejabat lama, atau tugaskan sebagai Penjabat, Plt. atau Plh.' },
    ]),
  alreadyEnded: (endsOn: string) => conflict('duty_already_ended', `Tugas ini sudah berakhir pada ${endsOn}.`, [{ field: 'endsOn', message: `berakhir ${endsOn}`, mend: 'Tugaskan kembali sebagai tugas baru bila orangnya bertugas lagi.' }]),
  ownDuty: () => conflict('own_duty', 'Jabatan yang sedang Anda pakai tidak dapat Anda akhiri sendiri.', [{ message: 'jabatan sendiri', mend: 'Mintalah admin lain melakukannya.' }]),
  servesElsewhere: () =>
    conflict('serves_elsewhere', 'Petugas ini juga bertugas di kecamatan lain, jadi akunnya tidak dapat dinonaktifkan dari sini.', [
      { message: 'masih bertugas di kecamatan lain', mend: 'Akhiri saja tugasnya di kecamatan ini.' },
    ]),
  notAVerifier: () => conflict('not_a_verifier', 'Jabatan ini tidak memeriksa pengajuan, jadi tidak mempunyai desa binaan.', [{ field: 'dutyId', message: 'bukan jabatan pemeriksa', mend: 'Pilih tugas seorang verifikator.' }]),
};
