import { printTable } from './measure.ts';

/** One table of one section: what was measured, beside what, and the goal. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What a reader must know to judge the figures. */
  readonly note?: string;
}

/** A figure of ours beside the reference measured in the same run. */
export function compared(ours: number, reference: number, most: number): readonly [ratio: string, goal: string] {
  const ratio = ours / reference;
  return [`${ratio.toFixed(2)}×`, verdict(ratio <= most, `≤ ${most}×`)];
}

export function verdict(met: boolean, goal: string): string {
  return `${goal} ${met ? '✓' : '✗'}`;
}

export function show({ title, head, rows, note }: Table): void {
  printTable(title, head, rows);
  if (note) console.log(`(${note})`);
}

export function asMarkdown({ title, head, rows, note }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, at) => (at === 0 ? '---' : '---:'));
  return [`### ${title}`, '', ...(note ? [note, ''] : []), line(head), line(rule), ...rows.map(line), ''].join('\n');
}
