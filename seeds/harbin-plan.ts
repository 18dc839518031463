import { applyCommand } from '@dachushi/domain/apply-command.ts';
import { assessDepartment } from '@dachushi/domain/assess-department.ts';
import { indexBaseline } from '@dachushi/domain/baseline.ts';
import type { Baseline } from '@dachushi/domain/baseline.ts';
import { command } from '@dachushi/domain/command.ts';
import type { Command } from '@dachushi/domain/command.ts';
import type { Department, Division } from '@dachushi/domain/division.ts';
import { unitIdOfDivision } from '@dachushi/domain/ids.ts';
import type { UnitId } from '@dachushi/domain/ids.ts';
import { structureFromBaseline } from '@dachushi/domain/initial-structure.ts';
import { must } from '@dachushi/domain/must.ts';
import { bandPosition } from '@dachushi/domain/ratios/band-status.ts';
import { orderReasons } from '@dachushi/domain/reason.ts';
import type { Reason } from '@dachushi/domain/reason.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import { DEFAULT_TARGET } from '@dachushi/domain/target.ts';
import { readHarbinDepartments, readHarbinItems } from './harbin-file.ts';
import type { AfterUnit, FileDepartment } from './harbin-file.ts';
import { ledgerCommands } from './harbin-ledgers.ts';

/**
 * The finished reform as the commands a planner would give, department by department in official order: 652 → 497, then
 * duties, items, 编制, 职数 and 专员 of each. Later commands look at the units earlier ones have made.
 */
export function harbinPlanCommands(baseline: Baseline): readonly Command[] {
  const files = new Map(readHarbinDepartments().departments.map((file) => [file.id, file]));
  const items = readHarbinItems();
  let structure = structureFromBaseline(indexBaseline(baseline).index);
  return baseline.departments.flatMap((department) => {
    const file = files.get(department.id);
    const after = file?.afterPlan.divisions;
    if (!file || !after) return [];
    const shaping = departmentCommands(department, file, after);
    structure = shaping.reduce(applyCommand, structure);
    const standing = must(structure.departments.get(department.id), `department ${department.id}`);
    const own = items.filter((item) => item.departmentId === department.id);
    const ledgers = ledgerCommands({ structure, department: standing, file, after, items: own });
    structure = ledgers.reduce(applyCommand, structure);
    return [...shaping, ...ledgers, ...waivers(structure, department.id)];
  });
}

/** 说明保留: the file takes a deputy's post of a protected division for a 专员; the words are ours. */
function waivers(structure: Structure, departmentId: Department['id']): readonly Command[] {
  const department = must(structure.departments.get(departmentId), `department ${departmentId}`);
  return assessDepartment(structure, department)
    .findings.filter(({ ruleId }) => ruleId === 'protected-touched')
    .map(({ ruleId, subjectIds }) =>
      command('waive-finding', {
        departmentId,
        ruleId,
        subjectIds,
        reason: '职数与纪检机关商定后转设专员（示意说明）',
      }),
    );
}

/** A source of one after-unit: the division and what the file says happens to it. */
interface Source {
  readonly division: Division;
  readonly action: string;
}

function departmentCommands(
  department: Department,
  file: FileDepartment,
  after: readonly AfterUnit[],
): readonly Command[] {
  const sources = new Map(
    department.divisions.map((division, at) => [division.name, { division, action: file.divisions[at]?.action ?? '' }]),
  );
  const commands = after.flatMap((unit) => {
    const from = unit.from.flatMap((name) => sources.get(name) ?? []);
    return from.length === 0 ? createUnit(department, unit) : shapeUnit(unit, from);
  });
  return [...commands, ...deviation(department, after.length)];
}

/** Departments get at most one unit without sources in this file: the 行政审批办公室. */
function createUnit(department: Department, unit: AfterUnit): readonly Command[] {
  const unitId = `${department.id}-approval-office` as UnitId;
  return [command('create-unit', { unitId, departmentId: department.id, name: unit.name, kind: unit.kind })];
}

/** 保留, 更名, 整建制改设, 合并 and 撤销 are one shape: others go into the lead, which then gets name and kind. */
function shapeUnit(unit: AfterUnit, from: readonly Source[]): readonly Command[] {
  const lead = from.find((source) => source.action === '合并（牵头）') ?? from[0];
  if (!lead) return [];
  const intoUnitId = unitIdOfDivision(lead.division.id);
  const others = from.filter((source) => source !== lead);
  const [ended, merged] = [others.filter(isEnded), others.filter((source) => !isEnded(source))];
  const newName = unit.name === lead.division.name ? {} : { name: unit.name };
  const merging = merged.length > 0;
  return [
    ...(merging
      ? [
          command('merge-units', {
            unitIds: unitIds(merged),
            intoUnitId,
            ...newName,
            reasons: reasonsFor(lead, merged),
          }),
        ]
      : []),
    ...(!merging && newName.name !== undefined
      ? [command('rename-unit', { unitId: intoUnitId, name: newName.name })]
      : []),
    ...ended.map(({ division }) =>
      command('abolish-unit', { unitId: unitIdOfDivision(division.id), intoUnitId, reasons: ['阶段性任务'] }),
    ),
    ...(unit.kind === lead.division.kind ? [] : [command('set-unit-kind', { unitId: intoUnitId, kind: unit.kind })]),
  ];
}

function isEnded(source: Source): boolean {
  return source.action.startsWith('撤销');
}

function unitIds(sources: readonly Source[]): readonly UnitId[] {
  return sources.map(({ division }) => unitIdOfDivision(division.id));
}

/** The file gives no grounds for its merges. These are illustrative: one duty only, same kind as the lead, another kind. */
function reasonsFor(lead: Source, merged: readonly Source[]): readonly Reason[] {
  return orderReasons(
    merged.map(({ division }): Reason => {
      if (division.duties.length === 1) return '职能单一';
      return division.kind === lead.division.kind ? '职能接近' : '彼此交叉';
    }),
  );
}

/** 偏离说明 where the department ends outside its band: the report asks for a reason, the words are ours. */
function deviation(department: Department, after: number): readonly Command[] {
  const { status } = bandPosition({ before: department.divisions.length, after }, DEFAULT_TARGET, department.inScope);
  const reason = DEVIATION[status];
  return reason === undefined ? [] : [command('justify-deviation', { departmentId: department.id, reason })];
}

const DEVIATION: Partial<Record<ReturnType<typeof bandPosition>['status'], string>> = {
  above: '试点先行，内设机构原有数量较多，综合设置空间较大（示意说明）',
  below: '一线监管和专业管理任务重，适当少减（示意说明）',
  infeasible: '按现有处室数没有落在区间内的整数解，取最接近的一步（示意说明）',
};
