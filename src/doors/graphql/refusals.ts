import { Logger } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** What Apollo refuses by itself, before an act is asked: its code stays (clients know it), its sentence becomes Indonesian. */
const sentences: Record<string, { readonly status: number; readonly message: string }> = {
  GRAPHQL_PARSE_FAILED: { status: 400, message: 'Dokumen GraphQL tidak terbaca.' },
  GRAPHQL_VALIDATION_FAILED: { status: 400, message: 'Dokumen GraphQL tidak cocok dengan skema.' },
  BAD_USER_INPUT: { status: 400, message: 'Isian (variabel) GraphQL tidak cocok dengan jenisnya.' },
  BAD_REQUEST: { status: 400, message: 'Permintaan GraphQL tidak terbaca.' },
  OPERATION_RESOLUTION_FAILURE: { status: 400, message: 'Operasi yang diminta tidak ada dalam dokumen.' },
  PERSISTED_QUERY_NOT_FOUND: { status: 400, message: 'Kueri tersimpan tidak ditemukan.' },
  PERSISTED_QUERY_NOT_SUPPORTED: { status: 400, message: 'Kueri tersimpan tidak didukung.' },
  INTERNAL_SERVER_ERROR: { status: 500, message: 'Terjadi kesalahan di sistem. Isian Anda tidak tersimpan; silakan coba lagi.' },
};

const logger = new Logger('GraphQL');

/** An answer's error in one form with problem+json: code, sentence, status, and what is wrong where. */
export function formatRefusal(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const { code, status, errors } = ownRefusal(thrown)?.extensions ?? formatted.extensions ?? {};
  const sentence = sentences[String(code)];
  const message = ownRefusal(thrown)?.message ?? sentence?.message ?? formatted.message;
  if (code === 'INTERNAL_SERVER_ERROR') logger.error(`at ${formatted.path?.join('.')}`, withoutMessage(thrown));
  // What Apollo says helps who writes the document; of a fault in the house nothing is told.
  const details = errors ?? (code === 'INTERNAL_SERVER_ERROR' ? [] : [{ message: formatted.message }]);
  return { ...formatted, message, extensions: { code, status: status ?? sentence?.status ?? 500, errors: details } };
}

/** A rule or scalar of ours inside Apollo's wrapping, which overwrites its code. */
function ownRefusal(thrown: unknown): GraphQLError | undefined {
  const inner = (thrown as { originalError?: unknown }).originalError;
  return inner instanceof GraphQLError && typeof inner.extensions['code'] === 'string' ? inner : undefined;
}

/** A message may quote a value; the places it came from do not. */
const withoutMessage = (thrown: unknown): string => ((thrown as Error).stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at ')).join('\n');
