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

test('a story that passes only the second time has failed', () => {
  expect(playwrightCounts(reportOf({ stats: { expected: 5, unexpected: 1, flaky: 1 } }))).toEqual({
    passed: 5,
    failed: 2,
  });
});

test('a report that was never written counts nothing', () => {
  expect(vitestCounts(join(folder, 'missing.json'))).toEqual({ passed: 0, failed: 0 });
});

test('the table marks the step where the run stopped', () => {
  const rows = [
    { name: 'lint', seconds: 12.34 },
    { name: 'types', seconds: 1 },
  ];
  expect(formatTable(rows, true)).toBe('lint      12.3 s\ntypes      1.0 s  failed\ntotal     13.3 s');
});
