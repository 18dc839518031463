import type { Unit } from '@dachushi/domain/structure.ts';

/** Divisions a unit is made of, abolished ones included. */
export function sourceCount(unit: Unit): number {
  return unit.divisionIds.length + unit.absorbed.length;
}
