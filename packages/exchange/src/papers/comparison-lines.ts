import type { ComparisonRow, ComparisonSource } from '@dachushi/domain/comparison.ts';
import { must } from '@dachushi/domain/must.ts';
import { dutyChanges } from './duty-changes.ts';
import type { DepartmentFacts, PaperFacts } from './paper-facts.ts';
import { dutyNote, groundsNote, remarkNote } from './unit-notes.ts';

/** What a unit's cells say beside its figures. */
export interface UnitCells {
  readonly row: ComparisonRow;
  /** Lines that the unit's cells reach over: one for each source, one for a new unit. */
  readonly span: number;
  readonly duties: string;
  readonly grounds: string;
  readonly remark: string;
}

/** One line of the 改革前后对照表: a division before (none for a new unit) and, on its first line, the unit after. */
export interface ComparisonLine {
  /** Counts from 1 in each department. */
  readonly number: number;
  readonly source: ComparisonSource | null;
  readonly way: string;
  readonly unit: UnitCells | null;
}

/** The lines of one department in official order. */
export function comparisonLines({ baseline }: PaperFacts, facts: DepartmentFacts): readonly ComparisonLine[] {
  const changes = dutyChanges(baseline, facts.structure);
  let number = 0;
  return facts.comparison.rows.flatMap((row) => {
    const unit = must(
      facts.structure.units.find(({ id }) => id === row.unitId),
      `unit ${row.unitId}`,
    );
    const sources = row.sources.length === 0 ? [null] : row.sources;
    const cells: UnitCells = {
      row,
      span: sources.length,
      duties: dutyNote(row, unit, changes, baseline),
      grounds: groundsNote(row),
      remark: remarkNote(row, baseline),
    };
    return sources.map((source, at) => {
      number += 1;
      const way = source?.fate === 'abolished' ? '撤销' : row.adjustment;
      return { number, source, way, unit: at === 0 ? cells : null };
    });
  });
}
