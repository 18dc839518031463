import { createHash } from 'node:crypto';
import { canonicalJson } from '@dachushi/domain/canonical-json.ts';
import { recordOfStructure } from '@dachushi/domain/record.ts';
import type { Structure } from '@dachushi/domain/structure.ts';

/** Everything that commands can change, as one text: equal texts mean equal structures. */
export function textOf(structure: Structure): string {
  const homes = [...structure.newUnits].sort(([a], [b]) => (a < b ? -1 : 1));
  return canonicalJson({ ...recordOfStructure(structure), homes });
}

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Freezes a structure all the way down, so that a command that writes into it throws. */
export function freezeDeep<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  const parts = value instanceof Map ? [...value.keys(), ...value.values()] : Object.values(value);
  for (const part of parts) freezeDeep(part);
  return value;
}
