import { paperOf } from '@dachushi/chart/pages/paper.ts';
import { compareStructure } from '@dachushi/domain/compare.ts';
import { department, division, structureOf } from '@dachushi/domain/testing/builders.ts';
import { describe, expect, test } from 'vitest';
import { chartPdf } from './chart-pdf.ts';
import { documentOf, largeCity, namesOf } from './testing/chart-document.ts';
import { harbinComparison } from './testing/harbin-comparison.ts';
import { readPdf } from './testing/read-pdf.ts';

const harbin = harbinComparison();

function counted(texts: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const text of texts) {
    // the reader puts a space where characters stand far apart or a turned bracket begins
    const name = text.replaceAll(' ', '');
    found.set(name, (found.get(name) ?? 0) + 1);
  }
  return found;
}

describe('the illustrative reform as PDF', () => {
  test.each([
    ['official', 'both', ['before', 'after'], 46],
    ['official', 'after', ['after'], 46],
    ['horizontal', 'before', ['before'], 46],
    ['compact', 'both', ['before', 'after'], 10],
  ] as const)('%s, %s: every name is written, nothing is lost', async (look, side, sides, least) => {
    const { bytes, pages } = await chartPdf(documentOf(harbin, { look, side }));
    const read = await readPdf(bytes);
    expect(read.pages.length).toBe(pages);
    expect(pages).toBeGreaterThanOrEqual(least);
    const written = counted(read.pages.flatMap((page) => page.texts));
    const wanted = namesOf(harbin, sides);
    for (const [name, count] of wanted) expect([name, written.get(name)]).toEqual([name, count]);
    const total = [...wanted.values()].reduce((sum, count) => sum + count, 0);
    expect(total).toBe(sides.length === 2 ? 652 + 497 : sides[0] === 'after' ? 497 : 652);
  });

  test('every page says title, base date, 口径, warning, version, time and its number', async () => {
    const { bytes } = await chartPdf(documentOf(harbin, { departmentIds: ['uc', 'fin'] }));
    const { pages } = await readPdf(bytes);
    expect(pages.length).toBe(3);
    pages.forEach(({ texts }, at) => {
      const text = texts.join(' ');
      expect(text).toMatch(/机构设置图（改革前后对照）/);
      for (const said of ['2015年12月1日', '口径：', '示意数据', 'e1/217 · dcdb 3748', '14:32', `第 ${at + 1} / 3 页`])
        expect(text).toContain(said);
      expect(text.replaceAll(' ', '')).toContain((harbin.notice ?? '').slice(0, 20));
    });
  });

  test('the outline and the links of the overview lead to the pages of the departments, and back', async () => {
    const { bytes } = await chartPdf(documentOf(harbin));
    const { pages, outline } = await readPdf(bytes);
    expect(outline.map(({ title }) => title)).toEqual(['总览', ...harbin.departments.map(({ name }) => name)]);
    for (const { title, page } of outline.slice(1))
      expect(pages[page - 1]?.texts.some((text) => text.startsWith(title))).toBe(true);
    expect(pages[0]?.links).toEqual(outline.slice(1).map(({ page }) => page));
    expect(pages.slice(1).every(({ links }) => links.join() === '1')).toBe(true);
  });

  test('reading programs are told the order: a heading, then a paragraph for each line and box', async () => {
    const { bytes } = await chartPdf(documentOf(harbin, { departmentIds: ['uc'], side: 'after' }));
    const [page] = (await readPdf(bytes)).pages;
    expect(page?.roles.slice(0, 4)).toEqual(['Root', 'Document', 'Sect', 'H1']);
    // 15 units and their department, and the lines around the chart
    expect(page?.roles.filter((role) => role === 'P').length).toBeGreaterThanOrEqual(15 + 1 + 5);
    expect(bytes.toString('latin1')).toContain('/MarkInfo<</Marked true>>');
  });

  test('paper is what was asked for, and fonts are inside as subsets', async () => {
    const portrait = await chartPdf(documentOf(harbin, { departmentIds: ['uc'], paper: paperOf('A4', 'portrait') }));
    const wide = await chartPdf(documentOf(harbin, { departmentIds: ['uc'], paper: paperOf('A3', 'landscape') }));
    const size = async (bytes: Buffer) => {
      const [page] = (await readPdf(bytes)).pages;
      return [Math.round(page?.width ?? 0), Math.round(page?.height ?? 0)];
    };
    expect(await size(portrait.bytes)).toEqual([595, 842]);
    expect(await size(wide.bytes)).toEqual([1191, 842]);
    const raw = wide.bytes.toString('latin1');
    const faces = [...raw.matchAll(/\/FontName\/([A-Z]{6})\+([\w-]+)/g)].map(([, , face]) => face);
    expect(faces).toEqual(['NotoSansSC-Regular', 'NotoSansSC-Bold', 'NotoSerifSC-Bold']);
    expect(raw.match(/\/FontFile2 /g)?.length).toBe(3);
  });

  test('the same version and time give the same bytes; the version is inside', async () => {
    const make = () => chartPdf(documentOf(harbin, { departmentIds: ['uc'] }));
    const [first, second] = await Promise.all([make(), make()]);
    expect(first.bytes.equals(second.bytes)).toBe(true);
    const { info } = await readPdf(first.bytes);
    expect(info).toMatchObject({ Title: '市城乡建设委员会机构设置图（改革前后对照）' });
    expect(info['Custom']).toMatchObject({ PlanId: 'p1', PlanVersion: 'e1:217', StateHash: 'dcdb3748' });
  });

  test('English pages speak English', async () => {
    const { bytes } = await chartPdf(documentOf(harbin, { departmentIds: ['uc'], language: 'en', side: 'changes' }));
    const [page] = (await readPdf(bytes)).pages;
    expect(page?.texts.join(' ')).toContain('divisions after the reform, changes marked');
  });
});

test('5,000 units are all there, in every look', async () => {
  const city = largeCity(250);
  for (const look of ['official', 'compact'] as const) {
    const { bytes } = await chartPdf(documentOf(city, { look, side: 'after' }));
    const written = counted((await readPdf(bytes)).pages.flatMap((page) => page.texts));
    const names = [...namesOf(city, ['after']).keys()];
    expect(names.length).toBe(5_000);
    expect(names.filter((name) => written.get(name) !== 1)).toEqual([]);
  }
});

test('brackets, figures, markup and characters without a glyph are all kept as text', async () => {
  const names = ['执法处（12345热线）', '<b>&"处"', '𠮷野处', '喆堃䶮犇处'];
  const city = compareStructure(
    structureOf(
      department(
        'a',
        names.map((name, at) => division(`a-${at}`, { name })),
      ),
    ),
  );
  const { bytes } = await chartPdf(documentOf(city, { side: 'after' }));
  const texts = [...counted((await readPdf(bytes)).pages.flatMap((page) => page.texts)).keys()];
  expect(texts).toEqual(expect.arrayContaining(['执法处（12345热线）', '<b>&"处"', '〓野处', '喆堃䶮犇处']));
  expect(texts.join('')).toContain('U+20BB7');
  expect(texts).not.toContain('示意数据');
});
