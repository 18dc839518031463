import { compareStructure } from '@dachushi/domain/compare.ts';
import { expect, test } from 'vitest';
import { harbinPaper } from '../../testing/harbin-paper.ts';
import { readPdf } from '../../testing/read-pdf.ts';
import type { Block } from '../blocks.ts';
import { paragraph, endOfSection, table, text } from '../blocks.ts';
import { doPaperJob } from '../do-paper-job.ts';
import { documentFile } from '../document/document-file.ts';
import { TURNED_AREA } from '../measures.ts';
import { proposalPaper } from '../proposal-paper.ts';
import { readDocument } from '../../testing/read-docx.ts';
import { pagesFile } from './pages-file.ts';

const MM = 72 / 25.4;
const request = harbinPaper('hrss');
const paper = await proposalPaper(request);
const pdf = await readPdf(await pagesFile(paper));

async function pagesOf(blocks: readonly Block[]) {
  return (await readPdf(await pagesFile({ ...paper, blocks }))).pages;
}

test('A4, upright for the text and turned for the attachments', () => {
  const sizes = pdf.pages.map(({ width, height }) => `${Math.round(width / MM)}×${Math.round(height / MM)}`);
  expect(sizes[0]).toBe('210×297');
  expect(sizes.at(-1)).toBe('297×210');
  expect(new Set(sizes).size).toBe(2);
});

test('22 lines of 28 characters stand on a page', async () => {
  const characters = '改'.repeat(22 * 28 * 2);
  const pages = await pagesOf([paragraph('Plain', characters), endOfSection('upright')]);
  expect(pages.map(({ texts }) => texts[0]?.length)).toEqual([616, 616]);
});

test('the pages say what the Word file says, word for word', async () => {
  const words = (all: readonly string[]) => all.join('').replace(/\s/g, '');
  const document = readDocument(await documentFile(paper));
  // a sentence may go on over the page, past its number
  const text = words(pdf.pages.flatMap(({ texts }) => texts)).replace(/—\d+—/g, '');
  expect(document.paragraphs.filter(({ text: line }) => !text.includes(words([line])))).toEqual([]);
  const cells = document.tables.flat(2).filter((cell) => cell !== '');
  expect(cells.filter((cell) => !text.includes(words([cell])))).toEqual([]);
});

test('every page is numbered, — 1 —, and the outline leads to chapters and attachments', () => {
  expect(pdf.outline.map(({ title }) => title).slice(0, 3)).toEqual([
    '市人力资源和社会保障局内设机构调整方案',
    '一、调整的必要性和依据',
    '二、现状',
  ]);
  expect(pdf.outline.at(-1)?.page).toBe(pdf.pages.length);
});

test('a row taller than a page goes on over the next ones, and so does a cell that reaches over many rows', async () => {
  const long = '职责变化'.repeat(2_000);
  const pages = await pagesOf([
    table({
      widths: [1, 1],
      width: TURNED_AREA.width,
      rows: [
        { cells: [text('高'), text(long)] },
        { cells: [{ ...text('一'), down: 'start' }, text('甲')] },
        ...Array.from({ length: 80 }, (_, at) => ({
          cells: [{ ...text(''), down: 'on' as const }, text(`第${at}行`)],
        })),
        { cells: [{ ...text(long), down: 'start' }, text('乙')] },
        { cells: [{ ...text(''), down: 'on' }, text('丙')] },
      ],
    }),
    endOfSection('turned'),
  ]);
  const words = pages.flatMap(({ texts }) => texts).join('');
  expect(words.match(/化/g)?.length).toBe(4_000);
  expect(Array.from({ length: 80 }, (_, at) => `第${at}行`).filter((each) => !words.includes(each))).toEqual([]);
});

test('law 9: the city has the name of every department, division and unit, in every kind of paper', async () => {
  const city = harbinPaper();
  const names = compareStructure(city.structure).departments.flatMap(({ name, rows }) => [
    name,
    ...rows.flatMap((row) => [row.name, ...row.sources.map((source) => source.name)]),
  ]);
  for (const format of ['proposal.pdf', 'regulation.pdf'] as const) {
    const { pages } = await readPdf(await doPaperJob({ format, paper: city }));
    const said = pages.flatMap(({ texts }) => texts).join('');
    expect(
      names.filter((name) => !said.includes(name)),
      format,
    ).toEqual([]);
  }
});

test('the same plan gives the same bytes', async () => {
  expect((await pagesFile(await proposalPaper(request))).equals(await pagesFile(paper))).toBe(true);
});

test('characters that the fonts lack are printed as 〓 and named by their code', async () => {
  const pages = await pagesOf([paragraph('Body', '市𠮷野镇'), endOfSection('upright')]);
  expect(pages[0]?.texts[0]).toContain('市〓野镇');
  expect(pages[0]?.texts[1]).toContain('缺字（字库无此字，以 〓 代替）：U+20BB7');
});
