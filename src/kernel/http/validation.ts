import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { invalid, type ProblemDetail } from '../problem.js';

/** What a constraint says to a person: what is wrong, and the mend. */
type Saying = readonly [message: string, mend: string];

const missing: Saying = ['wajib diisi', 'Isi bagian ini.'];
const date: Saying = ['harus tanggal yang ada, berbentuk TTTT-BB-HH', 'Contoh: 2026-03-31 untuk 31 Maret 2026.'];
const choice: Saying = ['bukan pilihan yang tersedia', 'Lihat pilihannya di /docs atau /catalogue.'];
const shape: Saying = ['bentuknya tidak sesuai', 'Lihat bentuk dan contohnya di /docs.'];

const sayings: Record<string, Saying> = {
  isNotEmpty: missing,
  isDefined: missing,
  isString: ['harus berupa teks', 'Kirim sebagai teks di antara tanda petik.'],
  isInt: ['harus bilangan bulat', 'Tulis angka saja, tanpa titik dan koma.'],
  isNumber: ['harus bilangan', 'Tulis angka saja.'],
  isBoolean: ['harus ya atau tidak', 'Pakai true atau false.'],
  isUuid: ['bukan pengenal yang sah', 'Pakai id seperti yang diberikan layanan ini.'],
  isEmail: ['bukan alamat surel yang sah', 'Contoh: nama@desa.id.'],
  isArray: ['harus berupa daftar', 'Kirim sebagai daftar: [ ... ].'],
  arrayUnique: ['disebut dua kali', 'Sebutkan masing-masing satu kali.'],
  isObject: ['harus berupa objek', 'Kirim sebagai objek: { ... }.'],
  nestedValidation: ['harus berupa objek', 'Kirim sebagai objek: { ... }.'],
  isIn: choice,
  isEnum: choice,
  matches: shape,
  isIso8601: date,
  isDateString: date,
  whitelistValidation: ['tidak dikenal', 'Hapus bagian ini, atau periksa ejaan namanya di /docs.'],
};

/** Constraints with a figure in them; class-validator tells the figure only in its own sentence, as the last number. */
const measured: Record<string, (figure: string) => Saying> = {
  min: (figure) => [`paling kecil ${figure}`, `Tulis angka ${figure} atau lebih.`],
  max: (figure) => [`paling besar ${figure}`, `Tulis angka ${figure} atau kurang.`],
  minLength: (figure) => ['terlalu pendek', `Tulis paling sedikit ${figure} huruf atau angka.`],
  maxLength: (figure) => ['terlalu panjang', `Tulis paling banyak ${figure} huruf atau angka.`],
  arrayMinSize: (figure) => [`paling sedikit ${figure}`, `Sebutkan paling sedikit ${figure}.`],
  arrayMaxSize: (figure) => [`paling banyak ${figure}`, `Kirim paling banyak ${figure} sekaligus.`],
};

/** What is not there is missing, whichever constraint noticed it first ("too long" is no help to who left it out). */
function sayingOf(name: string, sentence: string, value: unknown): Saying {
  if (name !== 'whitelistValidation' && (value === undefined || value === null || value === '')) return missing;
  if (typeof value === 'number' && Number.isNaN(value)) return sayings.isInt!;
  return measured[name]?.(/(\d+)\D*$/.exec(sentence)?.[1] ?? '') ?? sayings[name] ?? shape;
}

function detailsOf(errors: readonly ValidationError[], path = ''): ProblemDetail[] {
  return errors.flatMap((error) => {
    const field = path ? `${path}.${error.property}` : error.property;
    const own = Object.entries(error.constraints ?? {}).map(([name, sentence]) => {
      const [message, mend] = sayingOf(name, sentence, error.value);
      return { field, message, mend };
    });
    return [...own, ...detailsOf(error.children ?? [], field)];
  });
}

/** The doors' check of shape; what a book says about its values is checked by the catalogue, in the same form of problem. */
export const validation = () =>
  new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) => invalid('Ada isian yang perlu diperbaiki.', detailsOf(errors)),
  });
