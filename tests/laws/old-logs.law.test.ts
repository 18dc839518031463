import { readFileSync } from 'node:fs';
import { applyCommand, checkCommand } from '@dachushi/domain/apply-command.ts';
import { indexBaseline } from '@dachushi/domain/baseline.ts';
import type { Baseline } from '@dachushi/domain/baseline.ts';
import { PAYLOAD_SCHEMAS } from '@dachushi/domain/command-schema.ts';
import type { Command } from '@dachushi/domain/command.ts';
import { structureFromBaseline } from '@dachushi/domain/initial-structure.ts';
import type { StructureRecord } from '@dachushi/domain/protocol/messages.ts';
import { recordOfStructure, structureFromRecord } from '@dachushi/domain/record.ts';
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

const GOLDEN: readonly (readonly [name: string, log: GoldenLog])[] = [
  'first-log', // the main job
  'second-log', // duties, items, 编制, 职数, 专员, waivers, policy, groups
  'third-log', // text blocks, 搁置 and 议定
].map((name) => [name, JSON.parse(readFileSync(new URL(`golden/${name}.json`, import.meta.url), 'utf8')) as GoldenLog]);

test.each(GOLDEN)(
  'law 10: %s gives the structure it gave when it was written, field by field and by hash',
  (_name, golden) => {
    const { index, problems } = indexBaseline(golden.baseline);
    expect(problems).toEqual([]);
    let structure = structureFromBaseline(index);
    for (const command of golden.commands) {
      expect(checkCommand(structure, command)).toBeNull();
      structure = applyCommand(structure, command);
    }
    expect(recordOfStructure(structure)).toEqual(golden.record);
    expect(stateHash(structure, sha256)).toBe(golden.stateHash);
    expect(recordOfStructure(structureFromRecord(index, golden.record))).toEqual(golden.record);
  },
);

test.each(GOLDEN)('law 10: the payloads of %s still pass their schemas', (_name, { commands }) => {
  for (const { type, payload } of commands) {
    if (type !== 'undo') expect(PAYLOAD_SCHEMAS[type].parse(payload)).toEqual(payload);
  }
});

test('law 10: together the golden logs have every type of command', () => {
  const types = new Set(GOLDEN.flatMap(([, { commands }]) => commands.map((command) => command.type)));
  expect([...types].sort()).toEqual([...Object.keys(PAYLOAD_SCHEMAS), 'undo'].sort());
});
