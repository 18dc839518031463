import type { Rule } from './rule.ts';

/** 过渡期无期限: deputies above the ceiling stay for a time, and nobody has said until when. */
export const transitionalWithoutEnd: Rule = {
  id: 'transitional-without-end',
  severity: 'warning',
  basis: { source: 'setting', mechanisms: ['M18'] },
  needs: ['posts'],
  fix: 'planner-decides',
  check: ({ department }) =>
    department.units.flatMap(({ id, name, posts: { transitional } }) =>
      transitional?.until === '' ? [{ subjectIds: [id], data: { name, deputies: transitional.deputies } }] : [],
    ),
};
