import type { Finding } from '@dachushi/domain/rules/finding.ts';
import { PLAN_RULES } from '@dachushi/domain/rules/plan-rule-set.ts';
import type { RuleBasis, RuleSource } from '@dachushi/domain/rules/rule.ts';
import { RULES } from '@dachushi/domain/rules/rule-set.ts';
import { messagesFor } from './catalogue.ts';
import type { Language } from './catalogue.ts';
import { itemsAndDutiesFindings } from './findings/items-and-duties.ts';
import { placesAndPostsFindings } from './findings/places-and-posts.ts';
import { ruleSources } from './findings/rule-sources.ts';
import type { FindingWords } from './findings/rule-words.ts';
import { structureFindings } from './findings/structure.ts';
import { punctuation } from './punctuation.ts';

/** What a finding says: what it is, what exactly, where the rule comes from and what would settle it. */
export interface FindingText {
  readonly title: string;
  readonly detail: string;
  readonly basis: string;
  readonly remedy: string;
}

const WORDS: FindingWords = { ...structureFindings, ...itemsAndDutiesFindings, ...placesAndPostsFindings };

const BASES: ReadonlyMap<string, RuleBasis> = new Map([...RULES, ...PLAN_RULES].map(({ id, basis }) => [id, basis]));

/** A rule newer than these words still says which rule it is. */
export function findingText({ ruleId, data }: Pick<Finding, 'ruleId' | 'data'>, language: Language): FindingText {
  const words = WORDS[ruleId]?.[language === 'en' ? 'en' : 'zh'](data);
  if (!words) return { title: ruleId, detail: '', basis: basisText(ruleId, undefined, language), remedy: '' };
  const { title, detail, remedy, says } = words;
  return { title, detail, basis: basisText(ruleId, says, language), remedy };
}

/** 依据：“改革报告：审批权与监管权分离”; only what was read is named as a source, everything else is 政策设定. */
function basisText(ruleId: string, says: string | undefined, language: Language): string {
  const source: RuleSource | undefined = BASES.get(ruleId)?.source;
  if (source === undefined) return says ?? '';
  const name = messagesFor(ruleSources, language)[source];
  return says === undefined ? name : `${name}${messagesFor(punctuation, language).colon}${says}`;
}
