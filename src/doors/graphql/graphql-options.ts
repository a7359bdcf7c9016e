import type { ApolloDriverConfig } from '@nestjs/apollo';
import { ApolloDriver } from '@nestjs/apollo';
import type { FastifyRequest } from 'fastify';
import { catalogue } from '#domains/catalogue';
import { entryTypes } from '#registers/entry-types';
import { mostTokens, notTooDeep, notTooLarge, oneMutation } from './limits.js';
import { formatRefusal } from './refusals.js';

/** The GraphQL door: the schema from the modules' classes, one type per edition of a book, and what is refused before any act is asked. */
export const graphqlOptions = (): ApolloDriverConfig => ({
  driver: ApolloDriver,
  path: '/graphql',
  autoSchemaFile: true,
  sortSchema: true,
  buildSchemaOptions: { orphanedTypes: entryTypes(catalogue) },
  // GraphiQL is served from our own files (graphiql-pages.ts); Apollo's pages load from elsewhere.
  graphiql: false,
  introspection: true,
  // Only Bearer tokens are accepted, so no cross-site request carries a credential.
  csrfPrevention: false,
  includeStacktraceInErrorResponses: false,
  parseOptions: { maxTokens: mostTokens },
  validationRules: [oneMutation, notTooDeep, notTooLarge],
  context: (req: FastifyRequest) => ({ req }),
  formatError: formatRefusal,
});
