import type { IndexedBaseline } from '@dachushi/domain/baseline.ts';
import type { Duty } from '@dachushi/domain/division.ts';
import type { DivisionId, DutyId } from '@dachushi/domain/ids.ts';
import { must } from '@dachushi/domain/must.ts';
import { isAbsorbed, unitOfDivision } from '@dachushi/domain/structure.ts';
import type { DepartmentStructure, Unit } from '@dachushi/domain/structure.ts';

/** 随机构: went with its division into another unit. 单独: was handed over by itself. 取消: ended. */
export type DutyWay = '随机构划入' | '单独划转' | '取消';

/** A duty that changes hands. */
export interface DutyChange {
  readonly duty: Duty;
  readonly fromDivisionId: DivisionId;
  readonly way: DutyWay;
  /** Null once it has ended. */
  readonly to: Unit | null;
  /** Units that assist. */
  readonly assisting: readonly Unit[];
  /** Of an ended one; '' while nobody has named it. */
  readonly documentNo: string;
}

/** Every duty of the department that is led by another unit than before, or by none, in official order. */
export function dutyChanges(baseline: IndexedBaseline, department: DepartmentStructure): readonly DutyChange[] {
  const leaders = new Map<DutyId, Unit>();
  for (const unit of department.units) for (const id of unit.dutyIds) leaders.set(id, unit);
  const lapsed = new Map(department.lapsedDuties?.map(({ dutyId, documentNo }) => [dutyId, documentNo]));
  const before = must(baseline.departments.get(department.id), `department ${department.id}`);
  return before.divisions.flatMap((division) => {
    const home = unitOfDivision(department, division.id);
    const stays = home !== undefined && (home.id as string) === division.id && !isAbsorbed(home, division.id);
    return division.duties.flatMap((duty): readonly DutyChange[] => {
      const to = leaders.get(duty.id) ?? null;
      const assisting = department.units.filter((unit) => unit.assists?.includes(duty.id) === true);
      const change = { duty, fromDivisionId: division.id, to, assisting, documentNo: lapsed.get(duty.id) ?? '' };
      if (to === null) return [{ ...change, way: '取消' }];
      if (to !== home) return [{ ...change, way: '单独划转' }];
      const alone = stays || (home.divisionIds.length === 1 && home.absorbed.length === 0);
      return alone ? [] : [{ ...change, way: '随机构划入' }];
    });
  });
}
