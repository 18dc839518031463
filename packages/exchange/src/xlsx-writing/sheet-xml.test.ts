import { expect, test } from 'vitest';
import { cellText } from './sheet-xml.ts';

test('a cell holds nothing that XML forbids: a workbook with it would be repaired or refused', () => {
  expect(cellText('甲\uFFFE乙\uFFFF丙')).toBe('甲\uFFFD乙\uFFFD丙');
  expect(cellText('\uD800甲\uDC00')).toBe('\uFFFD甲\uFFFD');
  expect(cellText('a\u0000\u000B<&')).toBe('a_x0000__x000B_&lt;&amp;');
});

test('nothing in a cell turns the direction of reading', () => {
  expect(cellText('甲\u202E乙\u2066丙\u200F丁\u061C')).toBe('甲乙丙丁');
  expect(cellText('一家\u{1F468}\u200D\u{1F469}')).toBe('一家\u{1F468}\u200D\u{1F469}');
});
