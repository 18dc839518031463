import { indexBaseline } from '@dachushi/domain/baseline.ts';
import type { Baseline } from '@dachushi/domain/baseline.ts';
import { compareStructure } from '@dachushi/domain/compare.ts';
import { structureFromBaseline } from '@dachushi/domain/initial-structure.ts';
import { PAPER_FILES } from '@dachushi/domain/protocol/export-messages.ts';
import type { PaperFileName } from '@dachushi/domain/protocol/export-messages.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import { syntheticBaseline } from '@dachushi/seeds/synthetic.ts';
import { describe, expect, test } from 'vitest';
import { CITY_OF_ODDITIES } from '../testing/city-of-oddities.ts';
import { harbinPaper } from '../testing/harbin-paper.ts';
import { readPdf } from '../testing/read-pdf.ts';
import { all, readXml, readZip } from '../testing/read-pptx.ts';
import { doPaperJob } from './do-paper-job.ts';

const { provenance } = harbinPaper();

function untouched(baseline: Baseline): Structure {
  return structureFromBaseline(indexBaseline(baseline).index);
}

function made(format: PaperFileName, structure: Structure): Promise<Uint8Array> {
  return doPaperJob({ format, paper: { structure, planTitle: '方案', departmentId: null, provenance } });
}

/** Everything that a file says, in one text. */
async function wordsOf(format: PaperFileName, bytes: Uint8Array): Promise<string> {
  if (format.endsWith('.pdf')) {
    const { pages } = await readPdf(bytes);
    return pages.flatMap(({ texts }) => texts).join('\n');
  }
  const parts = readZip(Buffer.from(bytes));
  const bodies = [...parts].filter(([path]) => /^(word\/document|xl\/worksheets\/sheet\d)\.xml$/.test(path));
  return bodies.flatMap(([, xml]) => [...xml.matchAll(/<(?:w:)?t[ >][^<]*/g)].map(([text]) => text)).join('\n');
}

/** How often each name has to stand in a file at least. */
function counted(structure: Structure): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const { name, rows } of compareStructure(structure).departments) {
    add(name);
    for (const row of rows) for (const named of [row, ...row.sources]) add(named.name);
  }
  return counts;
}

describe.each([
  ['652 divisions after the reform', () => harbinPaper().structure],
  ['5,000 units', () => untouched(syntheticBaseline(5_000, 1))],
])('law 9: %s', (_, structureOf) => {
  const structure = structureOf();
  const names = counted(structure);

  test.each(PAPER_FILES)('%s has every name as often as there are departments and divisions of it', async (format) => {
    const words = await wordsOf(format, await made(format, structure));
    const missing = [...names].filter(([name, count]) => words.split(name).length - 1 < count);
    expect(missing).toEqual([]);
  });
});

describe('names that a program would take for something else', () => {
  const structure = untouched(CITY_OF_ODDITIES);

  test('stand in cells as text: no sheet has a formula that is not one of its own sums', async () => {
    const parts = readZip(Buffer.from(await made('comparison.xlsx', structure)));
    const sheets = [...parts].filter(([path]) => path.startsWith('xl/worksheets/')).map(([, xml]) => readXml(xml));
    const cells = sheets.flatMap((sheet) => all(sheet, 'c'));
    const named = cells.filter((cell) => all(cell, 't').some(({ text }) => text.includes('=办公室')));
    expect(named.length).toBeGreaterThan(0);
    expect(named.every(({ attributes }) => attributes['t'] === 'inlineStr')).toBe(true);
    const formulas = cells.flatMap((cell) => all(cell, 'f').map(({ text }) => text));
    expect(
      formulas.filter((formula) => !/^(IF|SUM|SUMIF|COUNTIFS)\(|^[A-Z]+\d+([-+][A-Z]+\d+)*$/.test(formula)),
    ).toEqual([]);
  });

  test.each(['comparison.docx', 'proposal.docx', 'regulation.docx'] as const)(
    '%s has no field but its page numbers',
    async (format) => {
      const parts = readZip(Buffer.from(await made(format, structure)));
      const xml = [...parts].filter(([path]) => path.endsWith('.xml')).map(([, text]) => text);
      const fields = xml.flatMap((text) => all(readXml(text), 'w:instrText').map((field) => field.text.trim()));
      expect(fields.filter((field) => field !== 'PAGE' && field !== 'NUMPAGES')).toEqual([]);
      expect(xml.join('')).not.toMatch(/fldSimple|w:hyperlink|altChunk|oleObject/);
    },
  );

  test.each(['proposal.pdf', 'regulation.pdf'] as const)('%s is complete and runs nothing', async (format) => {
    const bytes = await made(format, structure);
    expect(await wordsOf(format, bytes)).toContain('=办公室');
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/\/(JavaScript|JS|Launch|URI|OpenAction)\b/);
  });
});
