import { paperOf } from '@dachushi/chart/pages/paper.ts';
import type { Comparison } from '@dachushi/domain/comparison.ts';
import { compareStructure } from '@dachushi/domain/compare.ts';
import { department, division, structureOf } from '@dachushi/domain/testing/builders.ts';
import type { ChartDocument } from '../chart-document.ts';

/** A chart of `comparison` as A4 pages, with everything a file prints. */
export function documentOf(comparison: Comparison, facts: Partial<ChartDocument> = {}): ChartDocument {
  return {
    comparison,
    departmentIds: null,
    side: 'both',
    look: 'official',
    language: 'zh-CN',
    paper: paperOf('A4', 'landscape'),
    footer: {
      planTitle: '改革方案',
      baseDate: '2015年12月1日',
      countingBasis: comparison.countingBasis,
      notice: comparison.notice,
      version: 'e1/217 · dcdb 3748',
      time: '2026年11月22日 14:32',
    },
    provenance: { planId: 'p1', epoch: 'e1', seq: 217, stateHash: 'dcdb3748', time: '2026-11-22T06:32:00Z' },
    ...facts,
  };
}

/** A city of that many departments of 20 divisions, every name different. */
export function largeCity(departments: number): Comparison {
  return compareStructure(
    structureOf(
      ...Array.from({ length: departments }, (_, at) =>
        department(
          `k${at}`,
          Array.from({ length: 20 }, (_each, n) => division(`k${at}-${n}`, { name: `第${at}局第${n}业务管理处` })),
        ),
      ),
    ),
  );
}

/** Every name of the sides that a document shows, with how often: before, after, or both. */
export function namesOf(comparison: Comparison, sides: readonly ('before' | 'after')[]): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  const add = (name: string) => names.set(name, (names.get(name) ?? 0) + 1);
  for (const row of comparison.departments.flatMap((each) => each.rows)) {
    if (sides.includes('after')) add(row.name);
    if (sides.includes('before')) for (const source of row.sources) add(source.name);
  }
  return names;
}
