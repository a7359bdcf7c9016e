/** `npm run bench`, `npm run bench -- list create --rows=2000000`: what we claim about speed, in one run. See README.md. */
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { openArena } from './arena/arena.js';
import { benchSecrets } from './arena/desks.js';
import { expressPlace } from './contenders/express.js';
import type { Pace } from './contest/pace.js';
import { startContender, type Contender } from './contest/processes.js';
import { benchCreate } from './create.js';
import { benchList } from './list.js';
import { benchPages } from './pages.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rows: { type: 'string', default: '300000' }, kecamatan: { type: 'string', default: '120' }, rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '5' }, only: { type: 'string', default: '' },
  },
});
const works = new Set(positionals.length > 0 ? positionals : ['list', 'create', 'pages']);
const say = (line: string) => console.error(line);
const pace: Pace = { rounds: Number(values.rounds), seconds: Number(values.seconds), warmUpSeconds: 2, connections: 10, say };

const entrants = { PERUT: 'perut', 'fastify + pg': 'fastify-pg', 'NestJS + TypeORM': 'nest-typeorm/server' };

async function run(): Promise<void> {
  console.log(`${cpus().length} x ${cpus()[0]?.model}, Node ${process.version}, load ${loadavg()[0]!.toFixed(1)} before, ${pace.connections} connections, ${pace.rounds} rounds of ${pace.seconds} s`);
  const arena = await openArena({ kecamatan: Number(values.kecamatan), desaPerKecamatan: 10, rows: Number(values.rows) }, say);
  const contenders: Contender[] = [];
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void arena.close().finally(() => process.exit(1)));
  try {
    const express = expressPlace(say);
    for (const [name, file] of Object.entries(entrants)) {
      const wanted = values.only === '' || values.only.split(',').includes(file.split('/')[0]!);
      if (wanted && (express || file !== entrants['NestJS + TypeORM'])) contenders.push(await startContender(name, file, { ...benchSecrets, DATABASE_URL: arena.appUrl, BENCH_EXPRESS: express ?? '' }));
    }
    const perut = contenders[0]!;
    if (works.has('list')) await benchList(arena, contenders, pace);
    if (works.has('pages')) await benchPages(arena, perut, pace);
    if (works.has('create')) await benchCreate(arena, contenders, pace);
    console.log('\nMemory after the bench');
    for (const contender of contenders) console.log(`  ${contender.name.padEnd(46)} ${String((await contender.usage()).memoryMb).padStart(6)} MB`);
  } finally {
    await Promise.all(contenders.map((contender) => contender.stop()));
    await arena.close();
  }
}

await run();
