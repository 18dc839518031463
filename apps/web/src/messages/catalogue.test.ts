import { expect, it } from 'vitest';
import { defineMessages, messagesFor } from './catalogue.ts';

const words = defineMessages({
  zh: { undo: '撤回', merged: (count: number) => `合并 ${count}` },
  en: { undo: 'Undo', merged: (count: number) => `Merged ${count}` },
});

it('each language answers with its own words and arguments', () => {
  expect(messagesFor(words, 'zh-CN').merged(2)).toBe('合并 2');
  expect(messagesFor(words, 'en').merged(2)).toBe('Merged 2');
  expect(messagesFor(words, 'en').undo).toBe('Undo');
});

it('a missing key, a surplus key and another argument are type errors', () => {
  // @ts-expect-error English lacks `redo`
  defineMessages({ zh: { undo: '撤回', redo: '恢复' }, en: { undo: 'Undo' } });
  // @ts-expect-error English has a key of its own
  defineMessages({ zh: { undo: '撤回' }, en: { undo: 'Undo', redo: 'Redo' } });
  // @ts-expect-error English expects a word where Chinese is given a count
  defineMessages({ zh: { merged: (count: number) => `${count}` }, en: { merged: (name: string) => name } });
  expect(messagesFor(words, 'zh-CN').undo).toBe('撤回');
});
