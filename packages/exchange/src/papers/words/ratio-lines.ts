import type { PaperFacts } from '../paper-facts.ts';

export interface RatioLine {
  readonly name: string;
  /** “23.77%（155/652）”. */
  readonly value: string;
  readonly definition: string;
}

/** The three ratios of the plan, each with value, base and definition as the screen has them. */
export function ratioLines({ presented }: PaperFacts): readonly [RatioLine, RatioLine, RatioLine] {
  const { overall, inScope, departmentMean } = presented.ratios;
  const over = ({ ratio, removed, before }: typeof overall) =>
    ratio === null ? '—' : `${ratio}%（${removed}/${before}）`;
  const mean =
    departmentMean.ratio === null
      ? '—'
      : `${departmentMean.ratio}%（${departmentMean.departments}个部门精简率之和${departmentMean.sum}%÷${departmentMean.departments}）`;
  return [
    { name: '① 总体精简率', value: over(overall), definition: formulaOf(overall.definition) },
    { name: '② 纳入范围精简率', value: over(inScope), definition: formulaOf(inScope.definition) },
    { name: '③ 部门平均精简率', value: mean, definition: formulaOf(departmentMean.definition) },
  ];
}

/** The right side of a definition: the name stands before it already. */
function formulaOf(definition: string): string {
  return definition.slice(definition.indexOf('=') + 1).trim();
}
