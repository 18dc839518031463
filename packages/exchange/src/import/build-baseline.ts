import type { Baseline } from '@dachushi/domain/baseline.ts';
import type { Department, Division, Duty, Temporary } from '@dachushi/domain/division.ts';
import { NO_ESTABLISHMENT } from '@dachushi/domain/establishment.ts';
import { ID_PATTERN } from '@dachushi/domain/ids.ts';
import type { DepartmentId, DivisionId, DutyId } from '@dachushi/domain/ids.ts';
import type { BaselineHeading, LedgerFacts } from './ledger-facts.ts';
import type { LedgerRow } from './table/ledger-row.ts';
import { splitDuties } from './split-duties.ts';

/** Rows without errors → one baseline. Codes of the file become ids where they can; others are numbered. */
export function buildBaseline(rows: readonly LedgerRow[], heading: BaselineHeading, facts: LedgerFacts): Baseline {
  const groups = new Map<string, LedgerRow[]>(facts.departments.map(({ name }) => [name, []]));
  for (const row of rows) {
    const group = groups.get(row.department);
    if (group) group.push(row);
    else groups.set(row.department, [row]);
  }
  const departmentIds = new IdSource();
  const divisionIds = new IdSource();
  for (const row of rows) divisionIds.reserve(row.code);
  const departments = [...groups].map(([name, group], at): Department => {
    const known = facts.departments.find((department) => department.name === name);
    const id = departmentIds.take(known?.code ?? group[0]?.departmentCode ?? '', `d${at + 1}`);
    const inScope = known?.inScope ?? true;
    return {
      id: id as DepartmentId,
      name,
      category: known?.category ?? group.find((row) => row.departmentCategory)?.departmentCategory ?? '',
      inScope,
      exemptReason: inScope ? null : known?.exemptReason || '台账注明不纳入',
      ...(known?.divisionRank ? { divisionRank: known.divisionRank } : {}),
      divisions: group.map((row, place) => divisionOf(row, divisionIds.take(row.code, `${id}-${place + 1}`), facts)),
      items: [],
    };
  });
  return { ...heading, departments };
}

function divisionOf(row: LedgerRow, id: string, facts: LedgerFacts): Division {
  const own = facts.duties.get(id);
  return {
    id: id as DivisionId,
    name: row.division,
    kind: row.kind,
    duties: own ?? splitDuties(row.duties).map((text, at): Duty => ({ id: `${id}-d${at + 1}` as DutyId, text })),
    establishment: row.perKind ?? { ...NO_ESTABLISHMENT, 行政: row.establishment ?? 0 },
    ...(row.actual === null ? {} : { actualStaff: row.actual }),
    posts: { chief: row.chief ?? 0, deputy: row.deputy ?? 0 },
    counted: row.counted ?? true,
    // Set by party rules: they stay unless the ledger says otherwise.
    protected: row.protected ?? (row.kind === '机关党委' || row.kind === '纪检监察'),
    temporary: temporaryOf(row),
  };
}

function temporaryOf(row: LedgerRow): Temporary | null {
  const { temporaryUntil: until, temporaryDocument: documentNo } = row;
  if (!row.temporary && until === '' && documentNo === '') return null;
  return { ...(/^\d{4}-\d{2}-\d{2}$/.test(until) ? { until } : {}), ...(documentNo === '' ? {} : { documentNo }) };
}

/** Ids used once: the code of the file where it can be one, else a number that no code has. */
export class IdSource {
  readonly #taken = new Set<string>();
  readonly #reserved = new Map<string, number>();

  reserve(code: string): void {
    this.#reserved.set(code, (this.#reserved.get(code) ?? 0) + 1);
  }

  take(code: string, otherwise: string): string {
    const usable = ID_PATTERN.test(code) && !this.#taken.has(code) && (this.#reserved.get(code) ?? 1) === 1;
    let id = usable ? code : otherwise;
    for (let n = 2; !usable && (this.#taken.has(id) || this.#reserved.has(id)); n += 1) id = `${otherwise}.${n}`;
    this.#taken.add(id);
    return id;
  }
}
