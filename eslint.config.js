import { configs as regexp } from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/'] },
  ...tseslint.configs.strict,
  regexp['flat/recommended'],
  {
    rules: {
      // A module that is loaded on demand has its type as `typeof import('…')`.
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // A text of any shape must take linear time: neither backtracking nor restarts may cost more.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/cli/**', 'test/quality/**', 'test/bench/**', 'test/package.check.js', 'bin/**'],
    rules: { 'no-console': 'off' },
  },
);
