import { invalid } from '#kernel/problem';

/** What people in Indonesian offices choose first, and what guessers therefore try first; compared without digits and signs. */
const usual = new Set([
  'password', 'passwd', 'sandi', 'katasandi', 'rahasia', 'qwerty', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'admin', 'administrator', 'operator',
  'kantordesa', 'kantorkecamatan', 'kecamatan', 'pemdes', 'pemerintahdesa', 'sekretarisdesa', 'kepaladesa', 'indonesia', 'merdeka', 'bismillah',
  'sayang', 'iloveyou', 'perut', 'selamat', 'selamatdatang', 'welcome', 'letmein', 'abcdefghij', 'siskeudes', 'prodeskel', 'opensid', '',
]);

const shortest = 10;
const longest = 128;

/** Length does more than signs and digits do; the rest only keeps out what is guessed first. */
export function passwordFault(password: string, username: string): string | undefined {
  if (password.length < shortest) return `paling sedikit ${shortest} huruf`;
  if (password.length > longest) return `paling banyak ${longest} huruf`;
  const lower = password.toLowerCase();
  if (lower.includes(username.toLowerCase())) return 'tidak boleh memuat nama pengguna';
  if (new Set(lower).size < 4) return 'terlalu banyak huruf yang sama';
  if (usual.has(lower.replace(/[^a-z]/g, ''))) return 'terlalu mudah ditebak';
  return undefined;
}

export function mustBeGoodPassword(password: string, username: string): void {
  const message = passwordFault(password, username);
  if (message) throw invalid('Kata sandi baru belum memenuhi syarat.', [{ field: 'newPassword', message, mend: 'Pilih tiga kata yang tidak berhubungan.' }]);
}
