import { z } from 'zod';

/** Every setting of the service, read once and refused at the start when wrong. The README's table repeats it. */
const settings = z.object({
  /** Port of the API; 0 takes a free one. */
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  /** Folder of the embedded PostgreSQL, the blobs and the generated secrets. */
  DATA_DIR: z.string().default('.perut'),
  /** Connection of the app role. Without it the service runs its own PostgreSQL under DATA_DIR. */
  DATABASE_URL: z.string().optional(),
  /** Connection of the owner, for migrations only. */
  DATABASE_OWNER_URL: z.string().optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(50).default(10),
  /** BullMQ on Redis; without it BullMQ runs on PostgreSQL. */
  REDIS_URL: z.string().optional(),
  /** Key of the access tokens, at least 32 characters. Made and kept under DATA_DIR when missing and DATABASE_URL is not set. */
  JWT_SECRET: z.string().min(32).optional(),
  /** Key under which NIK and no. KK are hashed for searching by equality. */
  LOOKUP_SECRET: z.string().min(32).optional(),
  /** 1: fill an empty database with the demo office, also on a database of your own. */
  PERUT_DEMO: z.enum(['0', '1']).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

export type Settings = z.infer<typeof settings>;

/** The validated settings with their secrets filled in; injected everywhere. */
export class Configuration {
  constructor(readonly settings: Settings, readonly secrets: { readonly jwt: string; readonly lookup: string }) {}
}

export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const result = settings.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')));
  if (result.success) return result.data;
  const wrong = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`).join('\n');
  throw new Error(`Settings are wrong:\n${wrong}`);
}
