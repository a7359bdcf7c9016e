import tseslint from 'typescript-eslint';

/** What the type check cannot see. Not type-checked rules: the whole tree is linted in seconds. */
export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', '.tmp/', '.perut/', 'web/'] },
  ...tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'off',
      'prefer-const': 'error',
      'no-restricted-syntax': ['error', {
        selector: "NewExpression[callee.name='Date'][arguments.length=0]",
        message: 'Time comes from Clock, so that a test can move it.',
      }],
      // TypeScript says it better, and a parameter kept for its place starts with _.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }],
      '@typescript-eslint/no-explicit-any': 'error',
      // @Global() @Module({}) class: Nest's modules are classes with decorators and often nothing else.
      '@typescript-eslint/no-extraneous-class': 'off',
    },
  },
  { files: ['src/kernel/clock.ts', 'scripts/**', 'test/**', '**/*.spec.ts', 'bench/**'], rules: { 'no-restricted-syntax': 'off' } },
);
