/**
 * Who may import whom, and that nobody imports in a circle. Type imports count too
 * (tsPreCompilationDeps): a knot of types is still a knot for the reader.
 */
// the examples of the rules are what their tests are made of
const testFiles = '\\.test\\.tsx?$|/testing/|/rules/examples/';

/** A room and what it may reach; everything not named is out of bounds. */
const onlyReaches = (room, allowed, comment) => ({
  name: `${room.replaceAll('/', '-')}-reaches-too-far`,
  severity: 'error',
  comment,
  from: { path: `^${room}/`, pathNot: testFiles },
  to: {
    path: '^(packages|apps|seeds|db|tests|scripts)/',
    pathNot: [room, ...allowed].map((name) => `^${name}/`),
  },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'A cycle means that two files are one idea, or that one idea lies in the wrong file.',
      from: { pathNot: '/node_modules/' },
      to: { circular: true },
    },
    {
      name: 'not-resolvable',
      severity: 'error',
      comment: 'An import that leads nowhere is a rule that silently passes.',
      from: {},
      // “node” is what `/// <reference types="node" />` reads as: types, not a file.
      to: { couldNotResolve: true, pathNot: '^node$' },
    },
    onlyReaches('packages/domain', [], 'The domain knows nobody.'),
    onlyReaches('packages/chart', ['packages/domain'], 'The chart draws what the domain says.'),
    onlyReaches('packages/history', ['packages/domain'], 'The log in words: the domain only.'),
    onlyReaches(
      'packages/exchange',
      ['packages/domain', 'packages/chart', 'packages/history'],
      'Files in and out: the pure rooms only.',
    ),
    onlyReaches('seeds', ['packages/domain'], 'A sample is a baseline and a command log.'),
    onlyReaches(
      'apps/api',
      ['packages/domain', 'packages/chart', 'packages/history', 'packages/exchange', 'seeds', 'db'],
      'Server and browser meet only over HTTP.',
    ),
    onlyReaches(
      'apps/cli',
      ['packages/domain', 'packages/exchange', 'apps/api'],
      'The command line reads files and looks after the database of a server that need not run.',
    ),
    onlyReaches(
      'apps/web',
      ['packages/domain', 'packages/chart', 'packages/history'],
      'Server and browser meet only over HTTP.',
    ),
    {
      name: 'domain-without-libraries',
      severity: 'error',
      comment: 'The domain is pure: no library but zod, no Node built-in.',
      from: { path: '^packages/domain/src/', pathNot: testFiles },
      to: {
        dependencyTypesNot: ['local', 'localmodule', 'type-only'],
        path: 'node_modules|^[a-z:]+$',
        pathNot: ['^packages/domain/', '(^|/)node_modules/zod/'],
      },
    },
    {
      name: 'zod-at-the-edge-only',
      severity: 'error',
      comment: 'Shapes are checked where they enter: *-schema.ts and protocol/.',
      from: {
        path: '^packages/domain/src/',
        pathNot: ['-schema\\.ts$', '^packages/domain/src/protocol/', testFiles],
      },
      to: { path: '(^|/)node_modules/zod/' },
    },
    {
      name: 'no-node-in-the-browser',
      severity: 'error',
      comment: 'Domain, chart and web run in the browser.',
      from: { path: '^(packages/(domain|chart)|apps/web)/src/', pathNot: testFiles },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'testing-is-for-tests',
      severity: 'error',
      comment: 'Builders and arbitraries never ship.',
      from: { path: '^(packages|apps|seeds|db)/', pathNot: testFiles },
      to: { path: '/testing/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.cache)/|^(packages|apps)/[^/]+/node_modules/' },
    tsPreCompilationDeps: true,
    parser: 'tsc',
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json'],
    },
  },
};
