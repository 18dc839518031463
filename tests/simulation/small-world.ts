import type { Baseline } from '@dachushi/domain/baseline.ts';
import type { Department, Division } from '@dachushi/domain/division.ts';
import type { DepartmentId, DivisionId } from '@dachushi/domain/ids.ts';

/** Two departments with five divisions each: small enough that planners keep getting in each other's way. */
export function smallWorld(): Baseline {
  return {
    title: '推演用现状',
    baseDate: '2026-01-01',
    source: '推演',
    countingBasis: '全部处室',
    notice: null,
    departments: [department('a'), department('b')],
  };
}

function department(id: string): Department {
  return {
    id: id as DepartmentId,
    name: `${id}局`,
    category: '政府部门',
    inScope: true,
    exemptReason: null,
    divisions: [1, 2, 3, 4, 5].map((n) => division(`${id}-${n}`)),
    items: [],
  };
}

function division(id: string): Division {
  return {
    id: id as DivisionId,
    name: `${id}处`,
    kind: '业务',
    duties: [],
    establishment: { 行政: 5, 政法: 0, 事业: 0, 工勤: 0 },
    posts: { chief: 1, deputy: 1 },
    counted: true,
    protected: false,
    temporary: null,
  };
}
