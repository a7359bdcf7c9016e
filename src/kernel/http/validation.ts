import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { invalid, type ProblemDetail } from '../problem.js';

/** Indonesian for what class-validator found; a constraint without an entry keeps its own message. */
const sentences: Record<string, (error: ValidationError) => string> = {
  isNotEmpty: () => 'wajib diisi',
  isDefined: () => 'wajib diisi',
  isString: () => 'harus berupa teks',
  isInt: () => 'harus bilangan bulat',
  isNumber: () => 'harus bilangan',
  isBoolean: () => 'harus ya atau tidak (true/false)',
  isUuid: () => 'bukan pengenal yang sah',
  isEmail: () => 'bukan alamat surel yang sah',
  isArray: () => 'harus berupa daftar',
  isObject: () => 'harus berupa objek',
  isIn: () => 'bukan pilihan yang tersedia',
  isEnum: () => 'bukan pilihan yang tersedia',
  matches: () => 'bentuknya tidak sesuai',
  isIso8601: () => 'harus tanggal berbentuk TTTT-BB-HH',
  maxLength: () => 'terlalu panjang',
  minLength: () => 'terlalu pendek',
  whitelistValidation: () => 'tidak dikenal',
};

function detailsOf(errors: readonly ValidationError[], path = ''): ProblemDetail[] {
  return errors.flatMap((error) => {
    const field = path ? `${path}.${error.property}` : error.property;
    const own = Object.entries(error.constraints ?? {}).map(([name, message]) => ({ field, message: sentences[name]?.(error) ?? message }));
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
