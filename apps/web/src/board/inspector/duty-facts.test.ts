import { applyCommand } from '@dachushi/domain/apply-command.ts';
import { command } from '@dachushi/domain/command.ts';
import type { DepartmentId, DutyId, UnitId } from '@dachushi/domain/ids.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import { plainDepartment, structureOf } from '@dachushi/domain/testing/builders.ts';
import { expect, test } from 'vitest';
import { dutyFacts } from './duty-facts.ts';

const TEXTS = ['建设工程质量监督管理', '建设工程质量检查', '机关后勤服务'];
const plain = plainDepartment('a', 3);
const department = {
  ...plain,
  divisions: plain.divisions.map((division, at) => ({
    ...division,
    duties: [{ id: `d${at + 1}` as DutyId, text: TEXTS[at] ?? '' }],
  })),
};
const start = structureOf(department);

function factsOf(structure: Structure, id: string) {
  const now = structure.departments.get('a' as DepartmentId);
  if (!now) throw new Error('no department');
  const [facts] = dutyFacts(structure, now, [id as DutyId]);
  return facts;
}

test('a duty meets the other unit that is concerned with the same object', () => {
  const facts = factsOf(start, 'd1');
  expect(facts?.matters).toEqual([{ object: '建设工程质量', action: '监督管理' }]);
  expect(facts?.overlaps.map(({ unit, object, sameAction }) => [unit.id, object, sameAction])).toEqual([
    ['a-2', '建设工程质量', false],
  ]);
  expect(factsOf(start, 'd3')?.overlaps).toEqual([]);
});

test('once both are led by one unit they meet nobody any more', () => {
  const moved = applyCommand(start, command('move-duty', { dutyIds: ['d2' as DutyId], toUnitId: 'a-1' as UnitId }));
  expect(factsOf(moved, 'd1')?.overlaps).toEqual([]);
});

test('who assists is named', () => {
  const helped = applyCommand(
    start,
    command('set-duty-role', { dutyId: 'd1' as DutyId, unitId: 'a-3' as UnitId, role: '配合' }),
  );
  expect(factsOf(helped, 'd1')?.assistants.map(({ id }) => id)).toEqual(['a-3']);
});
