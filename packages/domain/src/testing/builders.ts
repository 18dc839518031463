import { applyCommand, checkCommand } from '../apply-command.ts';
import { indexBaseline } from '../baseline.ts';
import type { Baseline } from '../baseline.ts';
import type { Command, PayloadOf } from '../command.ts';
import type { Department, Division } from '../division.ts';
import { NO_ESTABLISHMENT } from '../establishment.ts';
import type { DepartmentId, DivisionId, DutyId, UnitId } from '../ids.ts';
import { structureFromBaseline } from '../initial-structure.ts';
import type { LogEntry } from '../protocol/messages.ts';
import type { Structure } from '../structure.ts';

/** A division of which only what the test is about need be said: 5 行政 places, one chief, one deputy, one duty. */
export function division(id: string, facts: Partial<Omit<Division, 'id'>> = {}): Division {
  return {
    id: id as DivisionId,
    name: `${id}处`,
    kind: '业务',
    duties: [{ id: `${id}-d1` as DutyId, text: `负责${id}工作` }],
    establishment: { ...NO_ESTABLISHMENT, 行政: 5 },
    posts: { chief: 1, deputy: 1 },
    counted: true,
    protected: false,
    temporary: null,
    ...facts,
  };
}

export function department(
  id: string,
  divisions: readonly Division[],
  facts: Partial<Omit<Department, 'id'>> = {},
): Department {
  return {
    id: id as DepartmentId,
    name: `市${id}局`,
    category: '工作部门',
    inScope: true,
    exemptReason: null,
    divisions,
    items: [],
    ...facts,
  };
}

export function baseline(departments: readonly Department[]): Baseline {
  return {
    title: '测试现状',
    baseDate: '2026-01-01',
    source: '测试',
    countingBasis: '机关党委、纪检监察、离退休机构列入总数',
    notice: null,
    departments,
  };
}

/** @throws when the departments make no sound baseline: a mistake of the test. */
export function structureOf(...departments: readonly Department[]): Structure {
  const { index, problems } = indexBaseline(baseline(departments));
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return structureFromBaseline(index);
}

/** `count` plain divisions `a-1` … of one department `a`. */
export function plainDepartment(id: string, count: number, facts: Partial<Omit<Department, 'id'>> = {}): Department {
  return department(
    id,
    Array.from({ length: count }, (_, at) => division(`${id}-${at + 1}`)),
    facts,
  );
}

/** @throws with the code of the first refusal. */
export function play(structure: Structure, ...commands: readonly Command[]): Structure {
  return commands.reduce((now, each) => {
    const rejection = checkCommand(now, each);
    if (rejection) throw new Error(`${each.type}: ${rejection.code} ${JSON.stringify(rejection.detail)}`);
    return applyCommand(now, each);
  }, structure);
}

export function unitIds(...ids: readonly string[]): readonly UnitId[] {
  return ids as readonly UnitId[];
}

export function merge(into: string, ...going: readonly string[]): Command {
  return {
    type: 'merge-units',
    v: 1,
    payload: { unitIds: unitIds(...going), intoUnitId: into as UnitId, reasons: [] },
  };
}

/** A log entry as the server writes it; only its place, person and command matter to most tests. */
export function logEntry(seq: number, actor: string, { type, payload }: Command): LogEntry {
  const undoes = type === 'undo' ? { undoes: (payload as PayloadOf<'undo'>).seq } : {};
  return {
    seq,
    commandId: `c-${seq}`,
    clientId: `w-${actor}`,
    actor,
    type,
    v: 1,
    payload,
    time: '2026-01-01T00:00:00.000Z',
    ...undoes,
  };
}
