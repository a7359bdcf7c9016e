/**
 * The reference: fastify and pg as a careful person writes them, without a framework and without an ORM, doing the same work. Every
 * statement is awaited; rows come as rows and leave by JSON.stringify.
 */
import { createHash, randomBytes } from 'node:crypto';
import { JwtService } from '@nestjs/jwt';
import { fastify } from 'fastify';
import pg from 'pg';
import { may } from '#access/duties';
import { canonical } from '#audit/canonical';
import { readRow } from '#catalogue/read-row';
import { reckonRow } from '#catalogue/reckon';
import { dateIn } from '#kernel/clock';
import { newId } from '#kernel/uuid';
import { accessKey, actorOf, issuedFor, type AccessClaims, type SignedInActor } from '#people/access-token';
import { catalogue } from '#domains/catalogue';
import { checks } from '#domains/checks';
import { lookupHashes, searchName } from '../../src/registers/entry-digest.js';
import * as sql from './fastify-pg-sql.js';
import { present } from './contender.js';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const jwt = new JwtService();
const secret = accessKey(process.env.JWT_SECRET!) as unknown as string;
const app = fastify({ logger: false });

function signedIn(header: string | undefined, verb: 'book.read' | 'entry.add', desaId: string): SignedInActor {
  const actor = actorOf(jwt.verify<AccessClaims>(header?.slice('Bearer '.length) ?? '', { secret, algorithms: ['HS256'], ...issuedFor }));
  if (!may(actor.role, verb) || !actor.desaIds.includes(desaId)) throw new Error('forbidden');
  return actor;
}

async function inTransaction<T>(actor: SignedInActor, settingSql: string, more: unknown[], work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query<{ held?: boolean }>(settingSql, [actor.kecamatanId, actor.reach, `{${actor.desaIds.join(',')}}`, ...more]);
    if (rows[0]?.held === false) throw new Error('duty ended');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

app.get<{ Params: { desaId: string; book: string } }>('/api/desa/:desaId/books/:book/entries', async ({ params: { desaId, book }, headers }) => {
  const actor = signedIn(headers.authorization, 'book.read', desaId);
  const found = await inTransaction(actor, sql.tenant, [], (client) => client.query<{ cursor: string }>(sql.page, [actor.kecamatanId, desaId, book, 51]));
  const next = found.rows.length > 50 ? found.rows[49]!.cursor : null;
  return { items: found.rows.slice(0, 50).map(({ cursor: _, ...item }) => item), next };
});

app.post<{ Params: { desaId: string; book: string }; Body: { values: Record<string, unknown> } }>('/api/desa/:desaId/books/:book/entries', async (request, reply) => {
  const { desaId, book: code } = request.params;
  const actor = signedIn(request.headers.authorization, 'entry.add', desaId);
  const today = dateIn(actor.zone, new Date());
  const period = today.slice(0, 7);
  const entry = await inTransaction(actor, sql.tenantAndDuty, [actor.dutyId, actor.zone], async (client) => {
    const { rows: [gate] } = await client.query<{ state: string | null; edition: string | null }>(sql.gate, [actor.kecamatanId, desaId, code, period]);
    if (gate?.state === 'closed') throw new Error('closed');
    const book = catalogue.book(code);
    const edition = catalogue.edition(book, gate?.edition ?? undefined);
    const { values, given, problems } = readRow(edition, request.body.values);
    if (problems.length > 0) throw new Error('unreadable');
    const computed = reckonRow(edition, { ...values, ...given });
    const { findings } = checks.checkRow(book, edition, { ...computed, ...values }, { period, today, editions: { [code]: edition.code } });
    const salt = randomBytes(16);
    const digest = createHash('sha256').update(salt).update(canonical({ ...computed, ...values })).digest();
    const hashes = lookupHashes(process.env.LOOKUP_SECRET!, actor.kecamatanId!, edition, values);
    const id = newId();
    const { rows: [added] } = await client.query(sql.insertEntry, [actor.kecamatanId, desaId, id, code, edition.code, period, today, JSON.stringify(values), JSON.stringify(computed),
      JSON.stringify(findings), salt, digest, searchName(values), hashes.nik, hashes.kk, actor.title, actor.dutyId]);
    const auditId = newId();
    const at = new Date().toISOString();
    const subject = { type: 'entry', id, desaId };
    const body = canonical({ id: auditId, at, verb: 'entry.add', subject, details: { book: code, period }, requestId: request.id, actor: { accountId: actor.accountId, dutyId: actor.dutyId, role: actor.role, title: actor.title } });
    await client.query(sql.audit, [actor.kecamatanId, auditId, at, 'entry.add', desaId, 'entry', id, body]);
    return added as object;
  });
  return reply.status(201).send(entry);
});

present(await app.listen({ port: 0, host: '127.0.0.1' }), () => app.close());
