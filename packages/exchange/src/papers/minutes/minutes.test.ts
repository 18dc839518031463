import { applyCommand } from '@dachushi/domain/apply-command.ts';
import { command } from '@dachushi/domain/command.ts';
import type { Command } from '@dachushi/domain/command.ts';
import type { DepartmentId, DivisionId, UnitId } from '@dachushi/domain/ids.ts';
import type { LogEntry } from '@dachushi/domain/protocol/messages.ts';
import { SAMPLE_ACTOR } from '@dachushi/domain/sample-actor.ts';
import { readMatters } from '@dachushi/domain/remarks/matters.ts';
import type { Choice, Thread, Vote } from '@dachushi/domain/remarks/remark.ts';
import { department, division, logEntry, structureOf } from '@dachushi/domain/testing/builders.ts';
import { expect, test } from 'vitest';
import { documentFile } from '../document/document-file.ts';
import { readDocument } from '../../testing/read-docx.ts';
import { readSheet } from '../../testing/read-sheet.ts';
import { minutesPaper, minutesPreview } from './minutes-paper.ts';
import type { MinutesRequest, Talk } from './minutes-request.ts';
import { remarksXlsx } from './remarks-xlsx.ts';

const ids = (...names: readonly string[]) => names as readonly DivisionId[];
const units = (...names: readonly string[]) => names as readonly UnitId[];
const start = structureOf(
  department(
    'a',
    [division('a-1', { name: '办公室' }), division('a-2', { name: '法规处' }), division('a-3', { name: '财务处' })],
    { name: '甲局' },
  ),
);

/** One meeting of two people; each step an hour after the one before. */
function meeting(commands: readonly Command[], talk: Partial<Talk> = {}): MinutesRequest {
  const entries: readonly LogEntry[] = commands.map((each, at) => ({
    ...logEntry(at + 1, at % 2 === 0 ? 'p-wang' : 'p-li', each),
    time: `2026-11-22T0${at + 1}:00:00.000Z`,
  }));
  return {
    planTitle: '试点方案',
    start,
    startSeq: 0,
    startTime: '2026-11-22T00:00:00.000Z',
    endTime: null,
    entries,
    provenance: {
      planId: 'p1',
      epoch: 'e-1f2e',
      seq: entries.length,
      stateHash: 'dcdb3748'.repeat(8),
      time: '2026-11-22T09:00:00.000Z',
    },
    talk: {
      threads: [],
      votes: [],
      matters: readMatters(entries),
      names: new Map([
        ['p-wang', '王五'],
        ['p-li', '李四'],
      ]),
      ...talk,
    },
  };
}

const points = (request: MinutesRequest, section: string) =>
  minutesPreview(request)
    .sections.filter(({ name }) => name === section)
    .flatMap(({ paragraphs, parts }) => [
      ...paragraphs,
      ...parts.flatMap((part) => [...part.sentences, ...part.points]),
    ]);

const vote = (person: string, choice: Choice, text = ''): Vote => ({
  divisionId: 'a-2' as DivisionId,
  matter: 2,
  person,
  choice,
  text,
  time: '2026-11-22T03:30:00.000Z',
  revision: 1,
});

const MERGED = command('merge-units', {
  unitIds: units('a-2', 'a-3'),
  intoUnitId: 'a-1' as UnitId,
  reasons: ['职能接近'],
});
const PARKED = command('park-divisions', { divisionIds: ids('a-2'), note: '归口不一' });

test('what was decided stands with names, reasons, who, when and the ratio before and after', () => {
  expect(points(meeting([MERGED]), '议定的调整')).toEqual([
    '内设机构会议前为3个，会议后为1个；精简率由0.00%（0/3）变为66.67%（2/3）。',
    '合并 2 个处室到“办公室”（法规处、财务处）。理由：职能接近。（王五，2026年11月22日 09:00，第1步）',
  ]);
  expect(points(meeting([MERGED]), '会议概况')).toContain('① 总体精简率：由0.00%（0/3）变为66.67%（2/3）。');
});

test('what was taken back in the meeting is not in the minutes; 撤回 of an earlier step is', () => {
  const back = command('undo', {
    seq: 1,
    restores: [command('detach-divisions', { divisionIds: ids('a-2', 'a-3'), unitId: 'a-2' as UnitId })],
  });
  expect(points(meeting([MERGED, back]), '议定的调整')).toEqual(['期间没有议定的调整。']);
  expect(points(meeting([MERGED, back]), '会议概况')).toContain(
    '期间共作2步操作，其中2步已撤回、回退或用于撤回、回退，结束时有效的0步。',
  );
  const later = meeting([MERGED, back]);
  const [first] = later.entries;
  const second = { ...later, start: applyCommand(start, MERGED), startSeq: 1, entries: later.entries.slice(1) };
  expect(first?.seq).toBe(1);
  expect(points(second, '议定的调整').at(-1)).toBe('撤回第 1 步。（李四，2026年11月22日 10:00，第2步）');
});

test('a settled matter stands with dispute, votes, objections and decision; an open one is left to the next meeting', () => {
  const settled = command('settle-divisions', { divisionIds: ids('a-2'), decision: '单独设置' });
  const parkedBoth = command('park-divisions', { divisionIds: ids('a-3'), note: '编制未定' });
  const request = meeting([MERGED, PARKED, parkedBoth, settled], {
    votes: [vote('p-wang', '赞成'), vote('p-li', '反对', '没有文件依据')],
  });
  expect(points(request, '搁置事项和表决')).toEqual([
    '法规处（甲局）。分歧：归口不一。（李四于2026年11月22日 10:00提出，第2步）表决：赞成1票、反对1票、弃权0票。反对意见：李四：没有文件依据。议定：单独设置。（李四，2026年11月22日 12:00，第4步）',
    '财务处（甲局）。分歧：编制未定。（王五于2026年11月22日 11:00提出，第3步）未表决。',
  ]);
  expect(points(request, '遗留事项')[0]).toBe('仍在搁置的处室1个。');
});

test('deviations, locks and remarks have their places, and people who said nothing else are named', () => {
  const justified = command('justify-deviation', { departmentId: 'a' as DepartmentId, reason: '试点先行' });
  const locked = command('lock-department', { departmentId: 'a' as DepartmentId });
  const said = (id: string, person: string, text: string, time: string) => ({
    id,
    person,
    text,
    time,
    seq: 1,
    mentions: [],
    editedAt: null,
    withdrawn: false,
  });
  const thread: Thread = {
    id: 't',
    place: { on: 'division', divisionId: 'a-2' as DivisionId },
    departmentId: 'a' as DepartmentId,
    placeName: '法规处',
    resolved: { person: 'p-wang', time: '2026-11-22T05:00:00.000Z' },
    remarks: [
      said('t', 'p-li', '先保留一年\n再看', '2026-11-22T04:00:00.000Z'),
      said('t2', 'p-zhao', '同意', '2026-11-22T04:10:00.000Z'),
    ],
    revision: 2,
  };
  const before: Thread = {
    ...thread,
    id: 'old',
    resolved: null,
    remarks: [said('old', 'p-li', '会前的话', '2026-11-21T04:00:00.000Z')],
  };
  const request = meeting([MERGED, justified, locked], { threads: [thread, before] });
  expect(points(request, '目标、范围和说明')).toEqual([
    '“甲局”偏离说明。理由：试点先行。（李四，2026年11月22日 10:00，第2步）',
  ]);
  expect(points(request, '定稿部门')).toEqual([
    '会议结束时锁定的部门共1个：甲局。',
    '锁定“甲局”。（王五，2026年11月22日 11:00，第3步）',
  ]);
  expect(points(request, '意见及办理')).toEqual([
    '法规处（甲局）：李四：先保留一年 再看；同事 ZHAO：同意。（王五于2026年11月22日 13:00办结）',
  ]);
  expect(points(request, '会议概况')).toContain('操作、发言和表决的共3人：王五、李四、同事 ZHAO。');
});

test('what is said after the meeting is not of it; its last word may come after its last step', () => {
  const at = (time: string, person: string) => ({ ...vote(person, '赞成'), time });
  const votes = [at('2026-11-22T02:30:00.000Z', 'p-li'), at('2026-11-23T02:00:00.000Z', 'p-zhao')];
  const over = { ...meeting([PARKED], { votes }), endTime: '2026-11-23T01:00:00.000Z' };
  const [overview, people] = points(over, '会议概况');
  expect(overview).toContain('至2026年11月22日 10:30，');
  expect(people).toContain('共2人：王五、李四。');
});

test('the Word file says what the preview says, with plan, version and hash', async () => {
  const request = meeting([MERGED, PARKED], { votes: [vote('p-li', '弃权')] });
  const { paragraphs } = readDocument(await documentFile(minutesPaper(request)));
  const texts = paragraphs.map(({ text }) => text);
  for (const { name, paragraphs: own, parts } of minutesPreview(request).sections) {
    expect(texts.some((text) => text.endsWith(`、${name}`))).toBe(true);
    for (const text of [...own, ...parts.flatMap((part) => part.sentences)]) expect(texts).toContain(text);
    for (const { points: listed } of parts) listed.forEach((text, at) => expect(texts).toContain(`${at + 1}.${text}`));
  }
  expect(texts).toContain(`内容校验码（SHA-256）：${'dcdb3748'.repeat(8)}`);
});

test('the list of remarks has every remark and every vote', () => {
  const { talk, provenance } = meeting([MERGED, PARKED], { votes: [vote('p-li', '反对', '没有文件依据')] });
  const file = remarksXlsx({ planTitle: '试点方案', structure: applyCommand(start, MERGED), provenance, talk });
  const sheet = readSheet(file, 2);
  const [row] = sheet.rowsWith('C', '法规处');
  const told = [
    ['B', '甲局'],
    ['D', '归口不一'],
    ['E', '李四'],
    ['F', '反对'],
    ['G', '没有文件依据'],
  ] as const;
  for (const [column, words] of told) expect(sheet.rowsWith(column, words)).toEqual([row]);
});

test('a plan that comes with its steps is not said to have been left alone', () => {
  const request = meeting([command('rename-unit', { unitId: 'a-1' as UnitId, name: '综合办公室' })]);
  const own = { ...request, entries: request.entries.map((entry) => ({ ...entry, actor: SAMPLE_ACTOR })) };
  const said = minutesPreview(own).sections[0]?.paragraphs ?? [];
  expect(said).toContain('期间各步为示例方案自带，没有人操作、发言或表决。');
  expect(said).not.toContain('期间没有人操作、发言或表决。');
});
