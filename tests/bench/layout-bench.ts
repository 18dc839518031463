import { chartScene } from '@dachushi/chart/chart-scene.ts';
import { compareStructure } from '@dachushi/domain/compare.ts';
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
    // one after the other in turns, so that a noisy moment hits all three
    const turns = [0, 1, 2].map(() => ({
      opened: time(runs, () => void sceneOf(comparison)).p50,
      whole: time(runs, () => void everyPiece(comparison)).p50,
      d3: time(runs, () => void d3Tree(comparison)).p50,
    }));
    const of = (what: 'opened' | 'whole' | 'd3'): number => median(turns.map((turn) => turn[what]));
    return [
      String(size),
      ms(of('opened')),
      ms(of('whole')),
      ms(of('d3')),
      `${(of('opened') / of('d3')).toFixed(2)}×`,
      ...compared(of('whole'), of('d3'), GOAL),
    ];
  });
  return [
    {
      title: 'Laying out the city chart, horizontal look (ms, median)',
      head: ['divisions', 'ours, opened', 'ours, every piece', 'd3 tree', 'opened ÷ d3', 'every piece ÷ d3', 'goal'],
      rows,
      note: '“opened” places every department and is what the page waits for; “every piece” also makes every box, line and text, which the page does only for what is looked at; the d3 tree gives positions only',
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
