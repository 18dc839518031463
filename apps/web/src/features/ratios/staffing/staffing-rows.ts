import { fraction, percentText } from '@dachushi/domain/ratios/fraction.ts';
import type { Fraction } from '@dachushi/domain/ratios/fraction.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import type { StaffingTarget, StaffingTargets } from '@dachushi/domain/staffing-target.ts';
import { targetOf } from '@dachushi/domain/structure.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import type { Target } from '@dachushi/domain/target.ts';
import { floorOf, percentNumber } from '@dachushi/domain/target.ts';

export interface StaffingRow extends StaffingTarget {
  readonly id: DepartmentId;
  readonly place: number;
  readonly name: string;
  readonly inForce: Target;
  readonly fate: 'changes' | 'same' | 'locked';
}

/** 8.5 or 8.41 as an exact number; null when it is none above 0. */
export function readAverage(typed: string): Fraction | null {
  const [, whole, decimals = ''] = /^\s*(\d{1,4})(?:[.．](\d{1,2}))?\s*$/u.exec(typed) ?? [];
  if (whole === undefined) return null;
  const average = fraction(BigInt(`${whole}${decimals.padEnd(2, '0')}`), 100n);
  return average.n > 0n ? average : null;
}

/** The average that the plan's own target would mean: so that the first look asks for nothing new. To one decimal. */
export function firstAverage(places: number, divisions: number, target: Target): string {
  const left = 10_000 - (floorOf(target) ?? target.ratio);
  if (divisions === 0 || places === 0 || left <= 0) return '8';
  return (Math.round((places * 10_000 * 10) / (divisions * left)) / 10).toFixed(1);
}

export function staffingRows(structure: Structure, { departments }: StaffingTargets): readonly StaffingRow[] {
  const places = new Map(structure.baseline.baseline.departments.map(({ id }, at) => [id, at + 1]));
  return departments.flatMap((each): readonly StaffingRow[] => {
    const department = structure.departments.get(each.departmentId);
    if (!department) return [];
    const inForce = targetOf(structure, department);
    const same = inForce.ratio === each.target.ratio && inForce.band === each.target.band;
    return [
      {
        ...each,
        id: each.departmentId,
        place: places.get(each.departmentId) ?? 0,
        name: structure.baseline.departments.get(each.departmentId)?.name ?? '',
        inForce,
        fate: same ? 'same' : department.locked ? 'locked' : 'changes',
      },
    ];
  });
}

/** Whole numbers of divisions that may go: “6–7”, else the nearest two. */
export function fitsText({ reachable, nearest }: Pick<StaffingTarget, 'reachable' | 'nearest'>, or: string) {
  const [first, last] = [reachable[0], reachable.at(-1)];
  if (first && last) return first === last ? `${first.removed}` : `${first.removed}–${last.removed}`;
  return nearest.map((step) => step.removed).join(or);
}

/** 30% or 27.35%; ≥30% where only a floor is suggested. */
export function targetText(target: Target): string {
  const floor = floorOf(target);
  return floor === null ? `${percentNumber(target.ratio)}%` : `≥${percentNumber(floor)}%`;
}

/** Two decimals, with the sign a reader expects. */
export function signedPercent(ratio: Fraction): string {
  return `${percentText(ratio).replace('-', '−')}%`;
}
