import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { Problem, type ProblemDetail } from '../problem.js';
import { databaseProblem } from './database-problem.js';

export interface ProblemDocument {
  /** Relative address of the kind of problem. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** For programs: snake_case, stable. */
  readonly code: string;
  /** For people: an Indonesian sentence. */
  readonly detail: string;
  /** Which request, for the log. */
  readonly instance: string;
  readonly errors: readonly ProblemDetail[];
}

const titles: Record<number, string> = {
  400: 'Permintaan tidak terbaca', 401: 'Belum masuk', 403: 'Tidak berwenang', 404: 'Tidak ditemukan', 405: 'Cara tidak didukung', 409: 'Bertentangan dengan keadaan',
  412: 'Sudah berubah', 413: 'Terlalu besar', 415: 'Jenis isi tidak didukung', 422: 'Isian perlu diperbaiki', 423: 'Terkunci', 429: 'Terlalu sering', 500: 'Kesalahan sistem', 503: 'Belum siap',
};

/** Translates whatever was thrown into a Problem, once, for both doors. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof GraphQLError && error.originalError instanceof Problem) return error.originalError;
  const fromDatabase = databaseProblem(error);
  if (fromDatabase) return fromDatabase;
  const status = error instanceof HttpException ? error.getStatus() : ((error as { statusCode?: number }).statusCode ?? 500);
  // An id that is none belongs to nobody.
  if (status === 400 && /uuid is expected/.test((error as Error).message)) return new Problem(404, 'not_found', 'Tidak ditemukan.');
  if (status === 404) return new Problem(404, 'not_found', 'Alamat ini tidak ada.');
  if (status === 413) return new Problem(413, 'too_large', 'Kiriman terlalu besar.', [{ message: 'Lebih besar dari yang diterima sekali kirim.', mend: 'Bagi menjadi beberapa kiriman.' }]);
  if (status === 415) return new Problem(415, 'unsupported_media_type', 'Jenis isi kiriman tidak didukung.', [{ field: 'content-type', message: 'Jenis isi ini tidak diterima di alamat ini.', mend: 'Kirim sebagai application/json; berkas sebagai multipart/form-data.' }]);
  if (status >= 400 && status < 500) return new Problem(status, 'bad_request', 'Permintaan tidak terbaca.', [unreadDetail((error as Error).message)]);
  return new Problem(500, 'internal', 'Terjadi kesalahan di sistem. Isian Anda tidak tersimpan; silakan coba lagi.');
}

/** The framework speaks English to programmers; the office is told the same in its own words. */
function unreadDetail(sentence: string): ProblemDetail {
  if (/json/i.test(sentence)) return { message: 'Isi kiriman bukan JSON yang utuh.', mend: 'Periksa tanda petik, koma, dan kurungnya, lalu kirim lagi.' };
  if (/numeric string/.test(sentence)) return { message: 'Nomor pada alamat bukan bilangan bulat.', mend: 'Tulis angka saja, misalnya 1.' };
  return { message: 'Bentuk permintaan tidak sesuai.', mend: 'Lihat bentuk dan contohnya di /docs.' };
}

export function problemDocument(problem: Problem, requestId: string): ProblemDocument {
  return {
    type: `/problems/${problem.code}`, title: titles[problem.status] ?? 'Masalah', status: problem.status, code: problem.code,
    detail: problem.message, instance: requestId, errors: problem.details,
  };
}

@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): unknown {
    const problem = problemOf(error);
    // The stack, never the message of a foreign error: a driver's message may quote a value.
    if (problem.status >= 500) this.logger.error(`${problem.code} ${(error as Error)?.name}`, ((error as Error)?.stack ?? '').split('\n').slice(1).join('\n'));
    if (host.getType<string>() === 'graphql') return graphqlError(problem);
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const { id } = http.getRequest<FastifyRequest>();
    // What was refused a moment ago may be right now, also where the answer itself may be kept.
    void reply.status(problem.status).headers({ 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store' }).send(JSON.stringify(problemDocument(problem, id)));
    return undefined;
  }
}

/** The same code, sentence and details at the other door. */
export function graphqlError(problem: Problem): GraphQLError {
  return new GraphQLError(problem.message, { extensions: { code: problem.code, status: problem.status, errors: problem.details } });
}
