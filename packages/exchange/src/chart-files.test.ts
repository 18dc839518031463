import { compareStructure } from '@dachushi/domain/compare.ts';
import { department, division, structureOf } from '@dachushi/domain/testing/builders.ts';
import { describe, expect, test } from 'vitest';
import { Resvg } from '@resvg/resvg-js';
import { sceneSvg } from '@dachushi/chart/svg/scene-svg.ts';
import { inflateSync } from 'node:zlib';
import { SANS, SERIF } from './font-files.ts';
import { chartPng, renderAll } from './chart-png.ts';
import type { ChartPicture } from './chart-png.ts';
import { chartSvg } from './chart-svg.ts';
import { chartSheets } from './chart-request.ts';
import type { ChartExport } from './chart-request.ts';
import { missingCharacters, missingNote } from './missing-characters.ts';
import { harbinComparison } from './testing/harbin-comparison.ts';

const harbin = harbinComparison();
const footer = {
  planTitle: '改革方案',
  baseDate: harbin.baseDate,
  countingBasis: harbin.countingBasis,
  notice: harbin.notice,
  version: 'a41f 9c07',
  time: '2026年11月22日 14:32',
};
const request: ChartExport = {
  comparison: harbin,
  departmentIds: ['uc'],
  side: 'both',
  look: 'official',
  language: 'zh-CN',
  footer,
};
const small = (name: string): ChartExport => ({
  ...request,
  departmentIds: null,
  look: 'horizontal',
  side: 'after',
  comparison: compareStructure(structureOf(department('a', [division('a-1', { name })]))),
});
const texts = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, inner]) => inner!.replace(/<[^>]*>/g, ''));

function counts(names: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const name of names) found.set(name, (found.get(name) ?? 0) + 1);
  return found;
}

function picture(result: Awaited<ReturnType<typeof chartPng>>): ChartPicture {
  if ('code' in result) throw new Error(result.code);
  return result;
}

/** Reads the picture back by drawing it as an image: share of pixels darker than paper. */
function inkIn({ png, width, height }: ChartPicture): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}"><image width="${width}" height="${height}" xlink:href="data:image/png;base64,${Buffer.from(png).toString('base64')}"/></svg>`;
  const { pixels } = new Resvg(svg).render();
  let dark = 0;
  for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 128) dark += 1;
  return dark / (width * height);
}

/** Reads a picture of ours back: its rows are not filtered. */
function pixelsOf(png: Uint8Array): Buffer {
  const bytes = Buffer.from(png);
  const stride = bytes.readUInt32BE(16) * 4;
  const rows = inflateSync(bytes.subarray(41, 41 + bytes.readUInt32BE(33)));
  const pixels = Buffer.alloc((rows.length / (stride + 1)) * stride);
  for (let row = 0; row * stride < pixels.length; row += 1)
    rows.copy(pixels, row * stride, row * (stride + 1) + 1, (row + 1) * (stride + 1));
  return pixels;
}

describe('SVG', () => {
  test.each(['official', 'horizontal'] as const)(
    'all 652 divisions and 497 units of the illustrative reform are written, %s look',
    async (look) => {
      const written = counts(texts(await chartSvg({ ...request, departmentIds: null, look })));
      const names = harbin.departments.flatMap((each) =>
        each.rows.flatMap((row) => [row.name, ...row.sources.map((source) => source.name)]),
      );
      expect(names.length).toBe(652 + 497);
      for (const [name, count] of counts(names)) expect([name, written.get(name)]).toEqual([name, count]);
    },
  );

  test('the fonts travel inside, as subsets, one per face', async () => {
    const svg = await chartSvg(request);
    const fonts = [
      ...svg.matchAll(/@font-face\{font-family:"([^"]+)";font-weight:(\d+);src:url\(data:font\/woff;base64,([^)]+)\)/g),
    ];
    expect(fonts.map(([, family, weight]) => `${family} ${weight}`)).toEqual([
      'Noto Sans SC 400',
      'Noto Sans SC 700',
      'Noto Serif SC 700',
    ]);
    for (const [, , , content] of fonts) {
      const bytes = Buffer.from(content!, 'base64');
      expect(bytes.toString('latin1', 0, 4)).toBe('wOFF');
      expect(bytes.length).toBeGreaterThan(1000);
      expect(bytes.length).toBeLessThan(200_000);
    }
    expect(svg).not.toMatch(/(href|src|url)\s*[=(]\s*["']?https?:/);
  });

  test.each([
    ['both', 'official', '双线框“设” 新设或改设'],
    ['before', 'horizontal', '点线框：党委、纪检、离退休'],
    ['changes', 'official', '双线框“设” 新设或改设'],
  ] as const)('what its marks mean is on the sheet once: %s, %s', async (side, look, meaning) => {
    const written = texts(await chartSvg({ ...request, side, look })).join('');
    expect(written.split(meaning).length - 1).toBe(1);
  });

  test('the illustrative warning is on the sheet', async () => {
    const written = texts(await chartSvg(request)).join('');
    expect(written).toContain((harbin.notice ?? '').slice(0, 20));
  });
});

describe('PNG', () => {
  test('letters are drawn: the same sheet with a name has more ink than without', async () => {
    const [with_, without] = await Promise.all([
      chartPng({ ...small('龘龘龘龘龘龘'), scale: 2 }),
      chartPng({ ...small('一'), scale: 2 }),
    ]);
    expect(inkIn(picture(with_))).toBeGreaterThan(inkIn(picture(without)) * 1.02);
  });

  test('rare characters of names are drawn, none of them as a gap', async () => {
    const rare = ['喆', '堃', '䶮', '犇', '彧', '骉', '㑇'];
    expect(await missingCharacters(rare)).toEqual([]);
    const drawn = picture(await chartPng({ ...small(rare.join('')), scale: 2 }));
    const plain = picture(await chartPng({ ...small('一'.repeat(rare.length)), scale: 2 }));
    expect(inkIn(drawn)).toBeGreaterThan(inkIn(plain));
  });

  test('scale multiplies the pixels', async () => {
    const one = picture(await chartPng({ ...request, scale: 1 }));
    const two = picture(await chartPng({ ...request, scale: 2 }));
    expect([two.width, two.height]).toEqual([one.width * 2, one.height * 2]);
    expect(Buffer.from(one.png).toString('latin1', 1, 4)).toBe('PNG');
  });

  test('drawn in bands it looks as drawn whole', async () => {
    const two = { ...request, departmentIds: harbin.departments.slice(0, 2).map((each) => each.departmentId) };
    const { png, width, height } = picture(await chartPng({ ...two, scale: 2 }));
    const { scene } = await chartSheets(two);
    const bounds = { x: 0, y: 0, width: width / 2, height: height / 2 };
    const drawing = sceneSvg(
      { ...scene, bounds },
      { language: 'zh-CN', faces: { sans: SANS, serif: SERIF }, scale: 2 },
    );
    expect(width * height).toBeGreaterThan(9_000_000);
    for await (const drawn of renderAll([drawing])) {
      const read = pixelsOf(png);
      expect([drawn.width, drawn.height, read.length]).toEqual([width, height, drawn.pixels.length]);
      const whole = drawn.pixels;
      let apart = 0;
      for (let at = 0; at < read.length; at += 1) if (Math.abs((read[at] ?? 0) - (whole[at] ?? 0)) > 24) apart += 1;
      // letters that a band cuts are placed anew, to a hundredth of a pixel
      expect(apart / read.length).toBeLessThan(1e-5);
    }
  });

  test('more than 100 megapixels is an answer with what would fit, not a fault', async () => {
    expect(await chartPng({ ...request, departmentIds: null, look: 'horizontal', scale: 4 })).toMatchObject({
      code: 'picture-too-large',
      limit: 100,
      largestScale: 1,
    });
    expect(await chartPng({ ...request, departmentIds: null, scale: 4 })).toMatchObject({ code: 'picture-too-large' });
  });
});

describe('characters without a glyph', () => {
  test('are found and named', async () => {
    const missing = await missingCharacters(['𠮷野处', '办公室', '𠮷']);
    expect(missing).toEqual(['𠮷']);
    expect(missingNote(missing, 'zh-CN')).toContain('U+20BB7');
    expect(missingNote([], 'zh-CN')).toBeNull();
    // Arabic letters in the list would turn its order around
    expect(missingNote(['𠮷', 'ق', '😀'], 'en', 'fonts of the machine')).toMatch(/: 𠮷 U\+20BB7, U\+0642, U\+1F600$/);
  });

  test('stay text in the drawing, and its footer says so', async () => {
    const written = texts(await chartSvg(small('𠮷野处')));
    expect(written).toContain('𠮷野处');
    expect(written.join('')).toContain('U+20BB7');
  });

  test('leave a mark on the picture instead of a gap', async () => {
    const [shown, gap] = await Promise.all([
      chartPng({ ...small('𠮷𠮷𠮷𠮷𠮷𠮷'), scale: 1 }),
      chartPng({ ...small('\u3000'.repeat(6)), scale: 1 }),
    ]);
    expect(inkIn(picture(shown))).toBeGreaterThan(inkIn(picture(gap)));
  });
});
