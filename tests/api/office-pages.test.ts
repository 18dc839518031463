import { compareStructure } from '@dachushi/domain/compare.ts';
import { must } from '@dachushi/domain/must.ts';
import type { ChartDocument } from '@dachushi/exchange/chart-document.ts';
import { doChartJob } from '@dachushi/exchange/do-chart-job.ts';
import { endOfSection, paragraph } from '@dachushi/exchange/papers/blocks.ts';
import { documentFile } from '@dachushi/exchange/papers/document/document-file.ts';
import { proposalPaper } from '@dachushi/exchange/papers/proposal-paper.ts';
import { harbinPaper } from '@dachushi/exchange/testing/harbin-paper.ts';
import { linesOf, readPlacedText } from '@dachushi/exchange/testing/read-placed-text.ts';
import type { PlacedPage } from '@dachushi/exchange/testing/read-placed-text.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { turnIntoPages } from './testing/turn-into-pages.ts';

const MM = 72 / 25.4;
const city = harbinPaper();
const department = harbinPaper('hrss');
const names = compareStructure(city.structure).departments.flatMap(({ name, rows }) => [
  name,
  ...rows.flatMap((row) => [row.name, ...row.sources.map((source) => source.name)]),
]);

let pages: ReadonlyMap<string, readonly PlacedPage[]>;
const raw = new Map<string, Buffer>();
const pagesOf = (name: string) => must(pages.get(name), name);

beforeAll(async () => {
  const paper = await proposalPaper(department);
  const grid = [paragraph('Plain', '改'.repeat(22 * 28 * 2)), endOfSection('upright')];
  const slides: Omit<ChartDocument, 'paper'> = {
    comparison: compareStructure(city.structure),
    departmentIds: null,
    side: 'both',
    look: 'official',
    language: 'zh-CN',
    footer: { planTitle: '方案', baseDate: '', countingBasis: '', notice: null, version: '1', time: '' },
    provenance: city.provenance,
  };
  const made = {
    'proposal.docx': await documentFile(paper),
    'grid.docx': await documentFile({ ...paper, blocks: grid }),
    'regulation.docx': await bytesOf({ format: 'regulation.docx', paper: city }),
    'comparison.docx': await bytesOf({ format: 'comparison.docx', paper: city }),
    'sheets.xlsx': await bytesOf({ format: 'comparison.xlsx', paper: city }),
    'chart.pptx': await bytesOf({ format: 'pptx', chart: slides }),
  };
  const read = [...(await turnIntoPages(made))].map(async ([name, bytes]) => {
    raw.set(name, bytes);
    return [name, await readPlacedText(bytes)] as const;
  });
  pages = new Map(await Promise.all(read));
}, 300_000);

async function bytesOf(job: Parameters<typeof doChartJob>[0]): Promise<Uint8Array> {
  const file = await doChartJob(job);
  if (!('bytes' in file)) throw new Error(file.code);
  return file.bytes;
}

describe('the grid of GB/T 9704, as it is printed', () => {
  test('a page of plain characters has 22 lines of 28, 28.95 points apart, inside the type area', () => {
    for (const page of pagesOf('grid.docx')) {
      const lines = linesOf(page).filter(({ text }) => text.includes('改'));
      expect(lines.map(({ text }) => [...text].length)).toEqual(Array.from({ length: 22 }, () => 28));
      const steps = lines.slice(1).map(({ y }, at) => must(lines[at], 'line').y - y);
      for (const step of steps) expect(Math.abs(step - 28.95)).toBeLessThan(0.2);
      expect(must(lines[0], 'first').y).toBeLessThan((297 - 37) * MM);
      expect(must(lines.at(-1), 'last').y).toBeGreaterThan(35 * MM);
    }
  });

  test('text of the proposal stands on the grid and inside the type area, on upright and turned pages', () => {
    for (const page of pagesOf('proposal.docx')) {
      const upright = page.height > page.width;
      const [left, right] = upright ? [28, 26] : [35, 37];
      const foot = upright ? 35 : 26;
      const inside = page.texts.filter(({ y }) => y > foot * MM - 1);
      for (const { x, width, text } of inside) {
        expect(x, text).toBeGreaterThan(left * MM - 2);
        // LibreOffice lets a stop hang over the edge
        expect(x + width, text).toBeLessThan(page.width - right * MM + 17);
      }
      expect(Math.max(...inside.map(({ y }) => y))).toBeLessThan(page.height - (upright ? 37 : 28) * MM);
      if (upright) expect(linesOf({ ...page, texts: inside }).length).toBeLessThanOrEqual(26);
    }
  });

  test('page numbers are printed outside, — 1 —, below the type area', () => {
    pagesOf('proposal.docx').forEach((page, at) => {
      const foot = linesOf(page).at(-1);
      expect(foot?.text.replace(/\s/g, '')).toBe(`—${at + 1}—`);
    });
  });

  test('every font is embedded', () => {
    for (const [name, bytes] of raw) {
      const text = bytes.toString('latin1');
      const count = (what: RegExp) => text.match(what)?.length ?? 0;
      expect(count(/\/FontFile\d? /g), name).toBe(count(/\/Type\s?\/FontDescriptor/g));
      expect(count(/\/Type\s?\/FontDescriptor/g), name).toBeGreaterThan(0);
    }
  });
});

test('law 9: every department, division and unit of the city is printed, whatever the file', () => {
  for (const name of ['regulation.docx', 'comparison.docx', 'sheets.xlsx', 'chart.pptx']) {
    const texts = pagesOf(name).flatMap((page) => page.texts.map(({ text }) => text.replace(/\s/g, '')));
    const printed = texts.join('');
    expect(
      names.filter((each) => !printed.includes(each) && !isBroken(each, texts)),
      name,
    ).toEqual([]);
  }
});

/** A long name in a narrow cell stands in two lines, and a page may end between them. */
function isBroken(name: string, texts: readonly string[]): boolean {
  return Array.from(name, (_, at) => at).some(
    (at) =>
      at > 0 &&
      texts.some((text) => text.endsWith(name.slice(0, at))) &&
      texts.some((text) => text.startsWith(name.slice(at))),
  );
}

test('tables of plain sheets stay on the paper', () => {
  for (const name of ['regulation.docx', 'comparison.docx', 'sheets.xlsx'])
    for (const page of pagesOf(name))
      for (const { x, y, width } of page.texts) {
        expect(Math.min(x, y)).toBeGreaterThan(0);
        expect(x + width).toBeLessThan(page.width);
      }
});
