import { assess } from '@dachushi/domain/assess.ts';
import { command } from '@dachushi/domain/command.ts';
import type { Command } from '@dachushi/domain/command.ts';
import { compareStructure } from '@dachushi/domain/compare.ts';
import type { DepartmentId, UnitId } from '@dachushi/domain/ids.ts';
import { presentAssessment } from '@dachushi/domain/ratios/presented.ts';
import { must } from '@dachushi/domain/must.ts';
import { describe, expect, test } from 'vitest';
import { harbinPaper } from '../testing/harbin-paper.ts';
import { all, only, readXml, readZip } from '../testing/read-pptx.ts';
import { calculate, readSheet } from '../testing/read-sheet.ts';
import { comparisonXlsx } from './comparison-xlsx.ts';

const request = harbinPaper();
const city = comparisonXlsx(request);
const { ratios, ledgers } = presentAssessment(assess(request.structure));
const [summary, table, notes] = [readSheet(city, 1), readSheet(city, 2), readSheet(city, 3)] as const;

describe('law 9: the summary', () => {
  const [total = 0] = summary.rowsWith('A', '合计');

  test('closes with the totals of the screen', () => {
    const { before, after, removed } = ratios.overall;
    expect(['D', 'E', 'F'].map((column) => summary.value(`${column}${total}`))).toEqual([before, after, removed]);
    expect([before, after, removed]).toEqual([652, 497, 155]);
    const { posts, establishment } = must(ledgers.overall, 'ledger');
    expect(summary.value(`J${total}`)).toBe(establishment.before.行政 + establishment.before.政法);
    expect(['N', 'O', 'P', 'Q'].map((column) => summary.value(`${column}${total}`))).toEqual([
      posts.before.chief,
      posts.chief,
      posts.before.deputy,
      posts.deputy,
    ]);
  });

  test('prints the three ratios with definition and base, and calculates each from the lines above', () => {
    const lines = ['① 总体精简率', '② 纳入范围精简率', '③ 部门平均精简率'].map(
      (name) => summary.rowsWith('A', name)[0] ?? 0,
    );
    const kinds = [ratios.overall, ratios.inScope, ratios.departmentMean];
    kinds.forEach(({ ratio, definition }, at) => {
      const row = lines[at] ?? 0;
      expect(summary.cells.get(`G${row}`)?.text).toContain(`${ratio}%（`);
      expect(definition).toContain(summary.cells.get(`K${row}`)?.text);
      expect((summary.value(`F${row}`) * 100).toFixed(2)).toBe(ratio);
    });
    expect(summary.cells.get(`G${lines[0]}`)?.text).toBe('23.77%（155/652）');
    expect(summary.cells.get(`G${lines[1]}`)?.text).toBe('28.13%（155/551）');
  });
});

test('every formula gives what the program has written beside it', () => {
  const written = [summary, table].flatMap((sheet) =>
    [...sheet.cells].flatMap(([reference, { formula }]) =>
      formula === null ? [] : [[reference, calculate(sheet, formula), sheet.value(reference)] as const],
    ),
  );
  expect(written.length).toBeGreaterThan(400);
  expect(written.filter(([, counted, value]) => Math.abs(counted - value) > 1e-9)).toEqual([]);
});

test('every division and every unit stands in the table once, in official order', () => {
  const column = (letter: string) =>
    [...table.cells].filter(([at]) => at.replace(/\d+/, '') === letter).map(([, { text }]) => text);
  const { departments } = compareStructure(request.structure);
  const sources = departments.flatMap(({ rows }) => rows.flatMap((row) => row.sources.map(({ name }) => name)));
  const units = departments.flatMap(({ rows }) => rows.map(({ name }) => name));
  const known = new Set([...sources, ...units]);
  expect(column('B').filter((text) => known.has(text))).toEqual(sources);
  expect(column('G').filter((text) => known.has(text))).toEqual(units);
});

test('headers stay in sight and stand on every page of landscape paper with its number', () => {
  const [pane] = all(table.xml, 'pane');
  expect(pane?.attributes).toMatchObject({ state: 'frozen', ySplit: '6' });
  expect(only(table.xml, 'pageSetup').attributes).toMatchObject({
    orientation: 'landscape',
    fitToWidth: '1',
    fitToHeight: '0',
  });
  expect(only(table.xml, 'oddFooter').text).toContain('第 &P 页 共 &N 页');
  expect(readZip(city).get('xl/workbook.xml')).toContain("'对照表'!$5:$6");
});

test('title, base date, warning, version and time are on the sheets; plan, version and hash inside the file', () => {
  const texts = [...summary.cells.values()].map(({ text }) => text).join('\n');
  expect(texts).toContain('基准日：2015年12月1日');
  expect(texts).toContain('示意数据：');
  expect(texts).toContain('计数口径：');
  expect([...notes.cells.values()].map(({ text }) => text)).toContain('方案编号：p1\u3000方案版本：e-1f2e:412');
  const custom = readXml(readZip(city).get('docProps/custom.xml') ?? '');
  expect(
    all(custom, 'vt:lpwstr')
      .map(({ text }) => text)
      .slice(0, 3),
  ).toEqual(['p1', 'e-1f2e:412', request.provenance.stateHash]);
});

test('deviations, exemptions and waivers are printed with their reasons', () => {
  const reasons = [...notes.cells].filter(([at]) => at.startsWith('F')).map(([, { text }]) => text);
  const given = [...request.structure.departments.values()].flatMap(({ deviationReason }) => deviationReason ?? []);
  expect(given.length).toBeGreaterThan(0);
  expect(given.filter((reason) => !reasons.includes(reason))).toEqual([]);
  const [finding] = must(assess(request.structure).departments.get('hrss' as DepartmentId), 'hrss').findings;
  const { ruleId, subjectIds } = must(finding, 'finding');
  const waiver: Command = command('waive-finding', {
    departmentId: 'hrss' as DepartmentId,
    ruleId,
    subjectIds,
    reason: '按部门实际保留',
  });
  const sheet = readSheet(comparisonXlsx(harbinPaper('hrss', [waiver])), 3);
  expect([...sheet.cells.values()].map(({ text }) => text)).toContain('按部门实际保留');
});

test('one department is a paper of its own, without the ratios of the city', () => {
  const paper = comparisonXlsx(harbinPaper('hrss'));
  expect(readSheet(paper, 1).rowsWith('A', '合计')).toEqual([]);
  expect(readSheet(paper, 2).cells.get('A1')?.text).toBe('市人力资源和社会保障局改革前后对照表');
});

test('a name that looks like a formula is text', () => {
  const name = '=HYPERLINK("http://x","办")';
  const rename: Command = command('rename-unit', { unitId: 'hrss-06' as UnitId, name });
  const sheet = readSheet(comparisonXlsx(harbinPaper('hrss', [rename])), 2);
  const cells = all(sheet.xml, 'c').filter((each) => all(each, 't').some(({ text }) => text === name));
  expect(cells.map(({ attributes }) => attributes['t'])).toEqual(['inlineStr']);
  expect(cells.flatMap((each) => all(each, 'f'))).toEqual([]);
});

test('the same version gives the same bytes', () => {
  expect(comparisonXlsx(harbinPaper()).equals(city)).toBe(true);
});
