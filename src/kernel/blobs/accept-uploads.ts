import multipart from '@fastify/multipart';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Lets routes receive files. The limits here are the widest any route may ask for; each names its own for its files. */
export async function acceptUploads(app: NestFastifyApplication): Promise<void> {
  await app.register(multipart, { limits: { files: 1, fields: 40, parts: 41, fieldSize: 16 * 1024, fieldNameSize: 100, headerPairs: 50, fileSize: 64 * 1024 * 1024 } });
}
