import { defineMessages, messagesFor } from './catalogue.ts';
import type { Language } from './catalogue.ts';

/** 职权类别 that lists of items use, by the category itself. */
const itemCategoryMessages = defineMessages({
  zh: {
    行政许可: '行政许可',
    行政确认: '行政确认',
    行政检查: '行政检查',
    行政处罚: '行政处罚',
    行政强制: '行政强制',
    行政征收: '行政征收',
    行政给付: '行政给付',
    行政奖励: '行政奖励',
    行政裁决: '行政裁决',
    公共服务: '公共服务',
    备案: '备案',
    其他: '其他',
  },
  en: {
    行政许可: 'licence',
    行政确认: 'confirmation',
    行政检查: 'inspection',
    行政处罚: 'penalty',
    行政强制: 'compulsion',
    行政征收: 'levy',
    行政给付: 'benefit',
    行政奖励: 'award',
    行政裁决: 'adjudication',
    公共服务: 'public service',
    备案: 'filing',
    其他: 'other',
  },
});

/** A category in the language of the page; one that no list of ours knows stands as it was imported. */
export function categoryText(category: string, language: Language): string {
  const words: Readonly<Record<string, string>> = messagesFor(itemCategoryMessages, language);
  return Object.hasOwn(words, category) ? (words[category] ?? category) : category;
}
