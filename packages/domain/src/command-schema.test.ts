import { describe, expect, it } from 'vitest';
import { PAYLOAD_SCHEMAS, UNDO_REQUEST_SCHEMA } from './command-schema.ts';
import { BATCH_SCHEMA } from './protocol/batch-schema.ts';

const batch = (over: object, command: object = {}) => ({
  clientId: 'w-1',
  commands: [{ n: 1, commandId: 'c-1', type: 'rename-unit', v: 1, payload: { unitId: 'a', name: 'b' }, ...command }],
  ...over,
});

describe('schemas', () => {
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
