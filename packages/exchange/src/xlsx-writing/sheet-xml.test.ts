import { expect, test } from 'vitest';
import { cellText } from './sheet-xml.ts';

test('a cell holds nothing that XML forbids: a workbook with it would be repaired or refused', () => {
  expect(cellText('甲\uFFFE乙\uFFFF丙')).toBe('甲\uFFFD乙\uFFFD丙');
  expect(cellText('\uD800甲\uDC00')).toBe('\uFFFD甲\uFFFD');
  expect(cellText('a\u0000\u000B<&')).toBe('a_x0000__x000B_&lt;&amp;');
});
