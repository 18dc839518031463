import type { RuleSource } from '@dachushi/domain/rules/rule.ts';
import { defineMessages } from '../catalogue.ts';

/** 依据: where a rule comes from, in as many words as a reader needs to find it. */
export const ruleSources = defineMessages<Record<RuleSource, string>>({
  zh: {
    report: '改革报告',
    press: '关于改革的报道',
    'regulation-486': '国务院令第486号《地方各级人民政府机构设置和编制管理条例》',
    provincial: '省级机构编制管理规定',
    setting: '政策设定',
  },
  en: {
    report: 'Reform report',
    press: 'Press on the reform',
    'regulation-486': 'State Council Decree No. 486 on local government bodies and establishment',
    provincial: 'Provincial regulation on bodies and establishment',
    setting: 'Set in this plan',
  },
});
