import { expect, it } from 'vitest';
import { formatBand, formatCount, formatDate, formatDateTime, withThinSpaces } from './format.ts';

const afternoon = new Date(2026, 10, 22, 14, 32);

it('dates are written as each language writes them', () => {
  expect(formatDate(afternoon, 'zh-CN')).toBe('2026年11月22日');
  expect(formatDateTime(afternoon, 'zh-CN')).toBe('2026年11月22日 14:32');
  expect(formatDateTime(afternoon, 'en')).toBe('22 Nov 2026, 14:32');
  expect(formatDateTime(new Date(2026, 0, 5, 9, 3), 'zh-CN')).toBe('2026年1月5日 09:03');
});

it('counts are grouped from five digits on', () => {
  expect([3361, 20000, 1234567, -20000].map(formatCount)).toEqual(['3361', '20,000', '1,234,567', '-20,000']);
});

it('a band is a range with an en dash', () => {
  expect(formatBand({ ratio: 3000, band: 500 })).toBe('25%–35%');
  expect(formatBand({ ratio: 2750, band: 220 })).toBe('25.3%–29.7%');
});

it('a thin space parts 汉字 from figures, and nothing else', () => {
  expect(withThinSpaces('减6或7在区间内')).toBe('减\u20096\u2009或\u20097\u2009在区间内');
  expect(withThinSpaces('已满25%时')).toBe('已满\u200925%\u2009时');
  expect(withThinSpaces('6 个，Excel')).toBe('6 个，Excel');
});
