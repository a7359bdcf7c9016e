/** One runner for everything that `npm test` counts; scripts/test.mjs prepares PostgreSQL and starts it. */
export default {
  testEnvironment: 'node',
  rootDir: '.',
  roots: ['<rootDir>/src', '<rootDir>/test'],
  testMatch: ['**/*.spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  moduleNameMapper: {
    '^#migrations/(.*)$': '<rootDir>/migrations/$1',
    // pdfkit has imports of its own under #standard-fonts.
    '^#(?!standard-fonts/)(.*)$': '<rootDir>/src/$1',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  coverageProvider: 'v8',
  testTimeout: 30_000,
};
