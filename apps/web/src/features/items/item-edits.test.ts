import { applyCommand, checkCommand } from '@dachushi/domain/apply-command.ts';
import type { Command } from '@dachushi/domain/command.ts';
import type { Item } from '@dachushi/domain/division.ts';
import type { DepartmentId, DivisionId, ItemId } from '@dachushi/domain/ids.ts';
import { department, division, structureOf } from '@dachushi/domain/testing/builders.ts';
import { expect, it } from 'vitest';
import { readItemEdits } from './item-edits.ts';
import { hasGap, itemRows, passesFilter, NO_FILTER } from './item-rows.ts';

const item = (id: string, nature: Item['nature'], supervisor: string | null, facts: Partial<Item> = {}): Item => ({
  id: id as ItemId,
  nature,
  name: id,
  handlerId: 'a-1' as DivisionId,
  supervisorId: supervisor as DivisionId | null,
  ...facts,
});
const structure = structureOf(
  department('a', [division('a-1'), division('a-2'), division('a-3')], {
    items: [
      item('i1', '审批', 'a-1', { days: 20, documents: 6 }),
      item('i2', '审批', null, { days: 40 }),
      item('i3', '监管', 'a-1'),
    ],
  }),
);
const rows = itemRows(structure, null);
const options = {
  unitsOf: (id: DepartmentId) =>
    (structure.departments.get(id)?.units ?? []).map((unit) => ({ value: unit.id, label: unit.name })),
  statuses: ['保留', '取消'].map((each) => ({ value: each, label: each })),
  online: [{ value: '全程网办', label: '全程网办' }],
  hall: [
    { value: 'yes', label: '是' },
    { value: 'no', label: '否' },
  ],
};
const typed = (rowKey: string, columnId: string, text: string) => ({ rowKey, columnId, text });
const after = (act: Command | null) => {
  if (!act) throw new Error('no act');
  expect(checkCommand(structure, act)).toBeNull();
  return itemRows(applyCommand(structure, act), null);
};

it('gaps are found where an approval has no supervisor or its own', () => {
  expect(rows.map(({ gap }) => gap)).toEqual(['self-supervised', 'unsupervised', null]);
  expect(rows.filter((row) => passesFilter(row, { ...NO_FILTER, gap: 'unsupervised' })).map(({ key }) => key)).toEqual([
    'i2',
  ]);
  expect(rows.filter((row) => passesFilter(row, { ...NO_FILTER, nature: '监管' })).length).toBe(1);
});

it('a pasted block of units and terms is one act of few commands', () => {
  const { act, refused } = readItemEdits(
    rows,
    [
      typed('i1', 'handler', 'a-2处'),
      typed('i2', 'handler', 'a-2处'),
      typed('i1', 'supervisor', 'a-3处'),
      typed('i2', 'supervisor', 'a-3处'),
      typed('i1', 'days', '10'),
      typed('i1', 'inHall', '是'),
      typed('i2', 'online', '全程网办'),
    ],
    options,
  );
  expect(refused).toEqual([]);
  expect(act?.type === 'group' && act.payload.commands.map(({ type }) => type)).toEqual([
    'assign-item',
    'assign-item',
    'set-item-terms',
  ]);
  const [first, second] = after(act);
  expect(first).toMatchObject({
    handler: { id: 'a-2' },
    supervisor: { id: 'a-3' },
    gap: null,
    terms: { days: 10, inHall: true },
  });
  expect(second).toMatchObject({ handler: { id: 'a-2' }, supervisor: { id: 'a-3' }, terms: { online: '全程网办' } });
});

it('status and document come together; a document alone asks for the status first', () => {
  const { act, refused } = readItemEdits(
    rows,
    [typed('i2', 'documentNo', '哈政发〔2016〕3号'), typed('i2', 'status', '取消'), typed('i3', 'documentNo', 'x')],
    options,
  );
  expect(refused.map(({ problem }) => problem)).toEqual(['status-first']);
  const ended = after(act)[1];
  expect(ended).toMatchObject({ ended: true, handler: null, documentNo: '哈政发〔2016〕3号' });
  expect(ended && hasGap(ended, 'ended')).toBe(true);
});

it('what is no figure or no choice is given back as typed', () => {
  const { act, refused } = readItemEdits(
    rows,
    [typed('i1', 'days', '十'), typed('i1', 'handler', '没有的处'), typed('i1', 'handler', '')],
    options,
  );
  expect(act).toBeNull();
  expect(refused.map(({ problem }) => problem)).toEqual(['figure-wrong', 'option-unknown', 'option-unknown']);
});

it('an emptied promise is as before again, and typing what stands there changes nothing', () => {
  const promised = applyCommand(structure, readItemEdits(rows, [typed('i1', 'days', '10')], options).act as Command);
  const back = readItemEdits(itemRows(promised, null), [typed('i1', 'days', '')], options).act;
  expect(back).toMatchObject({ type: 'set-item-terms', payload: { terms: [{ itemId: 'i1', terms: null }] } });
  expect(readItemEdits(rows, [typed('i1', 'handler', 'a-1处')], options).act).toBeNull();
});
