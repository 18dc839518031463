import type { DepartmentAssessment } from '@dachushi/domain/assessment.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { useMemo } from 'react';
import { usePlan } from '../../plan/plan-context.tsx';
import type { DepartmentFilter } from '../board-store.ts';
import { useBoard } from '../use-board.ts';
import { useNameSearch } from '../use-name-search.ts';

interface ShownDepartments {
  readonly shown: readonly DepartmentId[];
  readonly counts: Readonly<Record<DepartmentFilter, number>>;
}

export function useShownDepartments(): ShownDepartments {
  const baseline = usePlan((plan) => plan.structure.baseline);
  const assessments = usePlan((plan) => plan.assessment.departments);
  const { departments: chosen, search } = useBoard((board) => board.filter);
  const names = useMemo(() => baseline.baseline.departments.map(({ id, name }) => ({ id, name })), [baseline]);
  const found = useNameSearch(names, search);
  return useMemo(() => {
    const of = (filter: DepartmentFilter) =>
      names.flatMap(({ id }) => {
        const assessment = assessments.get(id);
        return assessment && passes(assessment, filter) ? [id] : [];
      });
    const all = { all: of('all'), outside: of('outside'), findings: of('findings') };
    return {
      shown: found === null ? all[chosen] : all[chosen].filter((id) => found.has(id)),
      counts: { all: all.all.length, outside: all.outside.length, findings: all.findings.length },
    };
  }, [names, assessments, chosen, found]);
}

function passes({ position, findings }: DepartmentAssessment, filter: DepartmentFilter): boolean {
  if (filter === 'outside') return position.status === 'below' || position.status === 'above';
  return filter === 'all' || findings.length > 0;
}
