import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { GraphQLFormattedError } from 'graphql';
import type { FastifyRequest } from 'fastify';
import { entryTypes } from '#registers/entry-types';
import { catalogue } from '#domains/catalogue';

import { CatalogueController } from './catalogue/catalogue.controller.js';
import { CatalogueQueries } from './catalogue/catalogue.queries.js';
import { CatalogueResolver } from './catalogue/catalogue.resolver.js';
import { HealthController } from './health/health.controller.js';

/** Both doors' assembly: GraphQL at /graphql; REST comes with each module's controllers. */
@Module({
  imports: [
    GraphQLModule.forRoot<ApolloDriverConfig>({
      driver: ApolloDriver,
      path: '/graphql',
      autoSchemaFile: true,
      sortSchema: true,
      buildSchemaOptions: { orphanedTypes: entryTypes(catalogue) },
      playground: false,
      graphiql: false,
      introspection: true,
      // Only Bearer tokens are accepted, so no cross-site request carries a credential.
      csrfPrevention: false,
      includeStacktraceInErrorResponses: false,
      context: (req: FastifyRequest) => ({ req }),
      formatError: (formatted: GraphQLFormattedError): GraphQLFormattedError => {
        const { stacktrace, ...extensions } = formatted.extensions ?? {};
        void stacktrace;
        return { ...formatted, extensions };
      },
    }),
  ],
  controllers: [CatalogueController, HealthController],
  providers: [CatalogueQueries, CatalogueResolver],
})
export class DoorsModule {}
