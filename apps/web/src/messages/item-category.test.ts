import { expect, test } from 'vitest';
import { categoryText } from './item-category.ts';

test('known categories are said in the language of the page, others as they were imported', () => {
  expect(categoryText('行政许可', 'zh-CN')).toBe('行政许可');
  expect(categoryText('行政许可', 'en')).toBe('licence');
  expect(categoryText('行政服务（自定）', 'en')).toBe('行政服务（自定）');
  expect(categoryText('constructor', 'en')).toBe('constructor');
});
