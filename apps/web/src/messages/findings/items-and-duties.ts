import { text } from './rule-words.ts';
import type { FindingWords } from './rule-words.ts';

/** Duties, approvals and supervision. */
export const itemsAndDutiesFindings: FindingWords = {
  'approves-and-supervises': {
    zh: ({ name, approvals, supervisions }) => ({
      title: '审监未分离',
      detail: `“${text(name)}”同时承担审批 ${text(approvals)} 项、监管 ${text(supervisions)} 项`,
      remedy: '把审批事项交给专门承担审批的机构',
      says: '审批权与监管权分离',
    }),
    en: ({ name, approvals, supervisions }) => ({
      title: 'Approval and supervision together',
      detail: `“${text(name)}” handles ${text(approvals)} approvals and ${text(supervisions)} supervision matters`,
      remedy: 'Give the approvals to a unit that only approves',
      says: 'the power to approve stands apart from the power to supervise',
    }),
  },
};
