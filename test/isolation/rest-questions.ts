import type { Handler } from '#doors/handlers/handlers';
import { asksForId } from './known-ids.js';
import type { Answer, Asking, Endpoint } from './question.js';
import { idsBelow, knowsName, sample, smallestPdf, type Schema, type Schemas } from './sample-values.js';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema?: Schema;
}

interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Schemas };
}

const file = { name: 'sk.pdf', content: smallestPdf() };

/** Every operation of the document, as something that can be asked. */
export function restEndpoints(document: OpenApi, handlers: readonly Handler[]): Endpoint[] {
  const byAddress = new Map(handlers.filter(({ door }) => door === 'rest').map((handler) => [handler.address.replace(/:(\w+)/g, '{$1}'), handler]));
  return Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => {
      const name = `${method.toUpperCase()} ${path}`;
      const handler = byAddress.get(name);
      if (!handler) throw new Error(`${name} stands in the document, but no handler answers it.`);
      return restEndpoint(name, method, path, operation, document.components.schemas, handler);
    }));
}

function restEndpoint(name: string, method: string, path: string, { parameters = [], requestBody }: Operation, schemas: Schemas, { verb }: Handler): Endpoint {
  const [[contentType, body] = []] = Object.entries(requestBody?.content ?? {});
  const inPath = parameters.filter((parameter) => parameter.in === 'path');
  const inQuery = parameters.filter((parameter) => parameter.in === 'query' && (parameter.required || asksForId(parameter.name, parameter.schema?.format)));
  for (const { name: own, schema } of inPath) if (!asksForId(own, schema?.format) && !knowsName(own)) throw new Error(`${name}: nothing is known to stand for {${own}}; add it to sample-values.ts.`);
  const idNames = (list: readonly Parameter[]) => list.filter(({ name: own, schema }) => asksForId(own, schema?.format)).map(({ name: own }) => own);

  return {
    name, verb, writes: method !== 'get',
    ids: [...idNames(inPath), ...(body ? idsBelow(body.schema, schemas) : [])],
    filters: idNames(inQuery),
    async ask(asking) {
      const value = ({ name: own, schema = {} }: Parameter) => String(sample(schema, schemas, asking, placeOf(path, own), own));
      const address = inPath.reduce((filled, parameter) => filled.replace(`{${parameter.name}}`, encodeURIComponent(value(parameter))), path);
      const search = inQuery.map((parameter) => `${parameter.name}=${encodeURIComponent(value(parameter))}`).join('&');
      const reply = await send(asking, method, search ? `${address}?${search}` : address, contentType, body && sample(body.schema, schemas, asking, name));
      return { status: reply.status, code: reply.body?.code as string | undefined, text: reply.text } satisfies Answer;
    },
  };
}

/** A bare {id} means what stands before it in the path. */
const placeOf = (path: string, name: string): string => (name === 'id' ? (path.split('/{id}')[0]!.split('/').pop() ?? path) : path);

function send({ who }: Asking, method: string, address: string, contentType: string | undefined, body: unknown) {
  if (contentType === 'multipart/form-data') return who.upload(address, file, flat(body as Record<string, unknown>));
  const verb = method as 'get' | 'post' | 'put' | 'patch';
  if (method === 'get') return who.get(address);
  // A DELETE with a body is asked like the others; the client's own delete has none.
  return method === 'delete' ? who.request('DELETE', address, body) : who[verb as 'post'](address, body);
}

/** A form's fields: what is nested is written "officer.entryId". */
const flat = (fields: Record<string, unknown>, before = ''): Record<string, string> =>
  Object.assign({}, ...Object.entries(fields).map(([key, value]) =>
    value === undefined ? {} : typeof value === 'object' && value !== null ? flat(value as Record<string, unknown>, `${before}${key}.`) : { [before + key]: String(value) })) as Record<string, string>;

