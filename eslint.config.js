import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { kebabCaseFiles, namedBarrels } from './scripts/lint/file-names.mjs';

const sources = ['**/*.ts', '**/*.tsx'];
const tests = ['**/*.test.ts', '**/*.test.tsx', '**/testing/**', 'tests/**'];

/** Lengths are alarms, not style: a file that needs more is two ideas. */
const sizes = {
  'max-lines': ['error', { max: 400, skipBlankLines: false, skipComments: false }],
  'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
  'max-params': ['error', 4],
  'max-depth': ['error', 4],
  complexity: ['error', { max: 20, variant: 'modified' }],
};

const honestTypes = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: knownSafeCalls() }],
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/ban-ts-comment': 'error',
};

const oneWay = {
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-console': 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  'no-restricted-syntax': [
    'error',
    {
      selector: 'ExportDefaultDeclaration',
      message: 'Export by name; a default has as many names as importers.',
    },
    { selector: 'ExportAllDeclaration', message: 'No barrels: import the file you need.' },
  ],
};

/** node:test's functions return promises that the runner itself awaits. */
function knownSafeCalls() {
  return [{ from: 'package', name: ['test', 'it', 'describe'], package: 'node:test' }];
}

/** One entry per forbidden way in, so that each room says what it must not know. */
const forbid = (...entries) => ({
  'no-restricted-imports': ['error', { patterns: [deepRelative, ...entries] }],
});
const deepRelative = {
  regex: '(packages|apps)/[^/]+/src/',
  message: 'Across rooms import by package name: @dachushi/<room>/<file>.ts.',
};
const room = (names, message) => ({ regex: `^@dachushi/(${names})/`, message });
const nodeBuiltins = { regex: '^node:', message: 'This room also runs in the browser: no Node built-ins.' };
const anyLibrary = {
  regex: '^(?!\\.{1,2}/|@dachushi/)',
  message: 'The domain has no libraries but zod, in command-schema, *-schema and protocol files.',
};
const anyLibraryButZod = { regex: '^(?!\\.{1,2}/|@dachushi/|zod$)', message: anyLibrary.message };

const impure = [
  'Date',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'fetch',
  'Intl',
  'process',
  'performance',
  'crypto',
  'window',
  'document',
  'localStorage',
  'navigator',
  'console',
  'Buffer',
  'require',
  'globalThis',
];
const pure = {
  'no-restricted-globals': ['error', ...impure.map((name) => ({ name, message: 'The domain is pure: pass it in.' }))],
  'no-restricted-properties': [
    'error',
    { object: 'Math', property: 'random', message: 'The domain is pure: ids come from the caller.' },
    ...['localeCompare', 'toLocaleString', 'toLocaleUpperCase', 'toLocaleLowerCase'].map((property) => ({
      property,
      message: 'Order and wording must not depend on the machine: compare code points.',
    })),
  ],
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      'data/**',
      'build/**',
      'coverage/**',
      'test-results/**',
      'playwright-report/**',
      '.cache/**',
      'docs/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: [...sources, '**/*.js', '**/*.mjs', '**/*.cjs'],
    plugins: { house: { rules: { 'kebab-case-files': kebabCaseFiles, 'no-barrels': namedBarrels } } },
    rules: { ...sizes, ...oneWay, 'house/kebab-case-files': 'error', 'house/no-barrels': 'error' },
  },
  {
    files: sources,
    plugins: { '@typescript-eslint': tseslint.plugin },
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: {
        projectService: { allowDefaultProject: ['vitest.config.ts', 'playwright.config.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: honestTypes,
  },
  {
    files: ['packages/domain/src/**/*.ts'],
    rules: {
      ...pure,
      ...forbid(anyLibrary, room('chart|history|exchange|api|web|seeds', 'The domain knows nobody.')),
    },
  },
  {
    files: ['packages/domain/src/**/*-schema.ts', 'packages/domain/src/protocol/**/*.ts'],
    rules: forbid(anyLibraryButZod, room('chart|history|exchange|api|web|seeds', 'The domain knows nobody.')),
  },
  {
    files: ['packages/chart/src/**/*.ts'],
    rules: forbid(nodeBuiltins, room('exchange|api|web|seeds', 'The chart knows only the domain.')),
  },
  {
    files: ['packages/history/src/**/*.ts'],
    rules: forbid(nodeBuiltins, room('chart|exchange|api|web|seeds', 'The telling of the log knows only the domain.')),
  },
  {
    files: ['packages/exchange/src/**/*.ts'],
    rules: forbid(
      room('api|web|seeds', 'Files in and out know only the domain, the chart and the telling of the log.'),
    ),
  },
  {
    files: ['apps/api/src/**/*.ts', 'db/**/*.ts'],
    rules: forbid(room('web', 'Server and browser meet only over HTTP.'), {
      regex: '^react',
      message: 'No React on the server.',
    }),
  },
  {
    files: ['apps/web/src/**/*.{ts,tsx}'],
    ...reactHooks.configs.flat.recommended,
    rules: {
      ...Object.fromEntries(Object.keys(reactHooks.configs.flat.recommended.rules).map((name) => [name, 'error'])),
      ...forbid(nodeBuiltins, room('api|exchange|seeds', 'Server and browser meet only over HTTP.')),
    },
  },
  {
    files: ['apps/web/**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 120, skipBlankLines: true, skipComments: true }] },
  },
  // Markup counts as branches, and reads more easily than statements do.
  { files: ['apps/web/**/*.tsx'], rules: { complexity: ['error', { max: 25, variant: 'modified' }] } },
  // One page that shows every component: a list, not a function to understand.
  { files: ['apps/web/gallery/**'], rules: { 'max-lines-per-function': 'off' } },
  // Run by the browser as they are, before anything that a build could translate.
  { files: ['apps/web/public/**/*.js'], rules: { 'no-var': 'off' } },
  {
    files: tests,
    rules: {
      'max-lines-per-function': 'off',
      'no-restricted-imports': 'off',
      'no-restricted-globals': 'off',
      'no-restricted-properties': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.d.ts', '*.config.{js,ts}', 'apps/web/vite.config.ts', '.dependency-cruiser.cjs'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['scripts/**', 'tests/bench/**', 'tests/pictures/**', 'apps/api/src/main.ts'],
    rules: { 'no-console': 'off' },
  },
);
