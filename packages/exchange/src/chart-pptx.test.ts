import { describe, expect, test } from 'vitest';
import { chartPptx } from './chart-pptx.ts';
import { documentOf, largeCity, namesOf } from './testing/chart-document.ts';
import { harbinComparison } from './testing/harbin-comparison.ts';
import { all, frameOf, only, pathOf, readXml, readZip, siteOf, textOf } from './testing/read-pptx.ts';
import type { Element } from './testing/read-pptx.ts';

const harbin = harbinComparison();

async function slidesOf(...args: Parameters<typeof documentOf>): Promise<readonly Element[]> {
  const { bytes } = await chartPptx(documentOf(...args));
  return [...readZip(bytes)].flatMap(([path, text]) => (/slides\/slide\d+\.xml$/.test(path) ? [readXml(text)] : []));
}

const shapesOf = (slide: Element): readonly Element[] => all(slide, 'p:sp');
const nameOf = (shape: Element): string => only(shape, 'p:cNvPr').attributes['name'] ?? '';
const idOf = (shape: Element): string => only(shape, 'p:cNvPr').attributes['id'] ?? '';
/** The frame of a unit says what it is in its name, and holds the unit's name as its own text. */
const unitsOf = (slide: Element): readonly Element[] =>
  shapesOf(slide).filter((shape) => nameOf(shape).startsWith('机构 '));

function counted(texts: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const text of texts) found.set(text, (found.get(text) ?? 0) + 1);
  return found;
}

describe.each([
  ['official', 'both', ['before', 'after']],
  ['official', 'after', ['after']],
  ['horizontal', 'both', ['before', 'after']],
  ['compact', 'before', ['before']],
] as const)('%s, %s', (look, side, sides) => {
  test('every name stands inside a shape of its own', async () => {
    const slides = await slidesOf(harbin, { look, side });
    const written = counted(slides.flatMap(unitsOf).map((shape) => textOf(shape).replace(/\t\d+$/, '')));
    for (const [name, count] of namesOf(harbin, sides)) expect([name, written.get(name)]).toEqual([name, count]);
  });

  test('every line is a connector glued to two boxes of its slide, and begins and ends at their edges', async () => {
    let lines = 0;
    for (const slide of await slidesOf(harbin, { look, side })) {
      const frames = new Map(shapesOf(slide).map((shape) => [idOf(shape), frameOf(shape)]));
      const glued = new Set<string>();
      for (const connector of all(slide, 'p:cxnSp')) {
        const [start, end] = [only(connector, 'a:stCxn').attributes, only(connector, 'a:endCxn').attributes];
        const path = pathOf(connector);
        for (const [{ id = '', idx = '' }, point] of [
          [start, path[0]],
          [end, path.at(-1)],
        ] as const) {
          glued.add(id);
          const box = frames.get(id);
          expect(box).toBeDefined();
          if (!box || !point) continue;
          const site = siteOf(box, idx);
          // half a point: shapes and lines are rounded each by itself
          expect(Math.hypot(site.x - point.x, site.y - point.y)).toBeLessThan(6_350 + 12_700);
        }
        lines += 1;
      }
      expect(unitsOf(slide).filter((unit) => !glued.has(idOf(unit)))).toEqual([]);
    }
    expect(lines).toBeGreaterThan(400);
  });
});

test('a line of the tree turns at the level line of its department', async () => {
  const [slide] = await slidesOf(harbin, { departmentIds: ['uc'], side: 'after' });
  const turns = all(slide as Element, 'p:cxnSp')
    .filter((connector) => only(connector, 'a:prstGeom').attributes['prst'] === 'bentConnector3')
    .map((connector) =>
      pathOf(connector)
        .slice(1, 3)
        .map(({ y }) => Math.round(y / 12_700)),
    );
  expect(turns.length).toBe(14);
  expect(new Set(turns.flat()).size).toBe(1);
});

test('ids are unique on each slide, all parts are well-formed and listed', async () => {
  const { bytes, pages } = await chartPptx(documentOf(harbin, { side: 'changes' }));
  const parts = readZip(bytes);
  const types = parts.get('[Content_Types].xml') ?? '';
  let slides = 0;
  for (const [path, text] of parts) {
    const root = readXml(text);
    if (!path.startsWith('ppt/slides/slide')) continue;
    slides += 1;
    expect(types).toContain(`PartName="/${path}"`);
    const ids = all(root, 'p:cNvPr').map(({ attributes }) => attributes['id']);
    expect(new Set(ids).size).toBe(ids.length);
    const relations = readXml(parts.get(path.replace('slides/', 'slides/_rels/') + '.rels') ?? '');
    const known = new Set(all(relations, 'Relationship').map(({ attributes }) => attributes['Id']));
    for (const { attributes } of all(root, 'a:hlinkClick')) expect(known).toContain(attributes['r:id']);
    for (const { attributes } of all(relations, 'Relationship'))
      expect(parts.has(`ppt/slides/${attributes['Target']}`) || attributes['Target']?.startsWith('../')).toBe(true);
  }
  expect(slides).toBe(pages);
  expect(parts.get('ppt/presentation.xml')).toContain('<p:sldSz cx="12192000" cy="6858000"/>');
  expect(parts.get('docProps/custom.xml')).toContain('dcdb3748');
});

test('every slide says title, base date, 口径, warning, version and its number', async () => {
  const slides = await slidesOf(harbin, { departmentIds: ['uc', 'fin'] });
  expect(slides.length).toBe(3);
  slides.forEach((slide, at) => {
    const text = shapesOf(slide).map(textOf).join(' ');
    for (const said of [
      '机构设置图',
      '2015年12月1日',
      '口径：',
      '示意数据',
      'e1/217 · dcdb 3748',
      `第 ${at + 1} / 3 页`,
    ])
      expect(text).toContain(said);
    expect(all(slide, 'p:ph').length).toBe(1);
  });
});

test('5,000 units are all there; the same request gives the same bytes', async () => {
  const city = largeCity(250);
  const { bytes } = await chartPptx(documentOf(city, { side: 'after' }));
  const written = [...readZip(bytes)]
    .flatMap(([path, text]) => (/slides\/slide\d+\.xml$/.test(path) ? [readXml(text)] : []))
    .flatMap(unitsOf)
    .map(textOf);
  expect(written.toSorted()).toEqual([...namesOf(city, ['after']).keys()].toSorted());
  const again = await chartPptx(documentOf(city, { side: 'after' }));
  expect(again.bytes.equals(bytes)).toBe(true);
});
