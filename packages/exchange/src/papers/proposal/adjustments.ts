import type { ComparisonRow } from '@dachushi/domain/comparison.ts';
import type { DepartmentFacts } from '../paper-facts.ts';
import type { Part } from './parts.ts';

/** 合并、撤销、更名、改设、新设 one by one, then what stays. */
export function adjustmentParts({ comparison: { rows } }: DepartmentFacts): readonly Part[] {
  const of = (...ways: readonly ComparisonRow['adjustment'][]) =>
    rows.filter(({ adjustment }) => ways.includes(adjustment));
  const kept = of('保留');
  return [
    { name: '合并设置', sentences: [], points: of('合并').map(mergeWords) },
    {
      name: '撤销',
      sentences: [],
      points: rows.flatMap((row) =>
        row.sources
          .filter(({ fate }) => fate === 'abolished')
          .map(({ name, reasons }) => `撤销${name}，职责由${row.name}承担${because(reasons)}。`),
      ),
    },
    {
      name: '更名',
      sentences: [],
      points: of('更名').map((row) => `${row.sources[0]?.name ?? ''}更名为${row.name}。`),
    },
    {
      name: '改设',
      sentences: [],
      points: of('改设').map((row) => `${row.sources[0]?.name ?? ''}改设为${row.name}。`),
    },
    { name: '新设', sentences: [], points: of('新设').map((row) => `新设${row.name}。`) },
    {
      name: '保留',
      sentences: kept.length === 0 ? [] : [`保留${kept.map(({ name }) => name).join('、')}，共${kept.length}个。`],
    },
  ];
}

/** “将A、B并入C” where C keeps its name, else “将A、B合并，设立C”. Abolished ones have a point of their own. */
function mergeWords({ name, sources, reasons }: ComparisonRow): string {
  const live = sources.filter(({ fate }) => fate !== 'abolished');
  const others = live.filter((source) => source.name !== name).map((source) => source.name);
  if (others.length === 0) return `${name}承担撤销处室的职责${because(reasons)}。`;
  const into =
    others.length < live.length ? `将${others.join('、')}并入${name}` : `将${others.join('、')}合并，设立${name}`;
  return `${live.length === 1 ? `${others.join('')}更名为${name}，并承担撤销处室的职责` : into}${because(reasons)}。`;
}

function because(reasons: readonly string[]): string {
  return reasons.length === 0 ? '' : `，理由：${reasons.join('、')}`;
}
