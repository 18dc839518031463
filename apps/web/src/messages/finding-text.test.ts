import { PLAN_RULES } from '@dachushi/domain/rules/plan-rule-set.ts';
import { RULES } from '@dachushi/domain/rules/rule-set.ts';
import { describe, expect, it } from 'vitest';
import { findingText } from './finding-text.ts';

const finding = (ruleId: string) => ({
  ruleId,
  data: { name: '办公室', before: 22, removed: 5, steps: 1, status: 'below' },
});

describe('finding texts', () => {
  it.each([...RULES, ...PLAN_RULES].map((rule) => rule.id))('rule %s has words in both languages', (ruleId) => {
    for (const language of ['zh-CN', 'en'] as const) {
      const text = findingText(finding(ruleId), language);
      expect(text.title).not.toBe(ruleId);
      expect(Object.values(text).every((sentence) => sentence.length > 0 && !/undefined|NaN/.test(sentence))).toBe(
        true,
      );
    }
  });

  it('a ratio is said with its fraction', () => {
    expect(findingText(finding('ratio-outside-band'), 'zh-CN').detail).toContain('22.73%（5/22）');
    expect(findingText(finding('ratio-outside-band'), 'en').detail).toContain('22.73% (5/22)');
  });

  it('whoever has reduced too much is not told to merge further', () => {
    const above = { ...finding('ratio-outside-band'), data: { ...finding('').data, steps: -2, status: 'above' } };
    expect(findingText(above, 'zh-CN')).toMatchObject({
      title: '精简比例高于区间',
      remedy: '拆出多减的，或写明偏离说明',
    });
    expect(findingText(above, 'zh-CN').detail).toContain('比区间多减 2 个');
    expect(findingText(above, 'en').remedy).toMatch(/^Split off/);
  });

  it('a rule of the plan says 政策设定 and never names a source', () => {
    for (const { id } of RULES.filter((rule) => rule.basis.source === 'setting')) {
      expect(findingText(finding(id), 'zh-CN').basis).toMatch(/^政策设定/);
      expect(findingText(finding(id), 'en').basis).toMatch(/^Set in this plan/);
    }
    expect(findingText(finding('ratio-outside-band'), 'zh-CN').basis).toMatch(/^改革报告：/);
  });

  it('a rule newer than the words still says which rule it is', () => {
    expect(findingText(finding('from-tomorrow'), 'zh-CN')).toEqual({
      title: 'from-tomorrow',
      detail: '',
      basis: '',
      remedy: '',
    });
  });
});
