import { existsSync, readFileSync } from 'node:fs';

const readReport = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null);

/** Passed and failed tests of a vitest JSON report. A file that does not load has no tests, yet failed. */
export function vitestCounts(path) {
  const report = readReport(path);
  if (!report) return { passed: 0, failed: 0 };
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles.length };
}

/** Passed and failed stories of a Playwright JSON report, and the titles of those that passed only when told again. */
export function playwrightCounts(path) {
  const report = readReport(path);
  if (!report) return { passed: 0, failed: 0, unsteady: [] };
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected + flaky, failed: unexpected, unsteady: titlesOfUnsteady(report.suites) };
}

function titlesOfUnsteady(suites) {
  return suites.flatMap(({ specs = [], suites: inner = [] }) => [
    ...specs
      .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
      .map(({ file, line, title }) => `${file}:${line} ${title}`),
    ...titlesOfUnsteady(inner),
  ]);
}

/** One line per step with its seconds; the last one is marked when it is where the run stopped. */
export function formatTable(rows, stopped) {
  const width = Math.max(...rows.map(({ name }) => name.length), 'total'.length);
  const line = (name, seconds, mark = '') => `${name.padEnd(width)}  ${seconds.toFixed(1).padStart(7)} s${mark}`;
  const sum = rows.reduce((seconds, row) => seconds + row.seconds, 0);
  return [
    ...rows.map(({ name, seconds }, index) =>
      line(name, seconds, stopped && index === rows.length - 1 ? '  failed' : ''),
    ),
    line('total', sum),
  ].join('\n');
}
