import { command } from '@dachushi/domain/command.ts';
import type { Command } from '@dachushi/domain/command.ts';
import type { DepartmentId, UnitId } from '@dachushi/domain/ids.ts';
import type { LogEntry } from '@dachushi/domain/protocol/messages.ts';
import { baseline, merge, plainDepartment } from '@dachushi/domain/testing/builders.ts';
import { NO_FILTER } from '@dachushi/history/filter-steps.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { readDocument } from '../../testing/read-docx.ts';
import type { ReadDocument } from '../../testing/read-docx.ts';
import { all } from '../../testing/read-pptx.ts';
import { readSheet } from '../../testing/read-sheet.ts';
import { doRecordJob } from './do-record-job.ts';
import type { RecordRequest } from './record-request.ts';

const rename = (name: string) => command('rename-unit', { unitId: 'a-1' as UnitId, name });
const done: readonly Command[] = [
  merge('a-1', 'a-2'),
  rename('=1+1'),
  command('undo', { seq: 2, restores: [rename('a-1处')] }),
  command('group', {
    title: 'restore-step 0',
    commands: [command('justify-deviation', { departmentId: 'b' as DepartmentId, reason: '业务特殊' })],
  }),
];

function logOf(commands: readonly Command[]): Uint8Array {
  const entries = commands.map(({ type, payload }, at): LogEntry => {
    const told = { commandId: `k${at}`, clientId: 'c', actor: at === 1 ? 'p-22cd' : 'p-12ab34', v: 1 as const };
    const time = `2026-11-22T0${Math.min(9, at)}:00:00.000Z`;
    return { seq: at + 1, ...told, type, payload, time, ...(type === 'undo' ? { undoes: 2 } : {}) };
  });
  return Buffer.from(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''), 'utf8');
}

const request: RecordRequest = {
  planTitle: '测试方案',
  baseline: { ...baseline([plainDepartment('a', 5), plainDepartment('b', 4)]), notice: '数字为示意' },
  log: logOf(done),
  headHash: 'f'.repeat(64),
  people: { 'p-22cd': '王五' },
  versions: [{ name: '讨论稿', seq: 1, actor: 'p-22cd', time: '2026-11-22T08:00:00.000Z' }],
  filter: NO_FILTER,
  provenance: { planId: 'p-1', epoch: 'e-1', seq: 4, stateHash: 'a'.repeat(64), time: '2026-11-22T08:00:00.000Z' },
};

describe('as a workbook', () => {
  let file: Buffer;
  let sheet: ReturnType<typeof readSheet>;
  const line = (seq: number) => (sheet.rowsWith('A', '步骤')[0] ?? 0) + seq;
  const text = (column: string, seq: number) => sheet.cells.get(`${column}${line(seq)}`)?.text;
  beforeAll(async () => {
    file = Buffer.from(await doRecordJob({ format: 'record.xlsx', record: request }));
    sheet = readSheet(file, 1);
  });

  test('every step has who, when, what, where and why, and names stand for people who gave one', () => {
    expect(['B', 'D', 'E', 'G'].map((column) => text(column, 1))).toEqual([
      '2026年11月22日 08:00',
      '机构调整',
      '合并“a-2处”到“a-1处”',
      '市a局',
    ]);
    expect(text('C', 1)).toMatch(/^同事 /u);
    expect(text('C', 2)).toBe('王五');
    expect([text('F', 4), text('H', 4)]).toEqual(['“市b局”偏离说明', '业务特殊']);
  });

  test('law 9: the ratios before and after are those of the screen, each with its base', () => {
    expect(['K', 'L'].map((column) => sheet.value(`${column}${line(1)}`))).toEqual([0, 0.1111]);
    expect([text('M', 1), text('S', 1)]).toEqual(['1/9', '20.00%/2']);
  });

  test('what was taken back names the step that did it, and a name is text, never a formula', () => {
    expect(text('I', 2)).toBe('已由第 3 步撤回');
    expect(text('E', 3)).toBe('撤回第 2 步：“a-1处”更名为“=1+1”');
    expect([...sheet.cells.values()].every(({ formula }) => formula === null)).toBe(true);
  });

  test('named versions stand at their step and on a sheet of their own with the ratios there', () => {
    expect(text('J', 1)).toBe('讨论稿');
    const named = readSheet(file, 2);
    const [row = 0] = named.rowsWith('B', '讨论稿');
    expect(['C', 'D', 'F'].map((column) => named.cells.get(`${column}${row}`)?.text)).toEqual([
      '第 1 步',
      '王五',
      '11.11%（1/9）',
    ]);
  });

  test('the head of the chain, the warning of illustrative figures and the scope are said', () => {
    const words = [...sheet.cells.values()].map((each) => each.text).join('\n');
    expect(words).toContain(`记录链末校验码（SHA-256）：${'f'.repeat(64)}`);
    expect(words).toContain('示意数据：数字为示意');
    expect(words).toContain('范围：全部记录，共 4 步');
  });
});

describe('for Word', () => {
  let paper: ReadDocument;
  beforeAll(async () => {
    paper = readDocument(Buffer.from(await doRecordJob({ format: 'record.docx', record: request })));
  });

  test('the same steps in a table under the named versions, page x of y at the foot', () => {
    const [named = [], steps = []] = paper.tables;
    expect(named[1]?.slice(0, 3)).toEqual(['讨论稿', '第 1 步', '王五']);
    expect(steps.slice(1).map(([seq]) => seq)).toEqual(['1', '2', '3', '4']);
    expect(steps[1]?.slice(2)).toEqual([
      '合并“a-2处”到“a-1处”版本“讨论稿”',
      '市a局',
      '',
      '0.00%→11.11%1/9',
      '0.00%→11.11%1/9',
      '0.00%→10.00%20.00%/2',
    ]);
    expect(steps[2]?.[2]).toBe('“a-1处”更名为“=1+1”已由第 3 步撤回');
    const foot = all(paper.part('word/footer-plain.xml'), 'w:instrText').map((each) => each.text.trim());
    expect(foot).toEqual(['PAGE', 'NUMPAGES']);
  });

  test('a filtered record says what it was sought by, and an empty one says so', async () => {
    const filter = { ...NO_FILTER, actor: 'p-22cd', text: '不存在' };
    const bytes = await doRecordJob({ format: 'record.docx', record: { ...request, filter } });
    const lines = readDocument(Buffer.from(bytes)).paragraphs.map((each) => each.text);
    expect(lines).toContain('范围：筛选出 0 步（共 4 步）');
    expect(lines).toContain('筛选条件：人员：王五；文字：“不存在”');
    expect(lines).toContain('没有符合条件的步骤。');
  });
});

test('a long record is complete: tables of a thousand steps in Word, sheets of twenty thousand in Excel', async () => {
  const many = Array.from({ length: 20_010 }, (_, at) => rename(`第${at + 1}处`));
  const record = { ...request, log: logOf(many), versions: [] };
  const sheets = Buffer.from(await doRecordJob({ format: 'record.xlsx', record }));
  const second = readSheet(sheets, 2);
  expect(second.rowsWith('A', '20001').length + second.rowsWith('A', '20010').length).toBe(2);
  const short = { ...record, log: logOf(many.slice(0, 2_005)) };
  const paper = readDocument(Buffer.from(await doRecordJob({ format: 'record.docx', record: short })));
  expect(paper.tables.map((rows) => rows.length - 1)).toEqual([1_000, 1_000, 5]);
  expect(paper.tables.flatMap((rows) => rows.slice(1).map(([seq]) => seq)).at(-1)).toBe('2005');
});
