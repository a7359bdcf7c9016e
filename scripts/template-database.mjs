/**
 * Fills the database that every test file copies. A process of its own: application code keeps metadata on globalThis,
 * and nothing of it may be loaded where a test runner lives.
 */
import { migrate } from '../dist/src/kernel/database/migrate.js';
import { prepareQueueSchema } from '../dist/src/kernel/queue/queue-schema.js';

const { TEST_OWNER_URL } = process.env;
await migrate(TEST_OWNER_URL);
await prepareQueueSchema(TEST_OWNER_URL);
