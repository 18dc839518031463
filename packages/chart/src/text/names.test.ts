import { describe, expect, test } from 'vitest';
import { cleanText, escapeXml } from './clean-text.ts';
import { evenLines, levelName, wrapText } from './level-name.ts';
import { widthOf } from './measure.ts';
import { uprightName } from './upright-name.ts';

const AREA = { width: 48, height: 178 };
const long = (length: number): string => Array.from({ length }, (_, at) => '城建档案管线安全监督'[at % 10]).join('');

describe('names set character by character', () => {
  test.each([1, 5, 10, 11, 23, 40, 60, 300])('all %i characters stand inside the box', (length) => {
    const { cells, size } = uprightName(long(length), AREA);
    expect(cells.map((cell) => cell.text).join('')).toBe(long(length));
    for (const cell of cells) {
      expect(cell.x - size / 2).toBeGreaterThanOrEqual(-0.01);
      expect(cell.x + size / 2).toBeLessThanOrEqual(AREA.width + 0.01);
      expect(cell.y - size / 2).toBeGreaterThanOrEqual(-0.01);
      expect(cell.y + size / 2).toBeLessThanOrEqual(AREA.height + 0.01);
    }
  });

  test('a long name takes a second column to the left of the first', () => {
    const { cells } = uprightName(long(14), AREA);
    expect(new Set(cells.map((cell) => cell.x)).size).toBe(2);
    expect(cells[7]!.x).toBeLessThan(cells[0]!.x);
  });

  test('no two characters share a place', () => {
    const places = uprightName(long(60), AREA).cells.map((cell) => `${cell.x} ${cell.y}`);
    expect(new Set(places).size).toBe(60);
  });

  test('brackets lie along the column and two figures share a cell', () => {
    const cells = uprightName('第12处（筹）', AREA).cells;
    expect(cells.map((cell) => cell.text)).toEqual(['第', '12', '处', '（', '筹', '）']);
    expect(cells.map((cell) => cell.turned)).toEqual([false, false, false, true, false, true]);
  });
});

describe('names in a line', () => {
  test.each([4, 16, 30, 60, 300])('%i characters wrap and shrink inside the box', (length) => {
    const name = levelName(long(length), { width: 190, height: 28, size: 14 });
    expect(name.lines.join('')).toBe(long(length));
    expect(name.lines.length * name.lineHeight).toBeLessThanOrEqual(28);
    for (const each of name.lines) expect(widthOf(each, name.size)).toBeLessThanOrEqual(190);
  });

  test('two lines are about equally long, or break before a bracket', () => {
    expect(evenLines('市人力资源和社会保障局', 80, 10)).toEqual(['市人力资源和', '社会保障局']);
    expect(evenLines('市城市管理局（城市管理行政执法局）', 120, 10)).toEqual([
      '市城市管理局',
      '（城市管理行政执法局）',
    ]);
    expect(evenLines('市财政局', 80, 10)).toEqual(['市财政局']);
  });

  test('no line begins with a closing mark', () => {
    const lines = wrapText('仅合计数字与公开报道一致，不是真实三定内容。', 100, 10);
    expect(lines.join('')).toBe('仅合计数字与公开报道一致，不是真实三定内容。');
    expect(lines.filter((line) => /^[，。]/.test(line))).toEqual([]);
    const tight = wrapText('一二三四，五', 40, 10);
    expect(tight).toEqual(['一二三', '四，五']);
  });

  test('a Latin word breaks only when it is wider than the line', () => {
    expect(wrapText('Office of Planning', 70, 12)).toEqual(['Office of ', 'Planning']);
    expect(wrapText('缺字（U+30EDE）', 70, 12)).toEqual(['缺字（', 'U+30EDE）']);
    expect(wrapText('a'.repeat(30), 70, 12).join('')).toBe('a'.repeat(30));
  });
});

describe('hostile names', () => {
  test('markup is text', () => {
    expect(escapeXml(`"><img onerror='x'></text>&`)).toBe(
      '&quot;&gt;&lt;img onerror=&#39;x&#39;&gt;&lt;/text&gt;&amp;',
    );
  });

  test('bidirectional marks, control characters and halves of characters never reach the drawing', () => {
    expect(cleanText('a\u202Eb\u200Fc\u0000d\uD800e\u2066')).toBe('abcd\uFFFDe');
    expect(cleanText('𠮷喆')).toBe('𠮷喆');
    // the choice of a variant is no character of its own
    expect(cleanText('葛\u{E0100}处\uFE0F\u00AD室')).toBe('葛处室');
  });
});
