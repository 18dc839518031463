import { command } from '@dachushi/domain/command.ts';
import { compareStructure } from '@dachushi/domain/compare.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { must } from '@dachushi/domain/must.ts';
import { expect, test } from 'vitest';
import { harbinPaper } from '../testing/harbin-paper.ts';
import { readDocument } from '../testing/read-docx.ts';
import { all } from '../testing/read-pptx.ts';
import { documentFile } from './document/document-file.ts';
import { regulationPaper } from './regulation-paper.ts';

const request = harbinPaper('hrss');
const own = must(
  compareStructure(request.structure).departments.find(({ departmentId }) => departmentId === 'hrss'),
  'hrss',
);
const paper = readDocument(await documentFile(regulationPaper(request)));
const [rows = []] = paper.tables;

/** The words of a column that carry a mark. */
function marked(column: number, mark: 'w:strike' | 'w:u'): readonly string[] {
  return all(paper.xml, 'w:tr').flatMap((row) => {
    const cell = all(row, 'w:tc')[column];
    const runs = cell && all(row, 'w:tc').length === 3 ? all(cell, 'w:r') : [];
    return runs
      .filter((run) => all(run, mark).length > 0)
      .map((run) =>
        all(run, 'w:t')
          .map(({ text }) => text)
          .join(''),
      );
  });
}

test('three articles: duties, divisions, places and posts', () => {
  expect(rows.filter((row) => row.length === 1).map(([name]) => name)).toEqual([
    '第一条\u3000职责',
    '第二条\u3000内设机构',
    '第三条\u3000人员编制和领导职数',
  ]);
  expect(rows[0]).toEqual(['原文', '修订后', '说明']);
});

test('law 9: every division stands in the old text, every unit in the new, with the figures of the screen', () => {
  const [before, after] = [0, 1].map((column) => rows.map((row) => row[column] ?? '').join('\n'));
  const missing = own.rows.flatMap(({ name, sources }) => [
    ...sources.filter((source) => before?.includes(`${source.name}。`) !== true).map((source) => source.name),
    ...(after?.includes(`${name}。`) === true ? [] : [name]),
  ]);
  expect(missing).toEqual([]);
  expect(before).toContain(`设${own.before}个内设机构：`);
  expect(after).toContain(`设${own.after}个内设机构：`);
  expect(before).toContain('内设机构行政编制237名。');
});

test('what goes is struck out in the old text, what comes underlined in the new; what stays is neither', () => {
  expect(marked(0, 'w:strike')).toEqual(expect.arrayContaining(['35', '综合调研处。']));
  expect(marked(1, 'w:u')).toEqual(expect.arrayContaining(['21', '行政审批办公室。']));
  expect([...marked(0, 'w:strike'), ...marked(1, 'w:u')]).not.toContain('办公室。');
  // approvals that are handed to one office leave the others, sentence and all
  expect(marked(0, 'w:strike')).toContain('承担行政审批事项2项。');
  expect(marked(1, 'w:u').filter((words) => words.startsWith('承担'))).toEqual(['承担行政审批事项20项。']);
  expect([...marked(0, 'w:u'), ...marked(1, 'w:strike')]).toEqual([]);
});

test('a duty that ends is struck out with its document', async () => {
  const { duties } = must(request.structure.baseline.departments.get('hrss' as DepartmentId)?.divisions[0], 'division');
  const duty = must(duties[0], 'duty');
  const lapse = command('lapse-duty', { dutyIds: [duty.id], documentNo: '编发〔2026〕3号' });
  const [table = []] = readDocument(await documentFile(regulationPaper(harbinPaper('hrss', [lapse])))).tables;
  expect(table).toContainEqual([`${duty.text}。`, '（取消）', '编发〔2026〕3号']);
});

test('the city has every department, each on pages of its own', async () => {
  const city = readDocument(await documentFile(regulationPaper(harbinPaper())));
  const titles = city.paragraphs.filter(({ style }) => style === 'TableTitle').map(({ text }) => text);
  expect(titles.length).toBe(45);
  expect(city.tables.length).toBe(45);
  expect(titles[0]).toContain('职能配置、内设机构和人员编制规定（修订稿）');
});
