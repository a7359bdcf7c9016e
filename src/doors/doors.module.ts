import type { ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { CatalogueController } from './catalogue/catalogue.controller.js';
import { CatalogueQueries } from './catalogue/catalogue.queries.js';
import { CatalogueResolver } from './catalogue/catalogue.resolver.js';
import { graphqlOptions } from './graphql/graphql-options.js';
import { HandlerCheck } from './handlers/handler-check.js';
import { Handlers } from './handlers/handlers.js';
import { HealthController } from './health/health.controller.js';

/** Both doors' assembly: GraphQL at /graphql; REST comes with each module's controllers. */
@Module({
  imports: [DiscoveryModule, GraphQLModule.forRoot<ApolloDriverConfig>(graphqlOptions())],
  controllers: [CatalogueController, HealthController],
  providers: [CatalogueQueries, CatalogueResolver, Handlers, HandlerCheck],
})
export class DoorsModule {}
