import { describe, expect, it } from 'vitest';
import { approvalOfficeOf, concentrateApprovals } from './approval-office.ts';
import { assess } from './assess.ts';
import { command } from './command.ts';
import type { Command } from './command.ts';
import type { Item } from './division.ts';
import type { DepartmentId, DivisionId, ItemId, UnitId } from './ids.ts';
import type { Structure } from './structure.ts';
import { department, division, play, plainDepartment, structureOf } from './testing/builders.ts';

const a = 'a' as DepartmentId;

const item = (id: string, by: string, nature: Item['nature'] = '审批'): Item => ({
  id: id as ItemId,
  nature,
  name: id,
  handlerId: by as DivisionId,
  supervisorId: null,
});
const items = [item('i-1', 'a-1'), item('i-2', 'a-2'), item('i-3', 'a-2', '监管'), item('i-4', 'a-3')];
const withoutOffice = structureOf(plainDepartment('a', 3, { items }));

const together = (commands: readonly Command[]): Command => command('group', { title: '集中审批事项', commands });
const lock = command('lock-department', { departmentId: a });

function approvalUnits(structure: Structure): number | undefined {
  return assess(structure).departments.get(a)?.ledgers.items.approvalUnits.after;
}

describe('gathering the approvals of a department', () => {
  it('creates the office where there is none, and leaves supervision where it is', () => {
    const commands = concentrateApprovals(withoutOffice, a);
    expect(commands.map(({ type }) => type)).toEqual(['create-unit', 'assign-item']);
    const after = play(withoutOffice, together(commands));
    expect(approvalUnits(withoutOffice)).toBe(3);
    expect(approvalUnits(after)).toBe(1);
    const office = after.departments.get(a)?.units.at(-1);
    expect(office).toMatchObject({ id: 'a-approval-office', name: '行政审批办公室', kind: '审批', created: true });
    expect(office?.itemIds).toEqual(['i-1', 'i-2', 'i-4']);
    expect(after.departments.get(a)?.units[1]?.itemIds).toEqual(['i-3']);
  });

  it('a second time there is nothing left to do', () => {
    const after = play(withoutOffice, together(concentrateApprovals(withoutOffice, a)));
    expect(concentrateApprovals(after, a)).toEqual([]);
  });

  it('an id that is taken is followed by a numbered one', () => {
    const taken = play(
      withoutOffice,
      command('create-unit', {
        unitId: 'a-approval-office' as UnitId,
        departmentId: a,
        name: '新处',
        kind: '业务',
      }),
    );
    expect(concentrateApprovals(taken, a)[0]?.payload).toMatchObject({ unitId: 'a-approval-office-2' });
  });

  it('the id of the office stays an id, however long that of the department is', () => {
    const long = '局'.repeat(64) as DepartmentId;
    const structure = structureOf(department(long, [division('l-1')], { items: [item('i-1', 'l-1')] }));
    const [create] = concentrateApprovals(structure, long);
    expect((create?.payload as { unitId: string }).unitId).toBe(`${'局'.repeat(40)}-approval-office`);
  });

  it('the office is the approving unit that supervises nothing, even if another grants more', () => {
    const offices = structureOf(
      department('a', [division('a-1'), division('a-2', { kind: '审批' }), division('a-3', { kind: '审批' })], {
        items: [...items, item('i-5', 'a-2')],
      }),
    );
    const home = offices.departments.get(a);
    expect(home && approvalOfficeOf(offices.baseline, home)?.id).toBe('a-3');
    expect(concentrateApprovals(offices, a)).toEqual([
      command('assign-item', {
        itemIds: ['i-1', 'i-2', 'i-5'] as readonly string[] as readonly ItemId[],
        role: '承办',
        unitId: 'a-3' as UnitId,
      }),
    ]);
  });

  it('does nothing without approvals or in a locked department', () => {
    expect(concentrateApprovals(structureOf(plainDepartment('a', 2)), a)).toEqual([]);
    expect(concentrateApprovals(play(withoutOffice, lock), a)).toEqual([]);
  });
});
