import { command } from '@dachushi/domain/command.ts';
import { compareStructure } from '@dachushi/domain/compare.ts';
import type { UnitId } from '@dachushi/domain/ids.ts';
import { department, division, merge, play, structureOf } from '@dachushi/domain/testing/builders.ts';
import { describe, expect, test } from 'vitest';
import type { Rect, SceneBox } from '../scene.ts';
import type { ChartPage, PageLook, PageSide } from './chart-page.ts';
import { chartPages } from './chart-pages.ts';
import type { PagesRequest } from './chart-pages.ts';
import { paperOf, SLIDE } from './paper.ts';

const divisions = (id: string, count: number) =>
  Array.from({ length: count }, (_, at) =>
    division(`${id}-${at + 1}`, at === 4 ? { kind: '机关党委' } : at === 6 ? { counted: false } : {}),
  );
const planned = play(
  structureOf(
    department('a', divisions('a', 9)),
    department('b', divisions('b', 30)),
    department('c', divisions('c', 120)),
    department('d', [division('d-1', { name: '名称特别长的一个内设机构甲乙丙丁戊己庚辛壬癸（加挂某某办公室牌子）' })]),
  ),
  merge('a-1', 'a-2', 'a-7'),
  command('rename-unit', { unitId: 'a-3' as UnitId, name: '改过的名字处' }),
  command('abolish-unit', { unitId: 'a-4' as UnitId, intoUnitId: 'a-6' as UnitId, reasons: [] }),
  merge('b-2', 'b-9', 'b-20'),
);
const comparison = compareStructure(planned);
const request: PagesRequest = {
  comparison,
  departmentIds: null,
  side: 'both',
  look: 'official',
  language: 'zh-CN',
  paper: paperOf('A4', 'landscape'),
  footer: {
    planTitle: '方案',
    baseDate: '2026年1月1日',
    countingBasis: '列入总数',
    notice: '示意',
    version: '1',
    time: '',
  },
};

const boxesOn = (page: ChartPage): (Rect & { box: SceneBox })[] =>
  page.parts.flatMap(({ block, x, y, scale }) =>
    block.pieces.flatMap((piece) =>
      piece.type === 'box'
        ? [
            {
              box: piece,
              x: x + piece.x * scale,
              y: y + piece.y * scale,
              width: piece.width * scale,
              height: piece.height * scale,
            },
          ]
        : [],
    ),
  );
const unitsOn = (page: ChartPage): SceneBox[] =>
  boxesOn(page).flatMap(({ box }) => (box.level === 'unit' ? [box] : []));
const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width - 0.01 &&
  b.x < a.x + a.width - 0.01 &&
  a.y < b.y + b.height - 0.01 &&
  b.y < a.y + a.height - 0.01;
const papers = {
  'A4 landscape': paperOf('A4', 'landscape'),
  'A4 portrait': paperOf('A4', 'portrait'),
  'A3 landscape': paperOf('A3', 'landscape'),
  slide: SLIDE,
};
const cases = (['official', 'horizontal', 'compact'] as const).flatMap((look: PageLook) =>
  (['before', 'after', 'both', 'changes'] as const).flatMap((side: PageSide) =>
    Object.keys(papers).map((paper) => ({ look, side, paper: paper as keyof typeof papers })),
  ),
);

describe.each(cases)('$look, $side, $paper', ({ look, side, paper }) => {
  const { pages } = chartPages({ ...request, look, side, paper: papers[paper] });

  test('every division and unit of that side is on exactly one page', () => {
    const drawn = (which: string) =>
      pages.flatMap((page) => unitsOn(page).flatMap(({ entry }) => (entry.side === which ? [entry.subjectId] : [])));
    const rows = comparison.departments.flatMap((each) => each.rows);
    const sources = rows.flatMap((row) => row.sources.map((source) => source.divisionId as string));
    const changed = rows.flatMap((row) =>
      row.adjustment === '保留' ? [] : row.sources.map((source) => source.divisionId as string),
    );
    const before = { before: sources, after: [], both: sources, changes: changed }[side];
    expect(drawn('before').sort()).toEqual([...before].sort());
    expect(drawn('after').sort()).toEqual(side === 'before' ? [] : rows.map((row) => row.unitId as string).sort());
  });

  test('boxes keep off each other and inside the margins', () => {
    const { width, height, margin } = papers[paper];
    for (const page of pages) {
      const boxes = boxesOn(page);
      boxes.forEach((each, at) => {
        expect(
          boxes
            .slice(at + 1)
            .filter((other) => overlap(each, other))
            .map(({ box }) => box.id),
        ).toEqual([]);
        expect(each.x).toBeGreaterThanOrEqual(margin - 1);
        expect(each.x + each.width).toBeLessThanOrEqual(width - margin + 1);
        expect(each.y + each.height).toBeLessThanOrEqual(height - margin + 1);
      });
    }
  });

  test('pages are numbered, and references lead to the page that shows the department', () => {
    expect(pages.map((page) => page.number)).toEqual(pages.map((_, at) => at + 1));
    const [overview] = pages;
    const named = (overview?.links ?? []).map(({ toPage }) => toPage);
    expect(named.length).toBe(4);
    comparison.departments.forEach((each, at) => {
      const shown = boxesOn(pages[(named[at] ?? 0) - 1] as ChartPage).map(({ box }) => box.entry.departmentId);
      expect(shown).toContain(each.departmentId);
    });
    expect(pages.slice(1).every((page) => page.links.every(({ toPage }) => toPage === 1))).toBe(true);
  });

  test('lines of the tree end at boxes of their own page', () => {
    for (const page of pages) {
      const ids = new Set(boxesOn(page).map(({ box }) => box.id));
      for (const { from, to } of page.parts.flatMap((part) => part.ties)) {
        expect([ids.has(from), ids.has(to)]).toEqual([true, true]);
      }
    }
  });
});

const one = (id: string, facts: Partial<PagesRequest> = {}) =>
  chartPages({ ...request, departmentIds: [id], ...facts });

describe('official look', () => {
  test('one department of up to 48 boxes is one page, without an overview; more than 24 stand in two rows', () => {
    const rows = (id: string) => {
      const { pages } = one(id, { side: 'after' });
      return [pages.length, new Set(unitsOn(pages[0] as ChartPage).map((each) => each.y)).size];
    };
    expect([rows('a'), rows('b')]).toEqual([
      [1, 1],
      [1, 2],
    ]);
    expect(one('c', { side: 'after' }).pages.length).toBe(3);
  });

  test('机关党委 stands at the end; it is dotted, what is not counted is dashed', () => {
    const units = unitsOn(one('a', { side: 'before' }).pages[0] as ChartPage);
    expect(units.map(({ entry }) => entry.subjectId)).toEqual([1, 2, 3, 4, 6, 7, 8, 9, 5].map((at) => `a-${at}`));
    expect(
      units.filter(({ entry }) => entry.edge !== 'solid').map(({ entry }) => `${entry.subjectId} ${entry.edge}`),
    ).toEqual(['a-7 dashed', 'a-5 dotted']);
  });

  test('a unit after stands under the division that gave its place', () => {
    const units = unitsOn(one('a').pages[0] as ChartPage);
    const centre = (id: string, side: string) => {
      const found = units.find(({ entry }) => entry.subjectId === id && entry.side === side) as SceneBox;
      return Math.round(found.x + found.width / 2);
    };
    for (const id of ['a-1', 'a-3', 'a-8', 'a-5']) expect(centre(id, 'after')).toBe(centre(id, 'before'));
  });

  test('changes show what merged, renamed and ended, each under its unit', () => {
    const [page] = one('a', { side: 'changes' }).pages;
    const frames = Object.fromEntries(
      unitsOn(page as ChartPage).map(({ entry }) => [`${entry.side} ${entry.subjectId}`, entry.frame]),
    );
    expect(frames).toMatchObject({
      'after a-1': 'merged',
      'before a-2': 'plain',
      'after a-3': 'renamed',
      'before a-3': 'plain',
      'before a-4': 'abolished',
    });
    const ties = (page as ChartPage).parts.flatMap((part) => part.ties).map(({ from, to }) => `${from} ${to}`);
    expect(ties).toContain('a:a/a-1 b:a/a-7');
    // the label of moved duties hangs over the edge of a box: no line is drawn through it
    const order = (page as ChartPage).parts.map((part) => part.block.pieces.map(({ type, id }) => ({ type, id })));
    const drawn = order.find((pieces) => pieces.some(({ type }) => type === 'box')) ?? [];
    const lastFork = drawn.findLastIndex(({ id }) => id.endsWith('|fork'));
    expect(lastFork).toBeGreaterThanOrEqual(0);
    expect(drawn.findIndex(({ type }) => type === 'box')).toBeGreaterThan(lastFork);
  });
});

test('a city of 5,000 units is laid out whole, in pages', () => {
  const city = compareStructure(
    structureOf(...Array.from({ length: 250 }, (_, at) => department(`k${at}`, divisions(`k${at}`, 20)))),
  );
  const { pages, outline } = chartPages({ ...request, comparison: city, side: 'after' });
  expect(pages.flatMap(unitsOn).length).toBe(5_000);
  expect(outline.length).toBe(251);
  expect(pages.filter((page) => page.departmentId === null).flatMap((page) => page.links).length).toBe(250);
});

test('no departments give no pages, not a fault', () => {
  expect(chartPages({ ...request, departmentIds: ['unknown'] }).pages).toEqual([]);
});
