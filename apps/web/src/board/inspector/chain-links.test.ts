import { applyCommand } from '@dachushi/domain/apply-command.ts';
import { command } from '@dachushi/domain/command.ts';
import type { DepartmentId, DivisionId, DutyId, ItemId, UnitId } from '@dachushi/domain/ids.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import { plainDepartment, structureOf } from '@dachushi/domain/testing/builders.ts';
import { expect, test } from 'vitest';
import { chainOf } from './chain-links.ts';
import type { ChainFocus } from './chain-links.ts';

const plain = plainDepartment('a', 3);
const item = (id: string, name: string, handlerId: string, supervisorId: string | null) => ({
  id: id as ItemId,
  nature: '审批' as const,
  name,
  handlerId: handlerId as DivisionId,
  supervisorId: supervisorId as DivisionId | null,
});
const department = {
  ...plain,
  divisions: plain.divisions.map((division, at) => ({
    ...division,
    duties:
      at === 0
        ? [
            { id: 'd1' as DutyId, text: '建设工程质量监督管理' },
            { id: 'd2' as DutyId, text: '起重机械使用登记' },
          ]
        : [],
  })),
  items: [item('i1', '起重机械使用核准', 'a-1', 'a-2'), item('i2', '其他备案', 'a-1', null)],
};
const start = structureOf(department);

function chain(structure: Structure, focus: ChainFocus, unitId = 'a-1') {
  const now = structure.departments.get('a' as DepartmentId);
  const unit = now?.units.find(({ id }) => id === unitId);
  if (!now || !unit) throw new Error('no unit');
  const { duties, items, units } = chainOf(structure, now, unit, focus);
  return {
    duties: duties.map(({ id }) => id),
    items: items.map(({ id }) => id),
    units: units.map((each) => [each.unit.id, ...each.roles]),
  };
}

test('a duty leads to the items that name its object, and an item leads back to it', () => {
  expect(chain(start, { kind: 'duty', id: 'd2' as DutyId })).toEqual({
    duties: ['d2'],
    items: ['i1', 'i2'],
    units: [
      ['a-1', 'leads', 'handling'],
      ['a-2', 'supervising'],
    ],
  });
  expect(chain(start, { kind: 'item', id: 'i1' as ItemId }).duties).toEqual(['d2']);
  expect(chain(start, { kind: 'item', id: 'i2' as ItemId }).duties).toEqual(['d1', 'd2']);
});

test('the chain of a unit is what it leads and handles', () => {
  expect(chain(start, null)).toEqual({ duties: ['d1', 'd2'], items: ['i1', 'i2'], units: [['a-1']] });
});

test('an item handled elsewhere keeps its place in the chain of its duty', () => {
  const moved = applyCommand(
    start,
    command('assign-item', { itemIds: ['i1' as ItemId], role: '承办', unitId: 'a-3' as UnitId }),
  );
  expect(chain(moved, { kind: 'duty', id: 'd2' as DutyId }).units).toContainEqual(['a-3', 'handling']);
  expect(chain(moved, { kind: 'item', id: 'i1' as ItemId }, 'a-3').duties).toEqual(['d2']);
});

test('an item that ended belongs to no chain', () => {
  const ended = applyCommand(
    start,
    command('set-item-status', { itemIds: ['i1' as ItemId], status: '取消', documentNo: '政发1号' }),
  );
  expect(chain(ended, { kind: 'duty', id: 'd2' as DutyId }).items).toEqual(['i2']);
});
