import {
  getNamedType, getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType, isInterfaceType, isUnionType, isLeafType,
  type GraphQLArgument, type GraphQLField, type GraphQLInputField, type GraphQLInputType, type GraphQLOutputType, type GraphQLSchema,
} from 'graphql';
import type { Handler } from '#doors/handlers/handlers';
import { asksForId } from './known-ids.js';
import type { Answer, Asking, Endpoint } from './question.js';
import { asked, sample, type Schema, type Schemas } from './sample-values.js';

/** How deep an answer is read: three levels show every object a screen shows. */
const depth = 3;

/** Every field of Query and Mutation, as something that can be asked. */
export function graphqlEndpoints(schema: GraphQLSchema, schemas: Schemas, handlers: readonly Handler[]): Endpoint[] {
  return (['query', 'mutation'] as const).flatMap((operation) => {
    const root = operation === 'query' ? schema.getQueryType() : schema.getMutationType();
    return Object.values(root?.getFields() ?? {}).map((field) => {
      const handler = handlers.find(({ door, address }) => door === operation && address === field.name);
      if (!handler) throw new Error(`${operation} ${field.name} stands in the schema, but no handler answers it.`);
      return graphqlEndpoint(operation, field, schemas, handler);
    });
  });
}

function graphqlEndpoint(operation: 'query' | 'mutation', field: GraphQLField<unknown, unknown>, schemas: Schemas, { verb, name: place }: Handler): Endpoint {
  const args = field.args.filter((argument) => isNonNullType(argument.type) || idsOf(argument).length > 0);
  const declared = args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const given = args.map(({ name }) => `${name}: $${name}`).join(', ');
  const document = `${operation} ${declared && `(${declared})`} { ${field.name}${given && `(${given})`} ${selection(field.type, depth)} }`;
  const needed = args.filter(({ type }) => isNonNullType(type));

  return {
    name: `${operation} ${field.name}`, verb, writes: operation === 'mutation',
    ids: needed.flatMap(idsOf),
    filters: args.filter((argument) => !needed.includes(argument)).flatMap(idsOf),
    async ask(asking) {
      const variables = Object.fromEntries(args.map((argument) => [argument.name, valueOf(argument, schemas, asking, place)]));
      const reply = await asking.who.post('/graphql', { query: document, variables });
      const [error] = (reply.body?.errors ?? []) as { extensions: { status?: number; code?: string } }[];
      return { status: error ? (error.extensions.status ?? 500) : reply.status, code: error?.extensions.code, text: reply.text } satisfies Answer;
    },
  };
}

type Input = GraphQLArgument | GraphQLInputField;

function idsOf({ name, type }: Input): string[] {
  if (getNamedType(type).name === 'ID' || asksForId(name)) return [name];
  const named = getNamedType(type);
  return isInputObjectType(named) ? Object.values(named.getFields()).flatMap(idsOf) : [];
}

/** As at the other door: the input types of both are one class, so the document knows its enums and examples. */
function valueOf({ name, type }: Input, schemas: Schemas, asking: Asking, place: string, known: Schema = {}): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) {
    const one = valueOf({ name, type: bare.ofType as GraphQLInputType } as Input, schemas, asking, place, known.items ?? known);
    return Array.isArray(one) ? one : [one];
  }
  const named = getNamedType(type);
  if (isInputObjectType(named)) {
    const properties = schemas[named.name]?.properties ?? {};
    const fields = Object.values(named.getFields()).filter((field) => isNonNullType(field.type) || idsOf(field).length > 0 || asked.has(field.name));
    return Object.fromEntries(fields.map((field) => [field.name, valueOf(field, schemas, asking, place, properties[field.name])]));
  }
  if (isEnumType(named)) return named.getValues()[0]!.name;
  const scalar: Record<string, string> = { ID: 'string', String: 'string', Int: 'integer', Float: 'number', Boolean: 'boolean', JSON: 'object' };
  return sample({ type: scalar[named.name] ?? 'string', ...(named.name === 'ID' && { format: 'uuid' }), ...known }, schemas, asking, place, name);
}

/** Everything an answer can show, so many levels down. */
function selection(type: GraphQLOutputType, levels: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isUnionType(named)) return `{ __typename ${named.getTypes().map((one) => `... on ${one.name} ${selection(one, levels)}`).join(' ')} }`;
  if (!isObjectType(named) && !isInterfaceType(named)) return '';
  const fields = Object.values(named.getFields()).filter(({ args, type: below }) => !args.some((argument) => isNonNullType(argument.type)) && (levels > 1 || isLeafType(getNamedType(below))));
  return `{ __typename ${fields.map((field) => `${field.name} ${selection(field.type, levels - 1)}`).join(' ')} }`;
}
