// @vitest-environment node
import { compareStructure } from '@dachushi/domain/compare.ts';
import { paperOf } from '@dachushi/chart/pages/paper.ts';
import { merge, plainDepartment, play, structureOf } from '@dachushi/domain/testing/builders.ts';
import { chartPdf } from '@dachushi/exchange/chart-pdf.ts';
import { pagesFile } from '@dachushi/exchange/papers/pages/pages-file.ts';
import { proposalPaper } from '@dachushi/exchange/papers/proposal-paper.ts';
import { readPdf } from '@dachushi/exchange/testing/read-pdf.ts';
import { expect, test } from 'vitest';
import { pdfPageSvg } from './pdf-page-svg.ts';
import { openPdf } from './read-pdf.ts';

const structure = play(
  structureOf(plainDepartment('a', 9), plainDepartment('b', 4, { name: '市<b>&局' })),
  merge('a-1', 'a-2', 'a-3'),
);
const provenance = { planId: 'p', epoch: 'e', seq: 1, stateHash: '0'.repeat(64), time: '2026-01-01T00:00:00Z' };

async function drawn(bytes: Uint8Array) {
  const file = await openPdf(new Uint8Array(bytes));
  const families = new Map(file.faces.map(({ name }) => [name, `x-${name}`]));
  const characters = new Map(file.faces.map((face) => [face.name, face.characters]));
  return Promise.all(
    Array.from({ length: file.pageCount }, async (_, at) => {
      const page = await file.page(at + 1);
      const svg = pdfPageSvg(page, { families, characters }, 'page');
      const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);
      return {
        page,
        svg,
        text: texts.join('').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
      };
    }),
  );
}

const sorted = (text: string) => [...text.replace(/\s/g, '')].sort().join('');

test('the pages of a proposal and of a chart are shown with every character that is in the file', async () => {
  const comparison = compareStructure(structure);
  const { baseDate, countingBasis, notice } = comparison;
  const footer = { planTitle: '方案', baseDate, countingBasis, notice, version: '1', time: '' };
  const chart = { comparison, departmentIds: null, side: 'both', look: 'official', language: 'zh-CN', footer } as const;
  const proposal = await proposalPaper({ structure, planTitle: '方案', departmentId: null, provenance });
  const drawings = await chartPdf({ ...chart, provenance, paper: paperOf('A4', 'landscape') });
  for (const bytes of [await pagesFile(proposal), drawings.bytes]) {
    const [shown, read] = await Promise.all([drawn(bytes), readPdf(bytes)]);
    expect(shown.length).toBe(read.pages.length);
    shown.forEach(({ page, text, svg }, at) => {
      const other = read.pages[at]!;
      expect([page.width, page.height]).toEqual([other.width, other.height].map((side) => expect.closeTo(side, 1)));
      expect(sorted(text)).toBe(sorted(other.texts.join('')));
      expect(svg.match(/<g/g)?.length).toBe(svg.match(/<\/g>/g)?.length);
      expect(svg).not.toMatch(/NaN|undefined|<b>/);
    });
  }
});

test('what is no file of ours is refused, not shown', async () => {
  await expect(openPdf(new Uint8Array([1, 2, 3]))).rejects.toThrow();
});
