import type { Rule } from './rule.ts';

/** 腾出职数未安排: posts freed by the reform that neither a unit nor a 专员 uses. */
export const postsLeftFree: Rule = {
  id: 'posts-left-free',
  severity: 'suggestion',
  basis: { source: 'report', mechanisms: ['M18'] },
  needs: ['posts', 'specialists'],
  fix: 'planner-decides',
  check: ({ department, ledgers: { posts } }) => {
    const chief = Math.max(0, posts.free.chief);
    const deputy = Math.max(0, posts.free.deputy);
    return chief + deputy > 0 ? [{ subjectIds: [department.id], data: { chief, deputy } }] : [];
  },
};
