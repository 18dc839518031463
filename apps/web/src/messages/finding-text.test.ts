import { RULES } from '@dachushi/domain/rules/rule-set.ts';
import { describe, expect, it } from 'vitest';
import { findingText } from './finding-text.ts';

const finding = (ruleId: string) =>
  ({
    ruleId,
    severity: 'warning',
    departmentId: 'd' as never,
    subjectIds: ['u'],
    data: { name: '办公室', before: 22, removed: 5, steps: 1, status: 'below' },
  }) as const;

describe('finding texts', () => {
  it.each(RULES.map((rule) => rule.id))('rule %s has words in both languages', (ruleId) => {
    for (const language of ['zh-CN', 'en'] as const) {
      const text = findingText(finding(ruleId), language);
      expect(text.title).not.toBe(ruleId);
      expect(Object.values(text).every((sentence) => sentence.length > 0 && !sentence.includes('undefined'))).toBe(
        true,
      );
    }
  });

  it('a ratio is said with its fraction', () => {
    expect(findingText(finding('ratio-outside-band'), 'zh-CN').detail).toContain('22.73%（5/22）');
  });
});
