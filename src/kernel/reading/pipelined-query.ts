import type { Connection, Submittable } from 'pg';
import pg from 'pg';

/** A statement with its parameters, and the name under which a connection prepares it; without a name it is parsed each time. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What came back of a statement: the text of each cell, as PostgreSQL sent it. */
export interface Answer {
  fields: readonly { readonly name: string; readonly dataTypeID: number }[];
  readonly cells: (readonly (string | null)[])[];
}

/** The part of pg's connection that this file stands on; the types of pg leave it out, pg-cursor uses the same. */
interface Wire {
  on(event: 'parseComplete', listener: () => void): unknown;
  stream: { cork(): void; uncork(): void };
  parse(message: { name: string; text: string; types?: number[] }): void;
  bind(message: { statement: string; portal: string; values: readonly (string | Buffer | null)[] }): void;
  describe(message: { type: 'P'; name: string }): void;
  execute(message: { portal: string; rows: number }): void;
  sync(): void;
}

/** pg's own way of writing JavaScript values as parameters (dates, arrays, Buffers, null); exported, but not in its types. */
const { prepareValue } = (pg as unknown as { utils: { prepareValue(value: unknown): string | Buffer | null } }).utils;

/**
 * Several statements before one Sync: PostgreSQL runs them as one implicit transaction and answers them in one round trip.
 * If one fails, the rest is skipped and all are undone, a transaction-local setting too; unless a BEGIN among them opened a
 * transaction, which is then aborted and waits for its ROLLBACK.
 */
export class PipelinedQuery implements Submittable {
  readonly answers: Promise<readonly Answer[]>;
  /** Of the statements that went through, also while a later one failed. */
  readonly answered: Answer[] = [];
  private readonly statements: readonly (Statement & { readonly values: readonly (string | Buffer | null)[] })[];
  private resolve!: (answers: readonly Answer[]) => void;
  private reject!: (error: Error) => void;
  private prepared!: PreparedNames;
  private current: Answer = { fields: [], cells: [] };

  constructor(statements: readonly Statement[]) {
    // A value that cannot be written must throw here, before half a pipeline is on its way.
    this.statements = statements.map((statement) => ({ ...statement, values: statement.values.map((value) => prepareValue(value)) }));
    this.answers = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
  }

  submit(connection: Connection): void {
    const wire = connection as unknown as Wire;
    this.prepared = PreparedNames.of(wire);
    wire.stream.cork();
    for (const statement of this.statements) this.send(wire, statement);
    wire.sync();
    wire.stream.uncork();
  }

  private send(wire: Wire, { name, text, values }: (typeof this.statements)[number]): void {
    if (this.prepared.mustParse(name)) wire.parse({ name, text });
    wire.bind({ statement: name, portal: '', values });
    wire.describe({ type: 'P', name: '' });
    wire.execute({ portal: '', rows: 0 });
  }

  handleRowDescription(message: { fields: Answer['fields'] }): void {
    this.current.fields = message.fields;
  }

  handleDataRow(message: { fields: (string | null)[] }): void {
    this.current.cells.push(message.fields);
  }

  handleCommandComplete(): void {
    this.answered.push(this.current);
    this.current = { fields: [], cells: [] };
  }

  handleReadyForQuery(): void {
    this.resolve(this.answered);
  }

  /** pg forgets the query at this moment and never calls handleReadyForQuery: whoever waits must be told here. */
  handleError(error: Error): void {
    this.prepared?.forgetUnanswered();
    this.reject(error);
  }

  handleEmptyQuery(): void {
    this.handleCommandComplete();
  }

  handlePortalSuspended(): void {}
  handleCopyInResponse(): void {}
  handleCopyData(): void {}
}

/**
 * Which statements a connection knows. A name counts only after the server's parseComplete: in a pipeline that failed
 * before, the Parse was skipped. Parses are answered in the order in which they were sent.
 */
class PreparedNames {
  private static readonly perConnection = new WeakMap<Wire, PreparedNames>();
  private readonly known = new Set<string>();
  private unanswered: string[] = [];

  static of(wire: Wire): PreparedNames {
    let names = this.perConnection.get(wire);
    if (!names) {
      names = new PreparedNames();
      this.perConnection.set(wire, names);
      wire.on('parseComplete', () => names!.answered());
    }
    return names;
  }

  mustParse(name: string): boolean {
    // Twice in one pipeline: the second stands behind the first, and falls with it.
    if (this.known.has(name) || (name !== '' && this.unanswered.includes(name))) return false;
    this.unanswered.push(name);
    return true;
  }

  forgetUnanswered(): void {
    this.unanswered = [];
  }

  /** A parse of pg's own finds nothing of ours waiting. */
  private answered(): void {
    const name = this.unanswered.shift();
    if (name) this.known.add(name);
  }
}
