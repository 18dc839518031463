import type { Rule } from './rule.ts';

/** 名称过长: longer than names usually are, so that boxes and tables have to break it. */
export const nameTooLong: Rule = {
  id: 'name-too-long',
  severity: 'suggestion',
  basis: { source: 'setting', mechanisms: ['M15'] },
  needs: ['names'],
  fix: 'planner-decides',
  check: ({ department, policy: { longestName } }) =>
    department.units.flatMap(({ id, name }) => {
      if (name.length <= longestName) return []; // characters are never more than code units
      const length = [...name].length;
      return length > longestName ? [{ subjectIds: [id], data: { name, length, most: longestName } }] : [];
    }),
};
