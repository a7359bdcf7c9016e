import { createHash } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';

/** Where a request comes from. */
export interface CallerPlace {
  readonly address: string;
  readonly userAgent: string;
}

/** The same at both doors. */
export const Caller = createParamDecorator((_: unknown, execution: ExecutionContext): CallerPlace => {
  const request = execution.getType<string>() === 'graphql'
    ? GqlExecutionContext.create(execution).getContext<{ req: FastifyRequest }>().req
    : execution.switchToHttp().getRequest<FastifyRequest>();
  return { address: request.ip, userAgent: String(request.headers['user-agent'] ?? '') };
});

/** Stands for the device of a program that does not name one. */
export const unnamedDevice = ({ address, userAgent }: CallerPlace): string =>
  `unnamed-${createHash('sha256').update(`${address} ${userAgent}`).digest('hex').slice(0, 16)}`;
