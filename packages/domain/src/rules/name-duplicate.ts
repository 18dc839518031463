import type { Unit } from '../structure.ts';
import type { Rule } from './rule.ts';

/** 名称重复: two units of a department bear one name, however its letters are typed. The first in official order keeps it; the others are named. */
export const nameDuplicate: Rule = {
  id: 'name-duplicate',
  severity: 'warning',
  basis: { source: 'setting', mechanisms: ['M15'] },
  needs: ['names'],
  fix: 'planner-decides',
  check: ({ department }) => {
    const bearers = new Map<string, Unit[]>();
    for (const unit of department.units) {
      const read = unit.name.normalize('NFKC'); // 综合处（一） and 综合处(一) are one name to everybody who reads them
      const others = bearers.get(read);
      if (others) others.push(unit);
      else bearers.set(read, [unit]);
    }
    if (bearers.size === department.units.length) return [];
    return [...bearers.values()].flatMap(([first, ...others]) =>
      first && others.length > 0
        ? [{ subjectIds: others.map(({ id }) => id), data: { name: first.name, count: others.length + 1 } }]
        : [],
    );
  },
};
