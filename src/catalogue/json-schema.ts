import type { Book, Column, Edition } from './book.js';
import { codeListOf } from './code-lists/code-lists.js';
import { columnName } from './column-name.js';
import type { JsonSchema } from './columns/column-kind.js';
import { kindOf } from './columns/columns.js';

const draft = 'https://json-schema.org/draft/2020-12/schema';
/** Longer lists are not repeated in every description; the catalogue has them. */
const listedCodes = 20;

/** Name of the schema among OpenAPI components: "A1_permendagri_47_2016". */
export const schemaName = (book: Book, edition: Edition): string => `${book.code.replace('.', '')}_${edition.code}`;

/** The values of an entry of a book in one edition, as JSON Schema 2020-12, in the words of the form. */
export function entrySchema(book: Book, edition: Edition): JsonSchema {
  return {
    $schema: draft,
    title: `${book.code} ${book.title}`,
    description: `${edition.basis}${edition.status === 'usulan' ? ' (bentuk usulan)' : ''}.`,
    type: 'object',
    additionalProperties: false,
    required: edition.columns.filter((column) => column.required && !isSystems(column) && column.type !== 'nik' && column.default === undefined).map((column) => column.key),
    properties: Object.fromEntries(edition.columns.map((column) => [column.key, columnSchema(column)])),
    examples: [edition.example],
  };
}

/** Running numbers and computed columns are answered, never asked. */
const isSystems = (column: Column) => column.numbering === true || column.computed === true;

export function columnSchema(column: Column): JsonSchema {
  const stored = kindOf(column).jsonSchema(column);
  return {
    title: columnName(column),
    description: column.hint + codesInWords(column),
    ...(column.required && !isSystems(column) && column.type !== 'nik' ? stored : orNull(stored)),
    ...(column.default === undefined ? {} : { default: column.default }),
    ...(isSystems(column) ? { readOnly: true } : {}),
    ...(column.no === null ? {} : { 'x-kolom': column.no }),
    ...(column.personal ? { 'x-data-pribadi': column.personal } : {}),
  };
}

const orNull = (schema: JsonSchema): JsonSchema => ({ ...schema, type: [schema.type, 'null'], ...(Array.isArray(schema.enum) ? { enum: [...schema.enum, null] } : {}) });

function codesInWords(column: Column): string {
  if (!column.codes) return '';
  const { values } = codeListOf(column.codes);
  return values.length > listedCodes ? ` Kode menurut daftar ${column.codes}.` : ` Kode: ${values.map((one) => `${one.code} = ${one.label}`).join('; ')}.`;
}
