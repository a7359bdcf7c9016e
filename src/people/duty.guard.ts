import { Injectable, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { ANYONE, DOES } from '#access/does';
import { may } from '#access/duties';
import type { Verb } from '#access/verbs';
import { Problem, forbidden } from '#kernel/problem';
import { RequestContext, type Actor } from '#kernel/request-context';
import type { SignedInActor } from './access-token.js';
import { signInProblems } from './signing-in/signing-in.problems.js';

/** The one guard of both doors: signed in, and in a duty that may do what the handler does. Deny unless the table allows. */
@Injectable()
export class DutyGuard extends AuthGuard('jwt') {
  constructor(private readonly reflector: Reflector, private readonly context: RequestContext) {
    super();
  }

  override async canActivate(execution: ExecutionContext): Promise<boolean> {
    const places = [execution.getHandler(), execution.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(ANYONE, places)) return true;
    const verb = this.reflector.getAllAndOverride<Verb>(DOES, places);
    await super.canActivate(execution);
    const actor = this.context.actor as SignedInActor;
    if (verb && selfService(verb)) return true;
    if (actor.passwordFirst) throw signInProblems.passwordFirst();
    if (!verb || !may(actor.role, verb)) throw forbidden(verb ?? 'tanpa kewenangan');
    return true;
  }

  override getRequest(execution: ExecutionContext): FastifyRequest {
    if (execution.getType<string>() !== 'graphql') return execution.switchToHttp().getRequest<FastifyRequest>();
    return GqlExecutionContext.create(execution).getContext<{ req: FastifyRequest }>().req;
  }

  override handleRequest<User = Actor>(error: unknown, actor: User | false): User {
    if (error instanceof Problem) throw error;
    if (!actor) throw new Problem(401, 'not_signed_in', 'Sesi Anda tidak berlaku atau sudah berakhir. Silakan masuk kembali.');
    this.context.enter(actor as unknown as Actor);
    return actor;
  }
}

/** What everybody signed in may do with himself, also before a duty is chosen. */
const selfService = (verb: Verb): boolean => verb.startsWith('self.') || verb === 'session.revoke';
