import { compareStructure } from '@dachushi/domain/compare.ts';
import { department, division, merge, play, structureOf } from '@dachushi/domain/testing/builders.ts';
import { expect, test } from 'vitest';
import { boxesOf } from '../visible.ts';
import { sheetScene } from './sheet-scene.ts';
import type { SheetRequest } from './sheet-scene.ts';

const divisions = (id: string, count: number) => Array.from({ length: count }, (_, at) => division(`${id}-${at + 1}`));
const comparison = compareStructure(
  play(
    structureOf(department('a', divisions('a', 9)), department('b', divisions('b', 60)), department('c', [])),
    merge('a-1', 'a-2', 'a-7'),
  ),
);
const request: SheetRequest = {
  comparison,
  departmentIds: null,
  side: 'both',
  look: 'compact',
  language: 'zh-CN',
  footer: null,
};
const unitsOf = (facts: Partial<SheetRequest>) => {
  const scene = sheetScene({ ...request, ...facts });
  const units = boxesOf(scene).filter(({ box }) => box.level === 'unit');
  const named = (side: string) =>
    units.flatMap(({ box }) => (box.entry.side === side ? [box.entry.subjectId] : [])).sort();
  return { scene, before: named('before'), after: named('after') };
};
const rows = comparison.departments.flatMap((each) => each.rows);
const unitIds = rows.map((row) => row.unitId as string).sort();
const divisionIds = rows.flatMap((row) => row.sources.map((source) => source.divisionId as string)).sort();

test('the compact look is one sheet in the shape of a screen, with every division and unit', () => {
  const { scene, before, after } = unitsOf({});
  expect([before, after]).toEqual([divisionIds, unitIds]);
  expect(scene.sheets.length).toBe(1);
  expect(scene.bounds.width / scene.bounds.height).toBeGreaterThan(0.9);
  expect(scene.bounds.width / scene.bounds.height).toBeLessThan(2.6);
});

test('changes are drawn on a sheet for each department: all units, and what the changed ones are made of', () => {
  for (const look of ['official', 'horizontal'] as const) {
    const { before, after } = unitsOf({ side: 'changes', look });
    expect(after).toEqual(unitIds);
    expect(before).toEqual(['a-1', 'a-2', 'a-7']);
  }
});

test('boxes stay inside the sheets', () => {
  for (const look of ['official', 'horizontal', 'compact'] as const) {
    const { scene } = unitsOf({ side: 'changes', look });
    for (const { box, x, y } of boxesOf(scene))
      expect(
        scene.sheets.some(
          (sheet) =>
            x >= sheet.x &&
            y >= sheet.y &&
            x + box.width <= sheet.x + sheet.width &&
            y + box.height <= sheet.y + sheet.height,
        ),
      ).toBe(true);
  }
});

test('no departments give an empty scene, not a fault', () => {
  for (const side of ['after', 'changes'] as const)
    expect(sheetScene({ ...request, side, departmentIds: ['unknown'] }).sheets).toEqual([]);
});
