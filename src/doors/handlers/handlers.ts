import { Injectable, RequestMethod } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ANYONE, DOES } from '#access/does';
import type { Verb } from '#access/verbs';

/** A route or GraphQL field, and what it says it does. */
export interface Handler {
  readonly door: 'rest' | 'query' | 'mutation';
  /** "EntryController.add" */
  readonly name: string;
  /** "POST /api/desa/:desaId/books/:book/entries", or the GraphQL field. */
  readonly address: string;
  readonly verb?: Verb;
  readonly anyone: boolean;
}

type Method = (...args: never[]) => unknown;
interface Holder {
  readonly metatype: unknown;
  readonly instance: unknown;
}

/** Every handler of the house, found where Nest finds them. */
@Injectable()
export class Handlers {
  constructor(private readonly discovery: DiscoveryService, private readonly scanner: MetadataScanner, private readonly reflector: Reflector) {}

  list(): Handler[] {
    const routes = this.discovery.getControllers().flatMap((holder) => this.methodsOf(holder, route));
    const fields = this.discovery.getProviders().flatMap((holder) => this.methodsOf(holder, field));
    return [...routes, ...fields];
  }

  private methodsOf({ metatype, instance }: Holder, addressOf: (method: Method, type: Type) => Pick<Handler, 'door' | 'address'> | undefined): Handler[] {
    if (typeof metatype !== 'function' || typeof instance !== 'object' || instance === null) return [];
    const type = metatype as Type;
    const prototype = Object.getPrototypeOf(instance) as Record<string, Method>;
    return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
      const method = prototype[name]!;
      const address = addressOf(method, type);
      if (!address) return [];
      const places = [method, type];
      return [{
        ...address, name: `${type.name}.${name}`, anyone: this.reflector.getAllAndOverride<boolean>(ANYONE, places) ?? false,
        verb: this.reflector.getAllAndOverride<Verb>(DOES, places),
      }];
    });
  }
}

type Type = new (...args: never[]) => unknown;

/** The keys under which Nest keeps what its decorators say. */
function route(method: Method, type: Type): Pick<Handler, 'door' | 'address'> | undefined {
  const path = Reflect.getMetadata('path', method) as string | undefined;
  if (path === undefined) return undefined;
  const verb = RequestMethod[Reflect.getMetadata('method', method) as RequestMethod];
  const address = [Reflect.getMetadata('path', type) as string, path].join('/').replace(/\/+/g, '/').replace(/^(?!\/)/, '/').replace(/(.)\/$/, '$1');
  return { door: 'rest', address: `${verb} ${address}` };
}

function field(method: Method): Pick<Handler, 'door' | 'address'> | undefined {
  const kind = Reflect.getMetadata('graphql:resolver_type', method) as string | undefined;
  if (kind !== 'Query' && kind !== 'Mutation') return undefined;
  return { door: kind === 'Query' ? 'query' : 'mutation', address: (Reflect.getMetadata('graphql:resolver_name', method) as string | undefined) ?? method.name };
}
