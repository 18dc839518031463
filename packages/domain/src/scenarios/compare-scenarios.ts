import type { Assessment } from '../assessment.ts';
import { totalEstablishment } from '../establishment.ts';
import type { DepartmentId, UnitId } from '../ids.ts';
import type { Severity } from '../rules/finding.ts';
import type { Structure } from '../structure.ts';
import { disruptionByDepartment, disruptionOf } from './disruption.ts';
import type { Disruption } from './disruption.ts';
import { scenarioFigures } from './scenario-figures.ts';
import type { ScenarioFigures } from './scenario-figures.ts';
import { standingsOf } from './standing.ts';
import type { KnownStanding, Standing, Standings } from './standing.ts';

/** One plan as it stands. All that are compared share one baseline. */
export interface Scenario {
  readonly structure: Structure;
  readonly assessment: Assessment;
}

/** Several scenarios side by side; every list of one thing per scenario is in the order they were given. */
export interface ScenarioComparison {
  readonly figures: readonly ScenarioFigures[];
  /** In official order. */
  readonly departments: readonly AlignedDepartment[];
}

export interface AlignedDepartment {
  readonly departmentId: DepartmentId;
  readonly name: string;
  readonly before: number;
  readonly scenarios: readonly DepartmentFigures[];
  /** Divisions of the baseline in official order, then units that are new somewhere. */
  readonly rows: readonly AlignedRow[];
}

export interface DepartmentFigures {
  readonly after: number;
  readonly inScope: boolean;
  readonly findings: Readonly<Record<Severity, number>>;
  readonly disruption: Disruption;
}

/** One division of the baseline, or one new unit, and where it stands in each scenario. */
export interface AlignedRow {
  /** The division's id; of a new unit, its id in the first scenario that has it. */
  readonly id: string;
  readonly isNew: boolean;
  readonly name: string;
  /** 名, all kinds together; 0 for new units. */
  readonly places: number;
  /** Null where a scenario has no such new unit. Empty for a division that is 不变 in all scenarios, which says it all. */
  readonly standings: readonly (Standing | null)[];
  /** It fares alike in all scenarios, down to what its unit holds. */
  readonly alike: boolean;
}

/** Rows are aligned by the identity of divisions, so that what moved is never shown as gone here and come there. */
export function compareScenarios(scenarios: readonly Scenario[]): ScenarioComparison {
  const known = scenarios.map(({ structure, assessment }) => {
    const standings = standingsOf(structure);
    return { structure, assessment, standings, disruption: disruptionByDepartment(structure, standings) };
  });
  const [first] = known;
  return {
    figures: known.map(({ structure, assessment, standings }) =>
      scenarioFigures(assessment, disruptionOf(structure, standings)),
    ),
    departments: (first?.structure.baseline.baseline.departments ?? []).map(({ id, name, divisions }) => ({
      departmentId: id,
      name,
      before: divisions.filter(({ counted }) => counted).length,
      scenarios: known.map((each) => departmentFigures(each, id)),
      rows: [
        ...divisions.map((division) =>
          rowOf(
            { id: division.id, isNew: false, name: division.name, places: totalEstablishment(division.establishment) },
            known.map(({ standings }) => standings.divisions.get(division.id)),
          ),
        ),
        ...newRows(
          known.map(({ standings }) => standings),
          id,
        ),
      ],
    })),
  };
}

function departmentFigures(
  {
    assessment,
    disruption,
  }: Pick<Scenario, 'assessment'> & { readonly disruption: ReadonlyMap<DepartmentId, Disruption> },
  id: DepartmentId,
): DepartmentFigures {
  const department = assessment.departments.get(id);
  const disturbed = disruption.get(id);
  if (!department || !disturbed) throw new Error(`scenarios do not share department ${id}`);
  const findings = { error: 0, warning: 0, suggestion: 0 };
  for (const { severity } of department.findings) findings[severity] += 1;
  return { after: department.ratio.after, inScope: department.of.inScope, findings, disruption: disturbed };
}

type RowName = Pick<AlignedRow, 'id' | 'isNew' | 'name' | 'places'>;

function rowOf(named: RowName, found: readonly (KnownStanding | undefined)[]): AlignedRow {
  const alike = new Set(found.map((each) => each?.facts)).size <= 1;
  const untouched = alike && found.every((each) => each?.standing.mark === '不变' && !each.standing.adjusted);
  return { ...named, alike, standings: untouched ? [] : found.map((each) => each?.standing ?? null) };
}

/** New units of a department: the same id is the same unit; under other ids, the same name is. */
function newRows(all: readonly Standings[], departmentId: DepartmentId): readonly AlignedRow[] {
  const rows: { readonly id: UnitId; readonly name: string; readonly found: (KnownStanding | undefined)[] }[] = [];
  all.forEach(({ created }, at) => {
    for (const [id, known] of created) {
      if (known.standing.departmentId !== departmentId) continue;
      const free = rows.filter(({ found }) => found[at] === undefined);
      const row = free.find((each) => each.id === id) ?? free.find(({ name }) => name === known.standing.unitName);
      if (row) row.found[at] = known;
      else
        rows.push({
          id,
          name: known.standing.unitName,
          found: all.map((_, other) => (other === at ? known : undefined)),
        });
    }
  });
  return rows.map(({ id, name, found }) => rowOf({ id, isNew: true, name, places: 0 }, found));
}
