import { command } from '@dachushi/domain/command.ts';
import { compareStructure } from '@dachushi/domain/compare.ts';
import type { DutyId, UnitId } from '@dachushi/domain/ids.ts';
import { department, division, merge, play, structureOf } from '@dachushi/domain/testing/builders.ts';
import { describe, expect, test } from 'vitest';
import { chartScene } from '../chart-scene.ts';
import type { ChartRequest } from '../chart-scene.ts';
import { sheetScene } from '../pages/sheet-scene.ts';
import type { SheetRequest } from '../pages/sheet-scene.ts';
import { sceneSvg, sheetSvgs } from './scene-svg.ts';

const HOSTILE = [
  '"><img src=x onerror=alert(1)>',
  '</text><script>alert(1)</script>',
  "=cmd|' /C calc'!A0",
  '收\u202E发室\u200F',
  '&amp;已转义',
  ']]><svg onload=x>',
];
const structure = play(
  structureOf(
    department(
      'a',
      [
        ...HOSTILE.map((name, at) => division(`a-${at + 1}`, { name })),
        ...[7, 8, 9, 10].map((at) => division(`a-${at}`)),
      ],
      { name: '<b>局</b>' },
    ),
  ),
  merge('a-7', 'a-8'),
  command('rename-unit', { unitId: 'a-9' as UnitId, name: '新名称处' }),
  command('abolish-unit', { unitId: 'a-10' as UnitId, intoUnitId: 'a-7' as UnitId, reasons: [] }),
);
const footer = {
  planTitle: '方案<1>',
  baseDate: '2026-01-01',
  countingBasis: '口径说明',
  notice: '示意数据',
  version: 'a41f 9c07',
  time: '2026年11月22日 14:32',
};
const request: ChartRequest = {
  comparison: compareStructure(structure),
  departmentIds: null,
  side: 'both',
  look: 'official',
  language: 'zh-CN',
  footer,
};
const draw = (facts: Partial<ChartRequest> = {}): string =>
  sceneSvg(chartScene({ ...request, ...facts }), {
    language: 'zh-CN',
    faces: { sans: '"Noto Sans SC"', serif: 'serif' },
  });
const texts = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, inner]) =>
    inner!
      .replace(/<[^>]*>/g, '')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&amp;/g, '&'),
  );

describe.each(['official', 'horizontal'] as const)('%s look', (look) => {
  const svg = draw({ look });

  test('hostile names stay text', () => {
    expect(svg).not.toMatch(/<(img|script|b)\b|onload=x>|<svg[^>]*onload/);
    expect(
      [...svg.matchAll(/<([a-z]+)/g)]
        .map(([, name]) => name)
        .filter((name) => !['svg', 'title', 'desc', 'g', 'rect', 'path', 'text', 'tspan'].includes(name!)),
    ).toEqual([]);
    expect(svg).not.toMatch(/[\u202E\u200F]/);
  });

  test('every name is written whole, as one text', () => {
    const written = texts(svg).map((text) => text.replace(/\s/g, ''));
    for (const name of [
      ...HOSTILE.map((each) => each.replace(/[\u202E\u200F]/g, '')),
      'a-8处',
      'a-9处',
      'a-10处',
      '新名称处',
    ]) {
      expect(written).toContain(name.replace(/\s/g, ''));
    }
  });

  test('the footer says plan, base date, counting, warning, version, time and page', () => {
    const all = texts(svg).join('\n');
    for (const fact of [
      '方案<1>',
      '2026-01-01',
      '口径说明',
      '示意数据',
      'a41f 9c07',
      '2026年11月22日 14:32',
      '第 1 / 1 页',
    ])
      expect(all).toContain(fact);
  });

  test('title and description name the picture', () => {
    expect(svg).toMatch(/role="img" aria-labelledby="chart-title chart-desc"/);
    expect(svg).toContain('1 个部门');
  });
});

test('marks differ in shape: flag, double frame, rule, dashes and cross', () => {
  const svg = draw();
  expect(texts(svg)).toEqual(expect.arrayContaining(['合3', '并入', '撤销', '更名']));
  expect(svg).toMatch(/stroke-dasharray="5 4"/);
  expect(svg).toMatch(/stroke-width="3"/);
});

test('an attribute cannot be left through a font name', () => {
  expect(draw()).toContain('font-family="&quot;Noto Sans SC&quot;"');
});

test('the overview and each sheet are drawings of their own for printing', () => {
  const two = compareStructure(structureOf(department('x', [division('x-1')]), department('y', [division('y-1')])));
  const pages = sheetSvgs(chartScene({ ...request, comparison: two }), {
    language: 'en',
    faces: { sans: 'a', serif: 'b' },
  });
  expect(pages.map((page) => [page.includes('x-1处'), page.includes('y-1处')])).toEqual([
    [false, false],
    [true, false],
    [false, true],
  ]);
});

describe('duties and matters that moved by themselves', () => {
  const moved = compareStructure(
    play(
      structureOf(department('m', [division('m-1'), division('m-2'), division('m-3')])),
      command('move-duty', { dutyIds: ['m-1-d1' as DutyId], toUnitId: 'm-2' as UnitId }),
    ),
  );
  const written = (facts: Partial<SheetRequest>) => {
    const scene = sheetScene({ ...request, comparison: moved, ...facts });
    return sceneSvg(scene, { language: facts.language ?? 'zh-CN', faces: { sans: 'a', serif: 'b' } });
  };

  test('are told by a pointed label at both ends, in every look and where changes are marked', () => {
    for (const look of ['official', 'horizontal', 'compact'] as const)
      for (const side of ['both', 'changes'] as const)
        expect([
          look,
          side,
          texts(written({ look, side }))
            .filter((each) => /^划?[入出]1$/.test(each))
            .sort(),
        ]).toEqual([look, side, side === 'both' ? ['划入1', '划出1', '划出1'] : ['划入1', '划出1']]);
    expect(texts(written({ side: 'both', language: 'en' }))).toEqual(expect.arrayContaining(['in 1', 'out 1']));
    expect(written({ side: 'after' })).not.toContain('划入1');
  });

  test('facing trees are joined by a fine dotted line beside those of the divisions', () => {
    expect(written({ side: 'both' }).match(/stroke-dasharray="1.5 3.5"/g)?.length).toBe(1);
    expect(written({ side: 'both' })).toContain('单独划出职责、事项 1 项');
  });
});
