import { command } from '@dachushi/domain/command.ts';
import { compareStructure } from '@dachushi/domain/compare.ts';
import type { Comparison } from '@dachushi/domain/comparison.ts';
import type { DivisionId, UnitId } from '@dachushi/domain/ids.ts';
import { department, division, merge, play, structureOf } from '@dachushi/domain/testing/builders.ts';
import { describe, expect, test } from 'vitest';
import { chartScene } from './chart-scene.ts';
import type { ChartRequest } from './chart-scene.ts';
import { BlockCache } from './layout/block-cache.ts';
import { chartPages } from './pages/chart-pages.ts';
import { paperOf } from './pages/paper.ts';
import type { Rect, Scene, SceneBox, SceneLine } from './scene.ts';
import { boxesOf, visibleIn } from './visible.ts';

const divisions = (id: string, count: number) =>
  Array.from({ length: count }, (_, at) => division(`${id}-${at + 1}`, at === 4 ? { kind: '机关党委' } : {}));
const start = structureOf(
  department('a', divisions('a', 9)),
  department('b', divisions('b', 30)),
  department('c', divisions('c', 3)),
);
const planned = play(
  start,
  merge('a-1', 'a-2', 'a-7'),
  command('rename-unit', { unitId: 'a-3' as UnitId, name: '改过的名字处' }),
  command('abolish-unit', { unitId: 'a-4' as UnitId, intoUnitId: 'a-6' as UnitId, reasons: [] }),
  merge('b-2', 'b-9', 'b-20'),
);
const comparison = compareStructure(planned);
const all: ChartRequest = {
  comparison,
  departmentIds: null,
  side: 'both',
  look: 'official',
  language: 'zh-CN',
  footer: null,
};
const one = (id: string, facts: Partial<ChartRequest> = {}): Scene =>
  chartScene({ ...all, departmentIds: [id], ...facts });

function pieces<T extends 'box' | 'line'>(scene: Scene, type: T) {
  return scene.blocks.flatMap(({ block }) =>
    block.pieces.filter((piece) => piece.type === type),
  ) as unknown as T extends 'box' ? SceneBox[] : SceneLine[];
}
const units = (scene: Scene): SceneBox[] => pieces(scene, 'box').filter((each) => each.level === 'unit');
const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const looks = (['official', 'horizontal'] as const).flatMap((look) =>
  (['before', 'after', 'both', 'beside'] as const).map((side) => ({ look, side })),
);

describe.each(looks)('$look look, $side', ({ look, side }) => {
  const scene = chartScene({ ...all, look, side });

  test('every name of the comparison is in a box', () => {
    const before = comparison.departments.flatMap((each) =>
      each.rows.flatMap((row) => row.sources.map((source) => source.divisionId as string)),
    );
    const after = comparison.departments.flatMap((each) => each.rows.map((row) => row.unitId as string));
    const drawn = (which: string) =>
      units(scene)
        .filter((each) => each.entry.side === which)
        .map((each) => each.entry.subjectId)
        .sort();
    expect(drawn('before')).toEqual(side === 'after' ? [] : before.sort());
    expect(drawn('after')).toEqual(side === 'before' ? [] : after.sort());
  });

  test('boxes keep off each other and inside their sheet', () => {
    const boxes = boxesOf(scene).map(({ box, x, y }) => ({ x, y, width: box.width, height: box.height }));
    boxes.forEach((box, at) => {
      expect(boxes.slice(at + 1).some((other) => overlap(box, other))).toBe(false);
      expect(
        scene.sheets.some(
          (sheet) =>
            box.x >= sheet.x &&
            box.y >= sheet.y &&
            box.x + box.width <= sheet.x + sheet.width &&
            box.y + box.height <= sheet.y + sheet.height,
        ),
      ).toBe(true);
    });
  });

  test('ids are unique', () => {
    const ids = pieces(scene, 'box').map((each) => each.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('official look', () => {
  test('divisions before keep the official order whatever was merged, 机关党委 at the end', () => {
    const drawn = units(one('a', { side: 'before' })).map((each) => each.entry.subjectId);
    expect(drawn).toEqual([1, 2, 3, 4, 6, 7, 8, 9, 5].map((no) => `a-${no}`));
  });

  test('screen, sheets and pages draw units in one order', () => {
    const ordered = (boxes: readonly SceneBox[]) =>
      ['before', 'after'].map((side) => boxes.filter((each) => each.entry.side === side).map((each) => each.id));
    const paper = paperOf('A4', 'landscape');
    const footer = { planTitle: '', baseDate: '', countingBasis: '', notice: null, version: '', time: '' };
    for (const look of ['official', 'horizontal'] as const)
      for (const id of ['a', 'c']) {
        const pages = chartPages({ ...all, look, departmentIds: [id], side: 'both', paper, footer });
        const onPages = pages.pages.flatMap((page) =>
          page.parts.flatMap(({ block }) => block.pieces.filter((piece) => piece.type === 'box')),
        );
        expect(ordered(units(one(id, { look })))).toEqual(ordered(onPages.filter((each) => each.level === 'unit')));
      }
  });

  test('a unit stands over its one source, or between those it is made of', () => {
    const scene = one('a');
    const middle = (id: string) => {
      const found = units(scene).find((each) => each.id === id)!;
      return found.x + found.width / 2;
    };
    expect(middle('a:a/a-3')).toBeCloseTo(middle('b:a/a-3'), 0);
    expect(middle('a:a/a-9')).toBeCloseTo(middle('b:a/a-9'), 0);
  });

  test('a city begins with an overview that opens first', () => {
    const scene = chartScene(all);
    expect(scene.opening).toEqual(scene.sheets[0]);
    expect(scene.bounds.width / scene.bounds.height).toBeGreaterThan(0.8);
    const first = scene.sheets[0]!;
    const named = boxesOf(scene).filter(({ x, y }) => x < first.x + first.width && y < first.y + first.height);
    expect(named.map(({ box }) => box.entry.name)).toEqual(['全市各部门', '市a局', '市b局', '市c局']);
    expect(one('a').opening).toBeUndefined();
  });

  test('more than 24 boxes stand in two rows, 24 in one', () => {
    const rows = (count: number) =>
      new Set(
        units(
          chartScene({
            ...all,
            comparison: compareStructure(structureOf(department('d', divisions('d', count)))),
            side: 'after',
          }),
        ).map((each) => each.y),
      ).size;
    expect([rows(24), rows(25)]).toEqual([1, 2]);
  });

  test('the line of a box in the second row passes between the boxes of the first', () => {
    for (const side of ['before', 'both'] as const) {
      const scene = one('b', { side });
      const boxes = units(scene);
      for (const each of boxes) {
        const length = each.stem!.length;
        const stem = {
          x: each.x + each.width / 2,
          y: each.stem!.to === 'up' ? each.y - length : each.y + each.height,
          width: 0.1,
          height: length,
        };
        expect(boxes.filter((other) => other !== each && overlap(stem, other))).toEqual([]);
      }
    }
  });

  test('lines of change pass no box, and end above the tree that they lead to', () => {
    for (const id of ['a', 'b']) {
      const scene = one(id);
      const lines = pieces(scene, 'line').filter((each) => each.role !== 'tree');
      expect(lines.length).toBe(comparison.departments.find((each) => each.departmentId === id)!.before);
      for (const { points, from, to } of lines) {
        const straights = [points.slice(0, 4), points.slice(4)].map(([x0, y0, , y1]) => ({
          x: x0!,
          y: y0!,
          width: 0.1,
          height: y1! - y0! - 0.1,
        }));
        const others = units(scene).filter((each) => each.id !== from && each.id !== to);
        expect(straights.every((straight) => others.every((other) => !overlap(straight, other)))).toBe(true);
      }
    }
  });

  test('marks say merged, renamed, abolished and apart; a clean annex says only apart', () => {
    const frame = (scene: Scene, id: string) => units(scene).find((each) => each.id === id)!;
    const scene = one('a');
    expect(frame(scene, 'a:a/a-1').entry).toMatchObject({ frame: 'merged', sources: 3 });
    expect(frame(scene, 'a:a/a-3').entry.frame).toBe('renamed');
    expect(frame(scene, 'b:a/a-4').entry).toMatchObject({ frame: 'abolished', tag: 'abolished' });
    expect(frame(scene, 'b:a/a-5').entry.edge).toBe('dotted');
    expect(units(one('a', { side: 'after' })).every((each) => !each.marks)).toBe(true);
  });
});

describe('folding', () => {
  const city: ChartRequest = { ...all, look: 'horizontal', side: 'after', foldable: true };

  test('a folded department shows only itself; the others are not laid out again', () => {
    const cache = new BlockCache();
    const before = chartScene(city, cache);
    const after = chartScene({ ...city, collapsed: new Set(['b']) }, cache);
    expect(units(after).some((each) => each.entry.departmentId === 'b')).toBe(false);
    expect(pieces(after, 'box').find((each) => each.id === 'a:b')?.fold).toBe('closed');
    expect(after.blocks.filter(({ block }) => before.blocks.some((placed) => placed.block === block)).length).toBe(2);
    expect(after.bounds.height).toBeLessThanOrEqual(before.bounds.height);
  });
});

describe('what is visible', () => {
  const wide: Comparison = compareStructure(
    structureOf(department('w', divisions('w', 1200)), department('v', divisions('v', 40))),
  );
  const rects: Rect[] = Array.from({ length: 60 }, (_, at) => ({
    x: ((at * 7919) % 60_000) - 500,
    y: ((at * 104_729) % 3000) - 300,
    width: 300 + (at % 7) * 400,
    height: 200 + (at % 5) * 300,
  }));

  test.each(looks)('$look $side: the index finds exactly what touches the window', ({ look, side }) => {
    const scene = chartScene({ ...all, comparison: wide, look, side });
    for (const rect of rects) {
      const found = new Set(visibleIn(scene, rect).map(({ piece }) => piece.id));
      const expected = scene.blocks.flatMap(({ block, x, y }) =>
        block.pieces
          .filter((piece) => overlap({ ...rect, x: rect.x - x, y: rect.y - y }, piece))
          .map((piece) => piece.id),
      );
      expect(expected.filter((id) => !found.has(id))).toEqual([]);
    }
  });

  test('a window at 100 % holds a screenful, not the plan', () => {
    const scene = chartScene({ ...all, comparison: wide, side: 'after' });
    expect(visibleIn(scene, { x: 20_000, y: 0, width: 1600, height: 900 }).length).toBeLessThan(120);
  });
});

test('no departments give an empty scene, not a fault', () => {
  expect(chartScene({ ...all, departmentIds: ['unknown'] }).blocks).toEqual([]);
  expect(chartScene({ ...all, departmentIds: [], look: 'horizontal' }).sheets).toEqual([]);
});

test('a division that was never counted is drawn all the same', () => {
  const scene = chartScene({
    ...all,
    comparison: compareStructure(structureOf(department('n', [division('n-1', { counted: false })]))),
  });
  expect(units(scene).map((each) => each.entry.subjectId as DivisionId)).toEqual(['n-1', 'n-1']);
});
