import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/**
 * How long anything may take before it counts as hung, in milliseconds. No test is about speed, and a machine with other work is
 * many times slower than a free one: a limit near the usual time would fail now and then for no fault.
 */
const PATIENCE_MS = 240_000;
const patience = {
  testTimeout: PATIENCE_MS,
  hookTimeout: PATIENCE_MS,
  expect: { poll: { timeout: PATIENCE_MS / 2 } },
};

/** No build comes first: every package's exports map points at its .ts sources. */
const onNode = (name: string, include: string[], isolate = true) => ({
  test: { name, include, ...patience, environment: 'node' as const, isolate },
});
/** What keeps nothing between two calls needs no process of its own for every file. */
const pure = (name: string, include: string[]) => onNode(name, include, false);

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
      pure('domain', ['packages/domain/src/**/*.test.ts']),
      pure('chart', ['packages/chart/src/**/*.test.ts']),
      pure('history', ['packages/history/src/**/*.test.ts']),
      pure('exchange', ['packages/exchange/src/**/*.test.ts']),
      pure('seeds', ['seeds/**/*.test.ts']),
      onNode('api', ['apps/api/src/**/*.test.ts', 'db/**/*.test.ts']),
      onNode('cli', ['apps/cli/src/**/*.test.ts']),
      pure('laws', ['tests/{laws,boundaries}/**/*.test.ts']),
      onNode('tests', ['tests/{api,crash,import,simulation,bench}/**/*.test.ts', 'scripts/**/*.test.mjs']),
      {
        test: {
          name: 'web',
          include: ['apps/web/src/**/*.test.{ts,tsx}'],
          ...patience,
          environment: 'jsdom',
          restoreMocks: true,
        },
      },
    ],
  },
});
