import { command } from '@dachushi/domain/command.ts';
import type { Command, PayloadOf } from '@dachushi/domain/command.ts';
import type { EstablishmentKind } from '@dachushi/domain/establishment.ts';
import { supervisorsOf } from '@dachushi/domain/holders.ts';
import type { DutyId, ItemId, SpecialistId, UnitId } from '@dachushi/domain/ids.ts';
import { orderAreas } from '@dachushi/domain/specialist.ts';
import type { SpecialistArea, SpecialistOrigin } from '@dachushi/domain/specialist.ts';
import type { DepartmentStructure, Structure, Unit } from '@dachushi/domain/structure.ts';
import type { AfterUnit, FileDepartment, FileItem } from './harbin-file.ts';

/** One department whose units stand as the file wants them, and what the file says of their items, places and posts. */
export interface Reformed {
  readonly structure: Structure;
  readonly department: DepartmentStructure;
  readonly file: FileDepartment;
  readonly after: readonly AfterUnit[];
  readonly items: readonly FileItem[];
}

/** End of the transition; illustrative, the file gives no day. */
const TRANSITION_ENDS = '2018-12-31';

/** 职责, 事项, 编制, 职数 and 专员 of one department, each as one act. */
export function ledgerCommands(reformed: Reformed): readonly Command[] {
  return [
    ...together('move-duties', moveDuties(reformed)),
    ...together('assign-items', assignItems(reformed)),
    ...together('item-terms', promise(reformed.items)),
    ...together('transfer-establishment', transfer(reformed)),
    ...together('set-posts', seat(reformed)),
    ...together('appoint-specialists', appoint(reformed)),
  ];
}

function together(title: string, commands: readonly Command[]): readonly Command[] {
  return commands.length > 1 ? [command('group', { title, commands })] : commands;
}

/** Sentences of the file that stand word for word in the baseline go where the file has them; others stay with their division. */
function moveDuties({ structure, department, file, after }: Reformed): readonly Command[] {
  const holder = new Map(department.units.flatMap((unit) => unit.dutyIds.map((id) => [id, unit.id] as const)));
  const left = new Map(department.units.map((unit) => [unit.id, unit.dutyIds.length]));
  const places = new Map<string, DutyId[]>();
  for (const division of structure.baseline.departments.get(file.id)?.divisions ?? []) {
    for (const { id, text } of division.duties) places.set(text, [...(places.get(text) ?? []), id]);
  }
  return after.flatMap((wanted) => {
    const toUnitId = unitNamed(department, wanted.name).id;
    const astray = wanted.duties.flatMap((text) => {
      const ids = places.get(text) ?? [];
      const here = ids.length === 1 && ids.every((id) => holder.get(id) !== toUnitId);
      return here ? ids.filter((id) => giveAway(left, holder.get(id))) : [];
    });
    return astray.length > 0 ? [command('move-duty', { dutyIds: astray, toUnitId })] : [];
  });
}

/** Counts a duty out of its unit. The last one stays: the file words some duties anew, and no unit is to stand without any. */
function giveAway(left: Map<UnitId, number>, from: UnitId | undefined): boolean {
  const count = from === undefined ? 0 : (left.get(from) ?? 0);
  if (from === undefined || count < 2) return false;
  left.set(from, count - 1);
  return true;
}

function assignItems({ structure, department, items }: Reformed): readonly Command[] {
  const handler = new Map(department.units.flatMap((unit) => unit.itemIds.map((id) => [id, unit.id] as const)));
  const handled = gather(
    items.map((item) => [item.id, unitNamed(department, item.afterUnit).id] as const),
    (itemId) => handler.get(itemId),
  );
  const supervisors = supervisorsOf(structure.baseline, department);
  const supervised = gather(
    items.flatMap(({ id, afterSupervisingUnit: name }) =>
      name === null ? [] : [[id, unitNamed(department, name).id] as const],
    ),
    (itemId) => supervisors.get(itemId)?.id,
  );
  return [...assign('承办', handled), ...assign('监管', supervised)];
}

/** Items by the unit they are wanted in, those already there left out. */
function gather(
  wanted: readonly (readonly [ItemId, UnitId])[],
  now: (itemId: ItemId) => UnitId | undefined,
): ReadonlyMap<UnitId, readonly ItemId[]> {
  const groups = new Map<UnitId, ItemId[]>();
  for (const [itemId, unitId] of wanted) {
    if (now(itemId) !== unitId) groups.set(unitId, [...(groups.get(unitId) ?? []), itemId]);
  }
  return groups;
}

function assign(role: '承办' | '监管', groups: ReadonlyMap<UnitId, readonly ItemId[]>): readonly Command[] {
  return [...groups].map(([unitId, itemIds]) => command('assign-item', { itemIds, role, unitId }));
}

/** Approvals only: the file promises nothing for supervision. Preconditions without a basis are given up (illustrative). */
function promise(items: readonly FileItem[]): readonly Command[] {
  const terms = items
    .filter((item) => item.nature === '审批')
    .map((item): PayloadOf<'set-item-terms'>['terms'][number] => ({
      itemId: item.id,
      terms: {
        ...(item.promisedDaysAfter === null ? {} : { days: item.promisedDaysAfter }),
        ...(item.documentsAfter === null ? {} : { documents: item.documentsAfter }),
        ...(item.stepsAfter === null ? {} : { steps: item.stepsAfter }),
        ...(item.unfoundedPreconditions === 0 ? {} : { preconditions: 0 }),
        ...(item.online === null ? {} : { online: item.online }),
        inHall: item.inHall,
      },
    }));
  return terms.length > 0 ? [command('set-item-terms', { terms })] : [];
}

/** From units with more places than the file gives them to those with fewer; the rest is held for 专员 by the department. */
function transfer({ department, after, file }: Reformed): readonly Command[] {
  const kind: EstablishmentKind = file.establishmentType === '行政编制' ? '行政' : '政法';
  const differences = after.map((wanted) => {
    const unit = unitNamed(department, wanted.name);
    return { unitId: unit.id, missing: wanted.establishment - unit.establishment[kind] };
  });
  const givers = differences.filter((each) => each.missing < 0);
  const commands: Command[] = [];
  const give = (from: (typeof givers)[number], to: PayloadOf<'transfer-establishment'>['to'], amount: number): void => {
    if (amount === 0) return;
    commands.push(command('transfer-establishment', { from: { unitId: from.unitId }, to, kind, amount }));
    from.missing += amount;
  };
  for (const taker of differences.filter((each) => each.missing > 0)) {
    for (const giver of givers) {
      const amount = Math.min(taker.missing, -giver.missing);
      give(giver, { unitId: taker.unitId }, amount);
      taker.missing -= amount;
    }
  }
  for (const giver of givers) give(giver, { departmentId: file.id }, -giver.missing);
  return commands;
}

/** Seats as the file has them. Deputies that find no seat stay in transition as far as the file says so, largest surplus first. */
function seat({ department, after, file }: Reformed): readonly Command[] {
  let left = file.afterPlan.transitionalDeputyPosts ?? 0;
  const inTransition = new Map<UnitId, number>();
  const surplus = after
    .map((wanted) => ({ wanted, unit: unitNamed(department, wanted.name) }))
    .map(({ wanted, unit }) => ({ unit, deputies: unit.posts.deputy - wanted.leadership.deputy }))
    .sort((a, b) => b.deputies - a.deputies);
  for (const { unit, deputies } of surplus) {
    const stay = Math.min(left, Math.max(0, deputies));
    if (stay > 0) inTransition.set(unit.id, stay);
    left -= stay;
  }
  return after.flatMap(({ name, leadership }) => {
    const unit = unitNamed(department, name);
    const deputies = inTransition.get(unit.id);
    const same = unit.posts.chief === leadership.chief && unit.posts.deputy === leadership.deputy;
    if (same && deputies === undefined) return [];
    const transitional =
      deputies === undefined
        ? {}
        : { transitional: { deputies, until: TRANSITION_ENDS, absorbedBy: '退出不补' as const } };
    const seats = { chief: leadership.chief, deputy: leadership.deputy, ...transitional };
    return [command('set-posts', { unitId: unit.id, seats })];
  });
}

/** 专员 out of freed chiefs first; what is missing to the file's number comes out of deputies (an assumption of the file). */
function appoint({ structure, department, file, after }: Reformed): readonly Command[] {
  const posts = file.afterPlan.specialistPosts ?? 0;
  const chiefs = sum(structure.baseline.departments.get(file.id)?.divisions ?? [], (each) => each.posts.chief);
  const freed = Math.min(posts, chiefs - sum(after, (each) => each.leadership.chief));
  const areas = (file.afterPlan.specialistAreas ?? []).map(areaNamed);
  return Array.from({ length: posts }, (_, at) => {
    const origin: SpecialistOrigin = at < freed ? '正职' : '副职';
    const area = areas[at % Math.max(1, areas.length)];
    return command('create-specialist', {
      departmentId: department.id,
      specialistIds: [`${file.id}-zy${String(at + 1).padStart(2, '0')}` as SpecialistId],
      origin,
      source: origin === '副职' ? '由副处长职数转设（示意）' : '',
      areas: area === undefined ? [] : orderAreas([area]),
    });
  });
}

function areaNamed(words: string): SpecialistArea {
  return words === '重要工作任务跟踪落实' ? '重要任务跟踪' : (words as SpecialistArea);
}

/** @throws when the department has no unit of that name: the units were made of the same file. */
function unitNamed(department: DepartmentStructure, name: string): Unit {
  const unit = department.units.find((each) => each.name === name);
  if (!unit) throw new Error(`no unit ${name} in ${department.id}`);
  return unit;
}

function sum<T>(all: readonly T[], amount: (one: T) => number): number {
  return all.reduce((total, one) => total + amount(one), 0);
}
