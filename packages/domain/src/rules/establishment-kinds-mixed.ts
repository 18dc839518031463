import { ESTABLISHMENT_KINDS } from '../establishment.ts';
import type { Rule } from './rule.ts';

/** 编制类型混用: one kind rose from outside while another fell, as if one could be had for the other. */
export const establishmentKindsMixed: Rule = {
  id: 'establishment-kinds-mixed',
  severity: 'error',
  basis: { source: 'setting', mechanisms: ['M31'] },
  needs: ['establishment'],
  fix: 'planner-decides',
  check: ({ department }) => {
    if (!department.outside) return [];
    const net = { 行政: 0, 政法: 0, 事业: 0, 工勤: 0 };
    for (const { kind, amount } of department.outside) net[kind] += amount;
    const risen = ESTABLISHMENT_KINDS.filter((kind) => net[kind] > 0);
    const fallen = ESTABLISHMENT_KINDS.filter((kind) => net[kind] < 0);
    if (risen.length === 0 || fallen.length === 0) return [];
    return [{ subjectIds: [department.id], data: { risen: risen.join('、'), fallen: fallen.join('、') } }];
  },
};
