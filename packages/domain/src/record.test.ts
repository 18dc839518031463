import { expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { command } from './command.ts';
import type { Command, CommandType, PayloadOf } from './command.ts';
import { recordOfStructure, structureFromRecord } from './record.ts';
import { stateHash } from './state-hash.ts';
import { merge, plainDepartment, play, structureOf } from './testing/builders.ts';

const of = <T extends CommandType>(type: T, values: object): Command => command(type, values as PayloadOf<T>);
const structure = play(
  structureOf(plainDepartment('a', 4), plainDepartment('b', 2)),
  merge('a-1', 'a-2'),
  of('create-unit', { unitId: 'u-1', departmentId: 'b', name: '审批办', kind: '审批' }),
  of('abolish-unit', { unitId: 'a-3', intoUnitId: 'a-4', reasons: ['阶段性任务'] }),
  of('set-target', { departmentId: 'b', target: 27.5, band: 2.5 }),
  of('justify-deviation', { departmentId: 'b', reason: '试点' }),
);
const plain = (text: string): string => text;

it('a structure survives being written down and read again', () => {
  const again = structureFromRecord(structure.baseline, JSON.parse(JSON.stringify(recordOfStructure(structure))));
  expect(again).toEqual(structure);
  expect(stateHash(again, plain)).toBe(stateHash(structure, plain));
});

it('different structures have different hashes, equal ones the same', () => {
  const renamed = play(structure, of('rename-unit', { unitId: 'a-1', name: '新处' }));
  expect(stateHash(renamed, plain)).not.toBe(stateHash(structure, plain));
  const back = play(renamed, of('rename-unit', { unitId: 'a-1', name: 'a-1处' }));
  expect(stateHash(back, plain)).toBe(stateHash(structure, plain));
});

it('canonical JSON does not depend on the order in which keys were written', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: undefined })).toBe('{"b":[1,{"c":"x","d":null}]}');
  expect(canonicalJson({ z: 1, 中: 2, a: 3 })).toBe('{"a":3,"z":1,"中":2}');
});
