import { expect, it } from 'vitest';
import { assess } from '../assess.ts';
import type { DivisionKind, Item } from '../division.ts';
import type { DivisionId, ItemId } from '../ids.ts';
import type { Structure } from '../structure.ts';
import { department, division, play, structureOf } from '../testing/builders.ts';
import { of } from './examples/rule-examples.ts';
import { fixFinding } from './fix-finding.ts';

/** One approval of `a-1`, supervised by `watchedBy`, in a department of divisions of these kinds. */
function plan(kinds: readonly DivisionKind[], watchedBy: string | null = 'a-1'): Structure {
  const item: Item = {
    id: 'i-1' as ItemId,
    nature: '审批',
    name: '许可',
    handlerId: 'a-1' as DivisionId,
    supervisorId: watchedBy as DivisionId | null,
  };
  return structureOf(
    department(
      'a',
      kinds.map((kind, at) => division(`a-${at + 1}`, { kind })),
      { items: [item] },
    ),
  );
}

const assign = (role: '承办' | '监管', unitId: string) => of('assign-item', { itemIds: ['i-1'], role, unitId });

/** Where the supervision of the one approval should go; undefined when nobody suggests itself. */
function suggested(structure: Structure): string | null | undefined {
  const findings = [...assess(structure).departments.values()].flatMap((each) => each.findings);
  const finding = findings.find(({ ruleId }) =>
    ['approver-is-supervisor', 'approval-without-supervisor'].includes(ruleId),
  );
  if (!finding) throw new Error('the approval is supervised well');
  const fix = fixFinding(structure, finding);
  return typeof fix === 'object' && fix.type === 'assign-item' ? fix.payload.unitId : undefined;
}

it('supervision goes to the unit of the division the baseline names', () => {
  const structure = play(plan(['业务', '业务', '监管'], 'a-2'), assign('监管', 'a-1'));
  expect(suggested(structure)).toBe('a-2');
});

it('else to a supervising unit, the one closest to the matter by its duties', () => {
  expect(suggested(plan(['业务', '监管', '监管']))).toBe('a-2');
  const closest = play(plan(['业务', '监管', '监管']), of('move-duty', { dutyIds: ['a-1-d1'], toUnitId: 'a-3' }));
  expect(suggested(closest)).toBe('a-3');
  expect(suggested(plan(['业务', '监管'], null))).toBe('a-2');
});

it('else to the business unit that leads the duties of the division it came from', () => {
  const gathered = play(plan(['业务', '业务', '审批'], null), assign('承办', 'a-3'));
  expect(suggested(gathered)).toBe('a-1');
});

it('and to nobody where only its own approver could take it', () => {
  expect(suggested(plan(['业务', '业务', '综合管理']))).toBeUndefined();
});
