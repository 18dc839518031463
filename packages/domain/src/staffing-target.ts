import type { Assessment, DepartmentAssessment } from './assessment.ts';
import { command } from './command.ts';
import type { Command } from './command.ts';
import { totalEstablishment } from './establishment.ts';
import type { DepartmentId } from './ids.ts';
import { bandPosition } from './ratios/band-status.ts';
import type { BandPosition } from './ratios/band-status.ts';
import { fraction } from './ratios/fraction.ts';
import type { Fraction } from './ratios/fraction.ts';
import type { Structure } from './structure.ts';
import { bandEdges, floorOf, fromFloor, percentNumber } from './target.ts';
import type { Target } from './target.ts';

/** 处均编制 now as its two whole numbers (名, 个), and what follows from the wanted average. */
interface FromStaffing {
  readonly places: number;
  readonly divisions: number;
  /** 1 − (places ÷ divisions) ÷ wanted, exact; negative where divisions are larger than wanted already. */
  readonly ratio: Fraction;
}

/** 建议精简比例 of one department: the ratio within the plan's band, and the whole numbers that reach it. */
export interface StaffingTarget extends FromStaffing {
  readonly departmentId: DepartmentId;
  readonly target: Target;
  /** Where the ratio itself lay outside the plan's band, so that an edge was taken. */
  readonly clipped: 'to-low' | 'to-high' | null;
  readonly reachable: BandPosition['reachable'];
  /** When no whole number fits. */
  readonly nearest: BandPosition['nearest'];
}

export interface StaffingTargets {
  /** Departments in scope that have counted divisions, in official order. */
  readonly departments: readonly StaffingTarget[];
  /** All of them together; null when there are none. */
  readonly inScope: FromStaffing | null;
}

/**
 * 按处均编制定精简比例 (M26): from the average places per division in the baseline to the wanted one, 名 per 个.
 * The band is the plan's, whatever targets departments have of their own, so that asking twice gives the same.
 * @throws unless the wanted average is positive
 */
export function staffingTargets(structure: Structure, assessment: Assessment, wanted: Fraction): StaffingTargets {
  if (wanted.n <= 0n) throw new Error('the wanted average is a positive number');
  const judged = [...assessment.departments.values()].filter(({ of, ratio }) => of.inScope && ratio.before > 0);
  const sum = { places: 0, divisions: 0 };
  for (const each of judged) {
    sum.places += placesOf(each);
    sum.divisions += each.ratio.before;
  }
  return {
    departments: judged.map((each) => targetFrom(structure.target, each, wanted)),
    inScope: judged.length > 0 ? fromStaffing(sum.places, sum.divisions, wanted) : null,
  };
}

/** One act for all that would change, or null when none does. Locked departments keep what they have. */
export function applyStaffingTargets(structure: Structure, targets: StaffingTargets): Command | null {
  const commands = targets.departments.flatMap(({ departmentId, target }) => {
    const department = structure.departments.get(departmentId);
    if (!department || department.locked) return [];
    const inForce = department.target ?? structure.target;
    if (inForce.ratio === target.ratio && inForce.band === target.band) return [];
    const [percent, band] = [percentNumber(target.ratio), percentNumber(target.band)];
    return [command('set-target', { departmentId, target: percent, band })];
  });
  return commands.length > 0 ? command('group', { title: 'apply-targets', commands }) : null;
}

function placesOf({ ledgers }: DepartmentAssessment): number {
  return totalEstablishment(ledgers.establishment.before);
}

function fromStaffing(places: number, divisions: number, wanted: Fraction): FromStaffing {
  const meant = BigInt(divisions) * wanted.n;
  return { places, divisions, ratio: fraction(meant - BigInt(places) * wanted.d, meant) };
}

function targetFrom(plan: Target, assessment: DepartmentAssessment, wanted: Fraction): StaffingTarget {
  const { departmentId, ratio } = assessment;
  const meant = fromStaffing(placesOf(assessment), ratio.before, wanted);
  const { low, high } = bandEdges(plan);
  const exact = inHundredths(meant.ratio);
  const suggested = Math.max(low, Math.min(high, exact));
  const target: Target = floorOf(plan) === null ? { ratio: suggested, band: plan.band } : fromFloor(suggested);
  const { reachable, nearest } = bandPosition({ before: ratio.before, after: ratio.before }, target, true);
  const clipped = exact < low ? 'to-low' : exact > high ? 'to-high' : null;
  return { departmentId, ...meant, target, clipped, reachable, nearest };
}

/** To hundredths of a percent, half away from zero: the grain of a target. */
function inHundredths({ n, d }: Fraction): number {
  const magnitude = (2n * (n < 0n ? -n : n) * 10_000n + d) / (2n * d);
  return Number(n < 0n ? -magnitude : magnitude);
}
