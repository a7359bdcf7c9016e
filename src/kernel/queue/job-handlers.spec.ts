import { z } from 'zod';
import { defineJobs, type JobHandler } from './job.js';
import { bindHandlers } from './job-handlers.js';

const jobs = defineJobs({ 'submission.notify': z.object({ submissionId: z.uuid() }), 'book.recount': z.object({}) });
const declared = Object.values(jobs);
class Notify implements JobHandler {
  async handle(): Promise<void> {}
}
class NotifyAgain extends Notify {}
const handler = (name: string, made: JobHandler = new Notify()) => ({ name, handler: made });

describe('jobs and their handlers', () => {
  it('are bound one to one', () => {
    const bound = bindHandlers(declared, [handler('submission.notify'), handler('book.recount')]);
    expect([...bound.keys()].sort()).toEqual(['book.recount', 'submission.notify']);
  });

  it.each([
    ['a job nobody does', [handler('submission.notify')], '"book.recount" has no handler'],
    ['a job two do', [handler('submission.notify'), handler('book.recount'), handler('book.recount', new NotifyAgain())], '2 handlers: Notify, NotifyAgain'],
    ['a handler of no job', [handler('submission.notify'), handler('book.recount'), handler('book.burn')], 'Notify handles "book.burn", which no module declares'],
  ])('keep the process from starting: %s', (_, found, fault) => {
    expect(() => bindHandlers(declared, found)).toThrow(fault);
  });

  it('keep the process from starting: a job declared twice', () => {
    expect(() => bindHandlers([...declared, jobs['book.recount']], [handler('submission.notify'), handler('book.recount')])).toThrow('declared twice');
  });
});
