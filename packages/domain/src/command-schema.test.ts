import { describe, expect, it } from 'vitest';
import { applyCommand, invertCommand } from './apply-command.ts';
import { concentrateApprovals } from './approval-office.ts';
import { PAYLOAD_SCHEMAS, UNDO_REQUEST_SCHEMA } from './command-schema.ts';
import { command } from './command.ts';
import type { Command } from './command.ts';
import type { DepartmentId, DivisionId, DutyId, ItemId, UnitId } from './ids.ts';
import { BATCH_SCHEMA } from './protocol/batch-schema.ts';
import { department, division, play, structureOf } from './testing/builders.ts';

const batch = (over: object, command: object = {}) => ({
  clientId: 'w-1',
  commands: [{ n: 1, commandId: 'c-1', type: 'rename-unit', v: 1, payload: { unitId: 'a', name: 'b' }, ...command }],
  ...over,
});

/** A department of 1,200 duties and 1,200 approvals. */
function crowded() {
  const divisions = [1, 2, 3].map((n) =>
    division(`a-${n}`, {
      duties: Array.from({ length: 400 }, (_, at) => ({ id: `a-${n}-d${at}` as DutyId, text: `职责${at}` })),
    }),
  );
  const items = Array.from({ length: 1_200 }, (_, at) => ({
    id: `i-${at}` as ItemId,
    nature: '审批' as const,
    name: `事项${at}`,
    handlerId: 'a-1' as DivisionId,
    supervisorId: null,
  }));
  return structureOf(department('a', divisions, { items }));
}

function fits(each: Command): boolean {
  if (each.type === 'undo') throw new Error('an undo is asked for in another way');
  return PAYLOAD_SCHEMAS[each.type].safeParse(each.payload).success;
}

describe('schemas', () => {
  it('let through what concentrates 1,200 approvals, and what takes the end of that office back', () => {
    const departmentId = 'a' as DepartmentId;
    const concentrate = concentrateApprovals(crowded(), departmentId);
    expect(concentrate.every(fits)).toBe(true);
    const office = 'a-approval-office' as UnitId;
    const duties = ['a-1', 'a-2', 'a-3'].map((id) => {
      const dutyIds = Array.from({ length: 400 }, (_, at) => `${id}-d${at}` as DutyId);
      return command('move-duty', { dutyIds, toUnitId: office });
    });
    const before = play(crowded(), ...concentrate, ...duties);
    const end = command('abolish-unit', { unitId: office, intoUnitId: 'a-2' as UnitId, reasons: [] });
    const back = invertCommand(before, end);
    expect(back.every(fits)).toBe(true);
    expect(play(applyCommand(before, end), ...back).departments).toEqual(before.departments);
  });

  it('fill in reasons that were left out', () => {
    expect(PAYLOAD_SCHEMAS['merge-units'].parse({ unitIds: ['a'], intoUnitId: 'b' })).toEqual({
      unitIds: ['a'],
      intoUnitId: 'b',
      reasons: [],
    });
  });

  it('accept undo by place and by command', () => {
    expect(UNDO_REQUEST_SCHEMA.safeParse({ seq: 3 }).success).toBe(true);
    expect(UNDO_REQUEST_SCHEMA.safeParse({ commandId: 'c-1' }).success).toBe(true);
    expect(UNDO_REQUEST_SCHEMA.safeParse({ seq: 3, restores: [] }).success).toBe(false);
  });

  it('accept a plain batch', () => {
    expect(BATCH_SCHEMA.safeParse(batch({})).success).toBe(true);
  });

  it.each([
    ['an unknown command', batch({}, { type: 'merge-everything' })],
    ['an unknown key', batch({ admin: true })],
    ['a misspelt key inside', batch({}, { payload: { unitId: 'a', name: 'b', nmae: 'c' } })],
    ['another version', batch({}, { v: 2 })],
    ['a number that is none', batch({}, { n: 0 })],
    ['an id with a blank', batch({ clientId: 'w 1' })],
    ['an id of prototype kind', batch({}, { payload: { unitId: '__proto__', name: 'b' } })],
    ['nothing to do', batch({ commands: [] })],
    ['an unknown reason', batch({}, { type: 'set-reasons', payload: { unitId: 'a', reasons: ['因人设事'] } })],
  ])('refuse %s', (_title, body) => {
    expect(BATCH_SCHEMA.safeParse(body).success).toBe(false);
  });
});
