import { expect, it } from 'vitest';
import { recentTime } from './recent-time.ts';

const now = new Date(2026, 10, 22, 0, 10);

it('today and yesterday are told by the calendar, not by 24 hours', () => {
  expect(recentTime(new Date(2026, 10, 22, 0, 5), now, 'zh-CN')).toBe('今天 00:05');
  expect(recentTime(new Date(2026, 10, 21, 23, 59), now, 'zh-CN')).toBe('昨天 23:59');
  expect(recentTime(new Date(2026, 10, 21, 23, 59), now, 'en')).toBe('Yesterday 23:59');
  expect(recentTime(new Date(2026, 10, 20, 23, 59), now, 'zh-CN')).toBe('2026年11月20日');
});
