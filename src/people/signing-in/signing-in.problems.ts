import { Problem, invalid } from '#kernel/problem';

/** Every refusal at the door, in one place. */
export const signInProblems = {
  /** One answer for an unknown name, a wrong password and an account without one. */
  wrongPassword: () => new Problem(401, 'wrong_password', 'Nama pengguna atau kata sandi salah.', [{ message: 'Nama dan sandi tidak cocok.', mend: 'Periksa ejaan nama serta huruf besar dan kecil kata sandinya, lalu coba lagi.' }]),
  deviceLocked: (until: Date, now: Date) => {
    const minutes = Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 60_000));
    return new Problem(423, 'device_locked', 'Terlalu sering salah di perangkat ini.', [{ message: `terkunci ${minutes} menit`, mend: `Coba lagi ${minutes} menit lagi, atau masuk dari perangkat lain.` }]);
  },
  tooManyAttempts: () => new Problem(429, 'too_many_attempts', 'Akun ini sedang dicoba dari banyak perangkat. Masuklah dari perangkat yang biasa Anda pakai, atau coba lagi nanti.'),
  disabled: () => new Problem(403, 'account_disabled', 'Akun Anda dinonaktifkan. Hubungi admin kecamatan.'),
  notSignedIn: () => new Problem(401, 'not_signed_in', 'Sesi Anda tidak berlaku atau sudah berakhir. Silakan masuk kembali.'),
  expired: () => new Problem(401, 'session_expired', 'Sesi Anda sudah terlalu lama. Silakan masuk kembali.'),
  revoked: () => new Problem(401, 'session_revoked', 'Sesi ini sudah diakhiri. Silakan masuk kembali.'),
  reused: () =>
    new Problem(401, 'session_revoked', 'Sesi ini diakhiri karena kuncinya dipakai dua kali; mungkin ada yang menyalinnya. Silakan masuk kembali.', [
      { message: 'kunci penyegar dipakai ulang', mend: 'Bila bukan Anda, ganti kata sandi.' },
    ]),
  passwordFirst: () =>
    new Problem(403, 'password_change_first', 'Ganti dahulu kata sandi sekali pakai Anda.', [
      { message: 'Kata sandi sekali pakai hanya membuka penggantiannya.', mend: 'Ganti kata sandi, lalu lanjutkan dengan jabatan Anda.' },
    ]),
  wrongCurrent: () => invalid('Kata sandi lama salah.', [{ field: 'currentPassword', message: 'tidak cocok', mend: 'Ketik kata sandi yang Anda pakai saat masuk tadi.' }]),
  samePassword: () => invalid('Kata sandi baru sama dengan yang lama.', [{ field: 'newPassword', message: 'harus berbeda', mend: 'Pilih kata sandi yang belum Anda pakai.' }]),
};
