import { assess } from '@dachushi/domain/assess.ts';
import { compareStructure } from '@dachushi/domain/compare.ts';
import { presentAssessment } from '@dachushi/domain/ratios/presented.ts';
import { expect, test } from 'vitest';
import { harbinPaper } from '../testing/harbin-paper.ts';
import { readDocument } from '../testing/read-docx.ts';
import { all } from '../testing/read-pptx.ts';
import { comparisonPaper } from './comparison-paper.ts';
import { documentFile } from './document/document-file.ts';

const request = harbinPaper();
const city = readDocument(await documentFile(comparisonPaper(request)));
const [summary = [], ratios = [], table = []] = city.tables;

test('law 9: totals and ratios are those of the screen, each ratio with its base', () => {
  const presented = presentAssessment(assess(request.structure)).ratios;
  const { before, after, removed, ratio } = presented.overall;
  expect(summary.at(-1)?.slice(0, 5)).toEqual(['合计', `${before}`, `${after}`, `${removed}`, ratio]);
  expect(ratios.slice(1).map(([, value]) => value)).toEqual([
    '23.77%（155/652）',
    '28.13%（155/551）',
    `${presented.departmentMean.ratio}%（38个部门精简率之和${presented.departmentMean.sum}%÷38）`,
  ]);
});

test('every division and every unit stands in the table once, in official order', () => {
  const { departments } = compareStructure(request.structure);
  const rows = table.filter((cells) => cells.length === 11);
  const sources = departments.flatMap((each) => each.rows.flatMap((row) => row.sources.map(({ name }) => name)));
  expect(rows.map((cells) => cells[1] ?? '').filter((name) => name !== '—' && name !== '改革前内设机构')).toEqual(
    sources,
  );
  const units = departments.flatMap((each) => each.rows.map(({ name }) => name));
  const after = rows.map((cells) => cells[5] ?? '').filter((name) => name !== '');
  const known = new Set(units);
  expect(after.filter((name) => known.has(name))).toEqual(units);
});

test('cells of one row fill the columns of the grid, and merged cells begin before they go on', () => {
  for (const one of all(city.xml, 'w:tbl')) {
    const columns = all(one, 'w:gridCol').length;
    for (const row of all(one, 'w:tr')) {
      const spans = all(row, 'w:tc').map((cell) => Number(all(cell, 'w:gridSpan')[0]?.attributes['w:val'] ?? 1));
      expect(spans.reduce((sum, span) => sum + span, 0)).toBe(columns);
    }
    expect(all(one, 'w:tr').flatMap((row) => all(row, 'w:tblHeader')).length).toBe(1);
  }
});

test('the page is landscape with version, time and page number at its foot', () => {
  expect(all(city.xml, 'w:pgSz').map(({ attributes }) => attributes['w:orient'])).toEqual(['landscape']);
  const foot = city.part('word/footer-plain.xml');
  expect(all(foot, 'w:instrText').map(({ text }) => text.trim())).toEqual(['PAGE', 'NUMPAGES']);
  expect(
    all(foot, 'w:t')
      .map(({ text }) => text)
      .join(''),
  ).toContain('版本 1f2e:412 · dcdb 3748');
});

test('warning, base date and counting basis stand on top; plan, version and hash at the end', () => {
  const texts = city.paragraphs.map(({ text }) => text).join('\n');
  for (const words of ['基准日：2015年12月1日', '示意数据：', '计数口径：', '方案版本：e-1f2e:412'])
    expect(texts).toContain(words);
});

test('one department has its own title and no summary of the city', async () => {
  const paper = readDocument(await documentFile(comparisonPaper(harbinPaper('hrss'))));
  expect(paper.paragraphs[0]?.text).toBe('市人力资源和社会保障局改革前后对照表');
  expect(paper.tables.length).toBe(2);
});
