import { chartScene } from '@dachushi/chart/chart-scene.ts';
import type { ChartRequest } from '@dachushi/chart/chart-scene.ts';
import { BlockCache } from '@dachushi/chart/layout/block-cache.ts';
import { findBox } from '@dachushi/chart/visible.ts';
import { compareStructure } from '@dachushi/domain/compare.ts';
import { department, division, structureOf } from '@dachushi/domain/testing/builders.ts';
import { beforeEach, expect, it } from 'vitest';
import { SceneDrawing } from './draw-scene.ts';
import { neighbour } from './walk.ts';

const departments = ['a', 'b', 'c'].map((id) =>
  department(
    id,
    Array.from({ length: 12 }, (_, at) =>
      division(`${id}-${at + 1}`, at === 0 ? { name: '<img src=x onerror=alert(1)>' } : {}),
    ),
  ),
);
const request: ChartRequest = {
  comparison: compareStructure(structureOf(...departments)),
  departmentIds: null,
  side: 'after',
  look: 'horizontal',
  language: 'zh-CN',
  footer: null,
  foldable: true,
};
const cache = new BlockCache();
const scene = chartScene(request, cache);
const whole = { x: -1000, y: -1000, width: 50_000, height: 50_000 };
const near = { zoom: 1, language: 'zh-CN' } as const;

let layer: SVGGElement;
let drawing: SceneDrawing;
beforeEach(() => {
  layer = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  document.body.replaceChildren(layer);
  drawing = new SceneDrawing(layer);
});
const drawn = () => [...layer.querySelectorAll<SVGElement>('[data-box]')].map((element) => element.dataset['box']);

it('only what the window touches is in the document', () => {
  drawing.draw(scene, whole, near);
  expect(drawn().length).toBe(1 + 3 + 36);
  const { x, y } = findBox(scene, 'a:b/b-5')!;
  drawing.draw(scene, { x, y, width: 10, height: 10 }, near);
  expect(drawn()).toContain('a:b/b-5');
  expect(drawn().length).toBeLessThan(6);
  drawing.draw(scene, { x: -9000, y: -9000, width: 5, height: 5 }, near);
  expect(layer.childElementCount).toBe(0);
});

it('an element that stays in the window is never drawn again', () => {
  drawing.draw(scene, whole, near);
  const before = drawing.elementOf('a:c/c-7');
  drawing.draw(chartScene({ ...request, collapsed: new Set(['a']) }, cache), whole, near);
  expect(drawing.elementOf('a:c/c-7')).toBe(before);
  expect(drawn().filter((id) => id?.startsWith('a:a/'))).toEqual([]);
});

it('every box is a tree item with its name, level and state', () => {
  drawing.draw(scene, whole, near);
  expect(drawing.elementOf('a:a/a-2')?.getAttribute('aria-description')).toBe('a-2处，编制 5 名');
  expect(drawing.elementOf('a:a')?.getAttribute('aria-expanded')).toBe('true');
  expect(drawing.elementOf('a:a')?.getAttribute('aria-level')).toBe('2');
});

it('markup in a name is drawn as letters', () => {
  drawing.draw(scene, whole, near);
  expect(layer.querySelector('img')).toBeNull();
  expect(drawing.elementOf('a:a/a-1')?.textContent).toContain('<img src=x onerror=alert(1)>');
});

it('far away boxes become outlines, one path a department', () => {
  drawing.draw(scene, whole, { ...near, zoom: 0.1 });
  expect(drawn()).toEqual([]);
  expect(layer.querySelectorAll('path').length).toBe(scene.blocks.length);
  drawing.draw(scene, whole, near);
  expect(drawn().length).toBe(40);
});

it('arrows walk from unit to unit and to the department', () => {
  const step = (from: string, direction: 'up' | 'down' | 'left' | 'right') => {
    const { box, x, y } = findBox(scene, from)!;
    return neighbour(scene, { x, y, width: box.width, height: box.height }, direction)?.box.id;
  };
  expect(step('a:a/a-3', 'down')).toBe('a:a/a-4');
  expect(step('a:a/a-3', 'up')).toBe('a:a/a-2');
  expect(step('a:a/a-6', 'left')).toBe('a:a');
  expect(step('a:', 'left')).toBeUndefined();
});
