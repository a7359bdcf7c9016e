/** One thing wrong with one field, and how to mend it. */
export interface ProblemDetail {
  /** Where: a JSON pointer-like path, "values.nik" or "rows[3].tanggal". */
  readonly field?: string;
  /** Indonesian: what is wrong. */
  readonly message: string;
  /** Indonesian: what to do about it. */
  readonly mend?: string;
  /** Which row of a book, where the problem lies in one. */
  readonly entryId?: string;
}

/** The only error thrown on purpose: a code for programs, an Indonesian sentence for people, and the mend. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    /** snake_case, stable, documented. */
    readonly code: string,
    /** Indonesian sentence. */
    override readonly message: string,
    readonly details: readonly ProblemDetail[] = [],
  ) {
    super(message);
  }
}

/** Not yours and not there are the same answer. */
export const notFound = (what: string) => new Problem(404, 'not_found', `${what} tidak ditemukan.`);
export const forbidden = (verb: string) => new Problem(403, 'forbidden', 'Jabatan Anda tidak berwenang untuk tindakan ini.', [{ field: 'verb', message: verb }]);
export const conflict = (code: string, message: string, details: readonly ProblemDetail[] = []) => new Problem(409, code, message, details);
export const invalid = (message: string, details: readonly ProblemDetail[]) => new Problem(422, 'invalid_input', message, details);
