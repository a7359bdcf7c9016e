import { AccessTokens, actorOf, type AccessClaims, type SignedInActor } from '#people/access-token';
import type { TestApp } from './app.js';

type Headers = Readonly<Record<string, string>>;

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  /** Read as JSON where it is JSON, else undefined. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look at answers of any shape
  readonly body: any;
  readonly text: string;
  readonly raw: Buffer;
}

export interface GraphqlReply {
  readonly status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
  readonly data: any;
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string; readonly status?: number; readonly errors?: readonly unknown[] } }[];
}

/** Somebody at both doors. A token is signed for every request, so that a moved clock does not throw him out. */
export class Client {
  constructor(private readonly api: TestApp, readonly claims: AccessClaims, readonly username = '', private readonly token?: string) {}

  get actor(): SignedInActor {
    return actorOf(this.claims);
  }

  get accountId(): string {
    return this.claims.sub;
  }

  get dutyId(): string {
    return this.claims.duty!;
  }

  get(path: string, headers?: Headers): Promise<Reply> {
    return this.send('GET', path, undefined, headers);
  }

  post(path: string, body?: unknown, headers?: Headers): Promise<Reply> {
    return this.send('POST', path, body, headers);
  }

  put(path: string, body?: unknown, headers?: Headers): Promise<Reply> {
    return this.send('PUT', path, body, headers);
  }

  patch(path: string, body?: unknown, headers?: Headers): Promise<Reply> {
    return this.send('PATCH', path, body, headers);
  }

  delete(path: string, headers?: Headers): Promise<Reply> {
    return this.send('DELETE', path, undefined, headers);
  }

  /** A file as a browser sends it: multipart, with fields before it. */
  upload(path: string, file: { name: string; content: Buffer; type?: string }, fields: Headers = {}, headers: Headers = {}): Promise<Reply> {
    const boundary = 'perut-test-boundary';
    const parts = Object.entries(fields).map(([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
    const head = `${parts.join('')}--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${file.name}"\r\ncontent-type: ${file.type ?? 'application/octet-stream'}\r\n\r\n`;
    const payload = Buffer.concat([Buffer.from(head), file.content, Buffer.from(`\r\n--${boundary}--\r\n`)]);
    return this.send('POST', path, payload, { 'content-type': `multipart/form-data; boundary=${boundary}`, ...headers });
  }

  async graphql(query: string, variables: Readonly<Record<string, unknown>> = {}, headers?: Headers): Promise<GraphqlReply> {
    const { status, body } = await this.post('/graphql', { query, variables }, headers);
    return { status, data: body?.data, errors: body?.errors ?? [] };
  }

  /** Any method, also a DELETE that says why. */
  request(method: string, path: string, body?: unknown, headers?: Headers): Promise<Reply> {
    return this.send(method, path, body, headers);
  }

  private async send(method: string, path: string, body?: unknown, headers: Headers = {}): Promise<Reply> {
    const isJson = body !== undefined && !Buffer.isBuffer(body);
    const reply = await fetch(this.api.address + path, {
      method,
      headers: { ...this.authorization(), ...(isJson && { 'content-type': 'application/json' }), ...headers },
      body: isJson ? JSON.stringify(body) : (body as Uint8Array<ArrayBuffer> | undefined),
      redirect: 'manual',
    });
    const raw = Buffer.from(await reply.arrayBuffer());
    const text = raw.toString();
    const readable = /json/.test(reply.headers.get('content-type') ?? '') && text;
    return { status: reply.status, headers: Object.fromEntries(reply.headers), body: readable ? JSON.parse(text) : undefined, text, raw };
  }

  private authorization(): Headers {
    if (this.token !== undefined) return this.token ? { authorization: `Bearer ${this.token}` } : {};
    return { authorization: `Bearer ${this.api.app.get(AccessTokens).sign(this.claims)}` };
  }
}

/** Somebody who has not signed in, or who has the token he was given at the door. */
export const visitor = (api: TestApp, token = ''): Client => new Client(api, { sub: '', sid: '', name: '' }, '', token);
