import { addEstablishment, NO_ESTABLISHMENT } from '../establishment.ts';
import type { Establishment } from '../establishment.ts';
import type { Department } from '../division.ts';
import type { DepartmentStructure } from '../structure.ts';

/** 编制台账, 名 by kind: before + outside = units + reserve. Nothing in it is ever called saved. */
export interface EstablishmentLedger {
  readonly before: Establishment;
  readonly units: Establishment;
  /** In the department and in no unit: held for 专员, or waiting. */
  readonly reserve: Establishment;
  /** Came from (+) or went to (−) other departments and outside the plan. */
  readonly moved: Establishment;
}

/** One department's ledger. */
export function establishmentLedger(before: Department, department: DepartmentStructure): EstablishmentLedger {
  const had = sumOf(before.divisions);
  const units = sumOf(department.units);
  const reserve = department.reserve ?? NO_ESTABLISHMENT;
  return { before: had, units, reserve, moved: minus(addEstablishment(units, reserve), had) };
}

function sumOf(holders: readonly { readonly establishment: Establishment }[]): Establishment {
  return holders.reduce((sum, each) => addEstablishment(sum, each.establishment), NO_ESTABLISHMENT);
}

function minus(a: Establishment, b: Establishment): Establishment {
  return { 行政: a.行政 - b.行政, 政法: a.政法 - b.政法, 事业: a.事业 - b.事业, 工勤: a.工勤 - b.工勤 };
}
