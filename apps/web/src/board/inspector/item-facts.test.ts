import { command } from '@dachushi/domain/command.ts';
import type { DepartmentId, DivisionId, ItemId, UnitId } from '@dachushi/domain/ids.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import { plainDepartment, play, structureOf } from '@dachushi/domain/testing/builders.ts';
import { expect, test } from 'vitest';
import { endedItems, itemsOfUnit, readTerms } from './item-facts.ts';

const item = (id: string, handlerId: string, supervisorId: string | null) => ({
  id: id as ItemId,
  nature: '审批' as const,
  name: `事项${id}`,
  handlerId: handlerId as DivisionId,
  supervisorId: supervisorId as DivisionId | null,
  days: 20,
});
const start = structureOf({ ...plainDepartment('a', 3), items: [item('i1', 'a-1', 'a-2'), item('i2', 'a-1', null)] });

function of(structure: Structure, id: string) {
  const department = structure.departments.get('a' as DepartmentId);
  const unit = department?.units.find((each) => each.id === id);
  if (!department || !unit) throw new Error('no unit');
  return { department, ...itemsOfUnit(structure, department, unit) };
}
const ids = (facts: readonly { readonly item: { readonly id: string } }[]) => facts.map((each) => each.item.id);

test('a unit handles its items, and the named supervisor watches them', () => {
  expect(ids(of(start, 'a-1').handled)).toEqual(['i1', 'i2']);
  expect(of(start, 'a-1').handled.map(({ supervisor }) => supervisor?.id)).toEqual(['a-2', undefined]);
  expect(ids(of(start, 'a-2').watched)).toEqual(['i1']);
});

test('a supervisor told by the plan takes the place of the named one', () => {
  const told = play(
    start,
    command('assign-item', { itemIds: ['i1' as ItemId], role: '监管', unitId: 'a-3' as UnitId }),
  );
  expect(of(told, 'a-2').watched).toEqual([]);
  expect(of(told, 'a-3').watched).toMatchObject([{ reassigned: true }]);
});

test('what has ended leaves its unit and is listed with its document', () => {
  const ended = play(
    start,
    command('set-item-status', { itemIds: ['i2' as ItemId], status: '下放', documentNo: '政发1号' }),
  );
  expect(ids(of(ended, 'a-1').handled)).toEqual(['i1']);
  expect(endedItems(ended, of(ended, 'a-1').department)).toMatchObject([{ status: '下放', documentNo: '政发1号' }]);
});

test('an empty term goes back to the baseline, others stay, and words are no figures', () => {
  const typed = { days: ' 5 ', documents: '', steps: '', preconditions: '0' };
  expect(readTerms({ days: 8, documents: 3, inHall: true }, typed, { online: '全程网办', hall: 'no' })).toEqual({
    days: 5,
    preconditions: 0,
    online: '全程网办',
    inHall: false,
  });
  expect(readTerms({ online: '网上咨询' }, typed, { online: '', hall: '' })).toEqual({ days: 5, preconditions: 0 });
  expect(readTerms({}, { ...typed, steps: '三' }, { online: '', hall: '' })).toBeNull();
});
