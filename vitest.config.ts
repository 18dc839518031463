import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** No build comes first: every package's exports map points at its .ts sources. */
const onNode = (name: string, include: string[], testTimeout = 10_000) => ({
  test: { name, include, testTimeout, environment: 'node' as const },
});

export default defineConfig({
  test: {
    // Left alone, two cores get one worker; the tests that wait for disks and processes then hold up all others.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // `npm run coverage`: how much of the domain its own tests and the laws go through
    coverage: {
      include: ['packages/domain/src/**/*.ts'],
      exclude: ['packages/domain/src/testing/**', '**/*.test.ts'],
      reporter: ['text-summary'],
      thresholds: { branches: 95 },
    },
    projects: [
      onNode('domain', ['packages/domain/src/**/*.test.ts'], 60_000),
      onNode('chart', ['packages/chart/src/**/*.test.ts']),
      onNode('history', ['packages/history/src/**/*.test.ts']),
      onNode('exchange', ['packages/exchange/src/**/*.test.ts'], 30_000),
      onNode('seeds', ['seeds/**/*.test.ts'], 30_000),
      onNode('api', ['apps/api/src/**/*.test.ts', 'db/**/*.test.ts'], 30_000),
      onNode('cli', ['apps/cli/src/**/*.test.ts'], 30_000),
      onNode(
        'tests',
        ['tests/{laws,boundaries,api,crash,import,simulation,bench}/**/*.test.ts', 'scripts/**/*.test.mjs'],
        120_000,
      ),
      {
        test: {
          name: 'web',
          include: ['apps/web/src/**/*.test.{ts,tsx}'],
          testTimeout: 10_000,
          environment: 'jsdom',
          restoreMocks: true,
        },
      },
    ],
  },
});
