/**
 * Fills the database that every test file copies. A process of its own: application code keeps metadata on globalThis,
 * and nothing of it may be loaded where a test runner lives.
 */
import { prepareDatabase } from '../dist/src/prepare-database.js';

await prepareDatabase(process.env.TEST_OWNER_URL);
