import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatTable, playwrightCounts, vitestCounts } from './test-report.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function reportOf(content) {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

test('a test file that does not load counts as one failure', () => {
  const testResults = [
    { status: 'passed', assertionResults: [{}, {}] },
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{}] },
  ];
  const path = reportOf({ numPassedTests: 2, numFailedTests: 1, testResults });
  expect(vitestCounts(path)).toEqual({ passed: 2, failed: 2 });
});

test('a story that passes only when told again has passed and is named', () => {
  const steady = { file: 'a.spec.ts', line: 3, title: 'steady', tests: [{ status: 'expected' }] };
  const unsteady = { file: 'b.spec.ts', line: 7, title: 'unsteady', tests: [{ status: 'flaky' }] };
  const suites = [{ specs: [steady], suites: [{ specs: [unsteady] }] }];
  expect(playwrightCounts(reportOf({ stats: { expected: 5, unexpected: 1, flaky: 1 }, suites }))).toEqual({
    passed: 6,
    failed: 1,
    unsteady: ['b.spec.ts:7 unsteady'],
  });
});

test('a report that was never written counts nothing', () => {
  expect(vitestCounts(join(folder, 'missing.json'))).toEqual({ passed: 0, failed: 0 });
  expect(playwrightCounts(join(folder, 'missing.json'))).toEqual({ passed: 0, failed: 0, unsteady: [] });
});

test('the table marks the step where the run stopped', () => {
  const rows = [
    { name: 'lint', seconds: 12.34 },
    { name: 'types', seconds: 1 },
  ];
  expect(formatTable(rows, true)).toBe('lint      12.3 s\ntypes      1.0 s  failed\ntotal     13.3 s');
});
