import { asksForId, idFor } from './known-ids.js';
import { chosen, type Asking } from './question.js';

/** The part of JSON Schema that our document uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly example?: unknown;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

export type Schemas = Readonly<Record<string, Schema>>;

/** The smallest file that passes for a PDF; a comment in it makes it another one. */
export function smallestPdf(comment = ''): Buffer {
  const objects = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>', '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>'];
  return Buffer.from(`%PDF-1.4\n${objects.map((object, at) => `${at + 1} 0 obj${object}endobj\n`).join('')}% ${comment}\ntrailer<</Root 1 0 R>>\n%%EOF\n`);
}

/** What stands under a name whose declaration does not say enough. */
const byName: Record<string, unknown> = {
  period: '2026-01', since: '2026-01', openedPeriod: '2026-01', reason: 'karena sebab', note: 'catatan', revision: 1, version: 1, code: 'A.1', checkId: 'B2-02',
  dusun: ['Dusun I'], username: 'orang.baru', password: 'jukung pisau embun', currentPassword: 'jukung pisau embun', newPassword: 'pisau jukung embun pagi', refreshToken: 'x'.repeat(43),
  startsOn: '2026-02-01', endsOn: '2026-12-31', role: 'operator_desa', values: {}, states: [], year: 2026, filter: ['nomor:1'],
  nik: '6311030101900001', noKk: '6311030101900001', title: 'Judul', name: 'Nama Orang', kind: 'sk_perangkat', file: undefined,
  format: 'xlsx', bidang: 'umum', fileName: 'sk.pdf', contentBase64: smallestPdf().toString('base64'),
};

/** Optional one by one, but one of them must be there. */
export const asked = new Set(['nik', 'dusun']);

export const knowsName = (name: string): boolean => name in byName || name === 'book';

/** The name "#/components/schemas/AddEntryInput" stands for. */
export function resolved(schema: Schema, schemas: Schemas): Schema {
  if (schema.$ref) return resolved(schemas[schema.$ref.split('/').pop()!] ?? {}, schemas);
  if (!schema.allOf) return schema;
  const parts = schema.allOf.map((part) => resolved(part, schemas));
  return { type: 'object', required: parts.flatMap(({ required }) => required ?? []), properties: Object.assign({}, ...parts.map(({ properties }) => properties)) as Record<string, Schema> };
}

/** Names of all ids below a schema. */
export function idsBelow(schema: Schema, schemas: Schemas, name = ''): string[] {
  const whole = resolved(schema, schemas);
  if (name && asksForId(name, whole.format ?? whole.items?.format)) return [name];
  if (whole.items) return idsBelow(whole.items, schemas);
  return Object.entries(whole.properties ?? {}).flatMap(([key, value]) => idsBelow(value, schemas, key));
}

/** The least valid value, with an id wherever one may stand. */
export function sample(schema: Schema, schemas: Schemas, asking: Asking, place: string, name = ''): unknown {
  const whole = resolved(schema, schemas);
  if (name && asksForId(name, whole.format ?? whole.items?.format)) {
    const id = idFor(chosen(asking, name), name, place);
    return whole.type === 'array' ? [id] : id;
  }
  if (whole.properties) return sampleObject(whole, schemas, asking, place);
  if (name === 'book') return asking.book;
  if (name === 'books') return [asking.book];
  if (whole.enum) return whole.enum[0];
  if (name in byName) return byName[name];
  if (whole.example !== undefined) return whole.example;
  if (whole.format === 'date' || /On$/.test(name)) return '2026-03-01';
  switch (whole.type) {
    case 'array': return whole.items ? [sample(whole.items, schemas, asking, place)] : [];
    case 'integer': case 'number': return 1;
    case 'boolean': return false;
    case 'object': return {};
    default: return 'teks';
  }
}

function sampleObject(schema: Schema, schemas: Schemas, asking: Asking, place: string): Record<string, unknown> {
  const wanted = Object.entries(schema.properties ?? {}).filter(([key, value]) => schema.required?.includes(key) || idsBelow(value, schemas, key).length > 0 || asked.has(key));
  return Object.fromEntries(wanted.map(([key, value]) => [key, sample(value, schemas, asking, place, key)]));
}
