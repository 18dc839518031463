import { applyCommand, checkCommand } from '@dachushi/domain/apply-command.ts';
import type { IndexedBaseline } from '@dachushi/domain/baseline.ts';
import type { Command } from '@dachushi/domain/command.ts';
import { structureFromBaseline } from '@dachushi/domain/initial-structure.ts';
import type { StepLeft } from '@dachushi/domain/protocol/import-answers.ts';
import type { Rejection } from '@dachushi/domain/rejection.ts';
import type { PlanLogRow } from '../database/tables.ts';
import { commandOfRow } from '../plans/log-entry.ts';
import { matchDivisions } from './match-divisions.ts';

type Step = Exclude<Command, { type: 'undo' }>;

export interface Translation {
  readonly taken: readonly { readonly seq: number; readonly command: Step }[];
  readonly left: readonly StepLeft[];
}

/** Steps that still stand, in order: what was taken back is neither moved nor reported. */
function standingRows(rows: readonly PlanLogRow[]): readonly PlanLogRow[] {
  const undone = new Set<number>();
  for (const row of rows.toReversed()) if (row.undoes !== null && !undone.has(row.seq)) undone.add(row.undoes);
  return rows.filter((row) => row.undoes === null && !undone.has(row.seq));
}

/** Says every step again in the ids of the corrected baseline and checks it there, one after another, as if it came now. */
export function translateSteps(rows: readonly PlanLogRow[], from: IndexedBaseline, to: IndexedBaseline): Translation {
  const ids = idMap(from, to);
  const gone = (id: string) => !ids.has(id) && nameIn(from, id) !== null;
  let structure = structureFromBaseline(to);
  const taken: { seq: number; command: Step }[] = [];
  const left: StepLeft[] = [];
  for (const row of standingRows(rows)) {
    const old = commandOfRow(row);
    if (old.type === 'undo') continue;
    const named = idsIn(old.payload);
    const missing = named.filter(gone);
    const command = { ...old, payload: renumber(old.payload, ids) } as Step; // same shape, other ids
    const rejection: Rejection | null =
      missing.length > 0
        ? { code: 'division-unknown', detail: { name: missing.map((id) => nameIn(from, id) ?? id).join('、') } }
        : checkCommand(structure, command);
    if (rejection) {
      const names = named.map((id) => nameIn(from, id)).filter((name) => name !== null);
      left.push({ seq: row.seq, type: old.type, time: row.server_time, names, ...rejection });
      continue;
    }
    structure = applyCommand(structure, command);
    taken.push({ seq: row.seq, command });
  }
  return { taken, left };
}

function idMap(from: IndexedBaseline, to: IndexedBaseline): ReadonlyMap<string, string> {
  const { departments, divisions } = matchDivisions(from.baseline, to.baseline);
  return new Map<string, string>([
    ...departments.map((pair) => [pair.before.id, pair.after.id] as const),
    ...divisions.map((pair) => [pair.before.division.id, pair.after.division.id] as const),
  ]);
}

/** Name of a department or division of the baseline; null for units that the plan made. */
function nameIn(baseline: IndexedBaseline, id: string): string | null {
  const { departments, divisions } = baseline as unknown as {
    readonly departments: ReadonlyMap<string, { readonly name: string }>;
    readonly divisions: ReadonlyMap<string, { readonly division: { readonly name: string } }>;
  };
  return divisions.get(id)?.division.name ?? departments.get(id)?.name ?? null;
}

const ID_FIELD = /Ids?$/u;

function idsIn(payload: object): string[] {
  return Object.entries(payload).flatMap(([field, value]: [string, unknown]) => {
    if (!ID_FIELD.test(field)) return [];
    return [value].flat().filter((id): id is string => typeof id === 'string');
  });
}

function renumber(payload: object, ids: ReadonlyMap<string, string>): object {
  const other = (id: unknown) => (typeof id === 'string' ? (ids.get(id) ?? id) : id);
  return Object.fromEntries(
    Object.entries(payload).map(([field, value]: [string, unknown]) => {
      if (!ID_FIELD.test(field)) return [field, value];
      return [field, Array.isArray(value) ? value.map(other) : other(value)];
    }),
  );
}
