import type { ComparisonRow } from '@dachushi/domain/comparison.ts';
import type { ChartEntry } from './chart-entry.ts';

interface Wishes {
  readonly rows: readonly ComparisonRow[];
  /** In the order in which they will stand. */
  readonly after: readonly ChartEntry[];
  /** Where each division stands, by its id. */
  readonly centreOf: ReadonlyMap<string, number>;
}

/** Where every unit would like to stand: by the source that gave its place, else by the middle of its sources; a new unit has no wish. */
export function wishedCentres({ rows, after, centreOf }: Wishes): readonly (number | null)[] {
  const byUnit = new Map(rows.map((row) => [row.unitId as string, row]));
  return after.map((entry) => {
    const sources = byUnit.get(entry.subjectId)?.sources ?? [];
    const stayed = sources.find((source) => source.fate === 'stays');
    const at = stayed && centreOf.get(stayed.divisionId);
    if (at !== undefined) return at;
    const centres = sources.flatMap((source) => centreOf.get(source.divisionId) ?? []);
    return centres.length === 0 ? null : centres.reduce((sum, each) => sum + each, 0) / centres.length;
  });
}
