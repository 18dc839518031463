import type { Rule } from './rule.ts';

/** 职数不平衡: more seats and 专员 than the posts that were there, or 专员 of other origin whose source nobody has named. */
export const postsNotBalanced: Rule = {
  id: 'posts-not-balanced',
  severity: 'error',
  basis: { source: 'report', mechanisms: ['M18'] },
  needs: ['posts', 'specialists'],
  fix: 'needs-document',
  check: ({ department, ledgers: { posts } }) => {
    const chief = Math.max(0, -posts.free.chief);
    const deputy = Math.max(0, -posts.free.deputy);
    const unexplained =
      department.specialists?.filter(({ origin, source }) => origin === '其他' && source === '').length ?? 0;
    const amount = chief + deputy + unexplained;
    return amount > 0 ? [{ subjectIds: [department.id], data: { amount, chief, deputy, unexplained } }] : [];
  },
};
