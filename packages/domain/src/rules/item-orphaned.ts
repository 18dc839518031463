import { isEnded } from '../item-state.ts';
import type { Rule } from './rule.ts';
import { itemName } from './wording-of.ts';

/** 事项悬空: cancelled or handed down without the document that says so, it has neither an owner nor an end. */
export const itemOrphaned: Rule = {
  id: 'item-orphaned',
  severity: 'error',
  basis: { source: 'report', mechanisms: ['M41'] },
  needs: ['items'],
  fix: 'needs-document',
  check: ({ baseline, department }) =>
    (department.itemStates ?? []).flatMap(({ itemId, status, documentNo }) =>
      status !== undefined && isEnded(status) && !documentNo
        ? [{ subjectIds: [itemId], data: { name: itemName(baseline, itemId), status } }]
        : [],
    ),
};
