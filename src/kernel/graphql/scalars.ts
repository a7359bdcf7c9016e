import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped, type ValueNode } from 'graphql';

const refuse = (what: string): never => {
  throw new GraphQLError(what, { extensions: { code: 'invalid_input', status: 422 } });
};

const isRupiah = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && Math.abs(Math.round(value * 100) - value * 100) < 1e-4;

/** Rupiah as a JSON number with at most two decimals: sums go beyond 32 bits, and sen occur in bank interest. */
export const Rupiah = new GraphQLScalarType<number, number>({
  name: 'Rupiah',
  description: 'Jumlah uang dalam rupiah, paling banyak dua angka di belakang koma, sebagai bilangan (1500000.5).',
  serialize: (value) => (isRupiah(value) ? value : refuse('Bukan jumlah rupiah.')),
  parseValue: (value) => (isRupiah(value) ? value : refuse('Bukan jumlah rupiah.')),
  parseLiteral: (node) => {
    const value = node.kind === Kind.INT || node.kind === Kind.FLOAT ? Number(node.value) : undefined;
    return isRupiah(value) ? value : refuse('Bukan jumlah rupiah.');
  },
});

const dateForm = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const asDate = (value: unknown): string => (typeof value === 'string' && dateForm.test(value) ? value : refuse('Bukan tanggal TTTT-BB-HH.'));

/** A day without hours and zones. */
export const DateOnly = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'Tanggal tanpa jam, TTTT-BB-HH.',
  serialize: asDate,
  parseValue: asDate,
  parseLiteral: (node: ValueNode) => asDate(node.kind === Kind.STRING ? node.value : undefined),
});

/** Values of a row under the keys of its book; the catalogue says what stands where. */
export const Json = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: 'Objek JSON; bentuknya dijelaskan di katalog.',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});
