import { chartScene } from '@dachushi/chart/chart-scene.ts';
import { compareStructure } from '@dachushi/domain/compare.ts';
import type { ChartEntry } from '@dachushi/chart/layout/chart-entry.ts';
import type { Comparison } from '@dachushi/domain/comparison.ts';
import { indexBaseline } from '@dachushi/domain/baseline.ts';
import { structureFromBaseline } from '@dachushi/domain/initial-structure.ts';
import { harbinBaseline } from '@dachushi/seeds/harbin-baseline.ts';
import { syntheticBaseline } from '@dachushi/seeds/synthetic.ts';
import { hierarchy, tree } from 'd3-hierarchy';
import { ms, time } from './measure.ts';
import { compared } from './report.ts';
import type { Table } from './report.ts';

const GOAL = 1.5;

/** Our horizontal city chart beside d3-hierarchy's tree of the same city, departments and units; both from the same comparison. */
export function benchLayout(): readonly Table[] {
  const rows = [652, 5_000, 20_000].map((size) => {
    const comparison = comparisonOf(size);
    const runs = size > 10_000 ? 30 : size > 1_000 ? 60 : 300;
    // one after the other in turns, so that a noisy moment hits all of them
    const turns = [0, 1, 2].map(() => ({
      opened: time(runs, () => void sceneOf(comparison)).p50,
      whole: time(runs, () => void everyPiece(comparison)).p50,
      read: time(runs, () => void everyWord(comparison)).p50,
      d3: time(runs, () => void d3Tree(comparison)).p50,
    }));
    const of = (what: 'opened' | 'whole' | 'read' | 'd3'): number => median(turns.map((turn) => turn[what]));
    return [
      String(size),
      ms(of('opened')),
      ms(of('whole')),
      ms(of('read')),
      ms(of('d3')),
      `${(of('opened') / of('d3')).toFixed(2)}×`,
      ...compared(of('whole'), of('d3'), GOAL),
      ...compared(of('read'), of('d3'), GOAL),
    ];
  });
  return [
    {
      title: 'Laying out the city chart, horizontal look (ms, median)',
      head: [
        'divisions',
        'ours, opened',
        'ours, every piece',
        'with its words',
        'd3 tree',
        'opened ÷ d3',
        'every piece ÷ d3',
        'goal',
        'with words ÷ d3',
        'goal',
      ],
      rows,
      note: '“opened” places every department and is what the page waits for; “every piece” places every box, line and text, which is what the d3 tree gives: positions only; “with its words” also puts together what each box says and measures each text, which the page does only for what is looked at',
    },
  ];
}

function comparisonOf(size: number): Comparison {
  const { index } = indexBaseline(size === 652 ? harbinBaseline() : syntheticBaseline(size, 1));
  return compareStructure(structureFromBaseline(index));
}

function sceneOf(comparison: Comparison) {
  return chartScene({
    comparison,
    departmentIds: null,
    side: 'after',
    look: 'horizontal',
    language: 'zh-CN',
    footer: null,
    foldable: true,
  });
}

function everyPiece(comparison: Comparison): number {
  let pieces = 0;
  for (const { block } of sceneOf(comparison).blocks) pieces += block.pieces.length;
  return pieces;
}

/** What each box says and how wide each text is, read as an export reads them. */
function everyWord(comparison: Comparison): number {
  let extent = 0;
  for (const { block } of sceneOf(comparison).blocks) {
    for (const piece of block.pieces) extent += piece.type === 'box' ? saidIn(piece.entry) : piece.width;
  }
  return extent;
}

/** What is printed in a box. */
function saidIn({ name, establishment }: ChartEntry): number {
  return name.length + (establishment ?? 0);
}

interface Branch {
  readonly name: string;
  readonly children?: readonly Branch[];
}

function d3Tree(comparison: Comparison): unknown {
  const city: Branch = {
    name: '',
    children: comparison.departments.map(({ name, rows }) => ({ name, children: rows })),
  };
  return tree<Branch>().nodeSize([40, 300])(hierarchy(city));
}

function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}
