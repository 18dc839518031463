import { readFileSync } from 'node:fs';
import { applyCommand, checkCommand } from '@dachushi/domain/apply-command.ts';
import { indexBaseline } from '@dachushi/domain/baseline.ts';
import type { Baseline } from '@dachushi/domain/baseline.ts';
import { PAYLOAD_SCHEMAS } from '@dachushi/domain/command-schema.ts';
import type { Command } from '@dachushi/domain/command.ts';
import { structureFromBaseline } from '@dachushi/domain/initial-structure.ts';
import type { StructureRecord } from '@dachushi/domain/protocol/messages.ts';
import { recordOfStructure } from '@dachushi/domain/record.ts';
import { stateHash } from '@dachushi/domain/state-hash.ts';
import { expect, test } from 'vitest';
import { sha256 } from './same-structure.ts';

/** Written once, by the first version that people can use. Never written again: a command that means something new gets a new name. */
interface GoldenLog {
  readonly baseline: Baseline;
  readonly commands: readonly Command[];
  readonly stateHash: string;
  readonly record: StructureRecord;
}

const golden = JSON.parse(readFileSync(new URL('golden/first-log.json', import.meta.url), 'utf8')) as GoldenLog;

test('law 10: a log of the first version gives the structure it gave then, field by field and by hash', () => {
  const { index, problems } = indexBaseline(golden.baseline);
  expect(problems).toEqual([]);
  let structure = structureFromBaseline(index);
  for (const command of golden.commands) {
    expect(checkCommand(structure, command)).toBeNull();
    structure = applyCommand(structure, command);
  }
  expect(recordOfStructure(structure)).toEqual(golden.record);
  expect(stateHash(structure, sha256)).toBe(golden.stateHash);
});

test('law 10: the payloads of the first version still pass their schemas', () => {
  for (const { type, payload } of golden.commands) {
    if (type !== 'undo') expect(PAYLOAD_SCHEMAS[type].parse(payload)).toEqual(payload);
  }
});

test('law 10: the golden log has every type of command', () => {
  const types = new Set(golden.commands.map((command) => command.type));
  expect([...types].sort()).toEqual([...Object.keys(PAYLOAD_SCHEMAS), 'undo'].sort());
});
