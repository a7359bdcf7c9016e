/** PERUT itself, as `npm start` runs it, without the jobs and without a log. */
import 'reflect-metadata';
import { startApi } from '../../src/main.js';
import { benchConfiguration } from '../arena/desks.js';
import { present } from './contender.js';

const api = await startApi(benchConfiguration({ DATABASE_URL: process.env.DATABASE_URL!, DATABASE_POOL: '10' }));
present(api.address, () => api.close());
