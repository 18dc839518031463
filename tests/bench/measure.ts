/** Times in milliseconds. A benchmark prints and compares; it never decides whether a test passes. */
export interface Timing {
  readonly p50: number;
  readonly p99: number;
  readonly runs: number;
}

/** Runs `work` until it has been timed `runs` times, after a warm-up of a tenth. */
export function time(runs: number, work: (run: number) => void): Timing {
  for (let run = 0; run < Math.ceil(runs / 10); run += 1) work(run);
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    work(run);
    times.push(performance.now() - start);
  }
  return quantiles(times);
}

export function quantiles(times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99), runs: sorted.length };
}

export function ms(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(2) : value.toFixed(4);
}

/** A table on standard output: words left, figures right. */
export function printTable(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((cell, at) => Math.max(...[cell, ...rows.map((row) => row[at] ?? '')].map(width)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) =>
        at === 0
          ? cell + ' '.repeat((widths[at] ?? 0) - width(cell))
          : ' '.repeat((widths[at] ?? 0) - width(cell)) + cell,
      )
      .join('  ');
  console.log(`\n${title}\n${line(head)}\n${rows.map(line).join('\n')}`);
}

function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0);
}
