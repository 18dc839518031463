import type { Policy } from '@dachushi/domain/policy.ts';
import { defineMessages, messagesFor } from './catalogue.ts';
import type { Language } from './catalogue.ts';
import { findingText } from './finding-text.ts';

/** Rules whose findings carry a figure or a direction in their title have a name of their own. */
const ownNames = defineMessages({
  zh: {
    'establishment-risen': '编制总量超出',
    'posts-not-balanced': '职数不平衡',
    'ratio-outside-band': '精简比例偏离区间',
  },
  en: {
    'establishment-risen': 'Total of places exceeded',
    'posts-not-balanced': 'Leading posts off balance',
    'ratio-outside-band': 'Ratio outside the band',
  },
});

/** What a rule is called where it stands without a finding. */
export function ruleName(ruleId: string, language: Language): string {
  const names: Readonly<Record<string, string>> = messagesFor(ownNames, language);
  return names[ruleId] ?? findingText({ ruleId, data: {} }, language).title;
}

/** 依据 of a rule without a finding; what the plan has set is named with its figure. */
export function ruleBasis(ruleId: string, policy: Policy, language: Language): string {
  const data = { from: policy.approvalOfficeFrom, table: policy.postsTable.id };
  return findingText({ ruleId, data }, language).basis;
}
