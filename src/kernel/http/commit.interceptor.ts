import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { RequestContext } from '../request-context.js';

/** Ends the act's transaction before its reply leaves: a reply in hand means it is written. */
@Injectable()
export class CommitInterceptor implements NestInterceptor {
  constructor(private readonly context: RequestContext) {}

  intercept(_context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return from(this.context.settle(() => lastValueFrom(next.handle(), { defaultValue: undefined })));
  }
}
