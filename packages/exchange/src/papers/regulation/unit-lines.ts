import type { ComparisonRow, ComparisonSource } from '@dachushi/domain/comparison.ts';
import type { Duty } from '@dachushi/domain/division.ts';
import type { DivisionId, DutyId, ItemId } from '@dachushi/domain/ids.ts';
import { must } from '@dachushi/domain/must.ts';
import type { Unit } from '@dachushi/domain/structure.ts';
import type { Run } from '../blocks.ts';
import type { DutyChange } from '../duty-changes.ts';
import type { DepartmentFacts, PaperFacts } from '../paper-facts.ts';
import { groundsNote, remarkNote } from '../unit-notes.ts';
import { chineseNumeral } from '../words/numerals.ts';
import type { RevisionLine } from './sides.ts';

/** The divisions as the old text lists them, beside the unit that takes their place, in official order. */
export function unitLines(
  facts: PaperFacts,
  { comparison, structure }: DepartmentFacts,
  changes: readonly DutyChange[],
): readonly RevisionLine[] {
  const numbers = numbersBefore(comparison.rows);
  const changed = new Map(changes.map((change) => [change.duty.id, change]));
  let place = 0;
  return comparison.rows.map((row) => {
    const unit = must(
      structure.units.find(({ id }) => id === row.unitId),
      `unit ${row.unitId}`,
    );
    if (row.counted) place += 1;
    const number = row.counted ? `（${chineseNumeral(place)}）` : '';
    const approvals = {
      before: row.sources.map(({ divisionId }) => approvalWords(approvalsBefore(facts, divisionId))),
      after: approvalWords(approvalsAfter(facts, unit)),
    };
    return {
      before: row.sources.flatMap((source, at) =>
        sourceRuns(facts, source, { row, changed, approvals, number: numbers.get(source) ?? '', line: at > 0 }),
      ),
      after: unitRuns(facts, { row, unit, changed, approvals, number }),
      note: [row.adjustment === '保留' ? '' : row.adjustment, groundsNote(row), remarkNote(row, facts.baseline)]
        .filter((part) => part !== '')
        .join('；'),
    };
  });
}

/** The old text numbered its divisions in the order of the 现状, whatever has been put together since. */
function numbersBefore(rows: readonly ComparisonRow[]): ReadonlyMap<ComparisonSource, string> {
  const sources = rows.flatMap((row) => row.sources).toSorted((one, other) => one.order - other.order);
  const counted = sources.filter((source) => source.counted);
  return new Map(counted.map((source, at) => [source, `（${chineseNumeral(at + 1)}）`]));
}

/** The sentence about approvals, of each source and of the unit; empty where there are none. */
interface Approvals {
  readonly before: readonly string[];
  readonly after: string;
}

function approvalsBefore({ baseline }: PaperFacts, divisionId: DivisionId): number {
  const { departmentId } = must(baseline.divisions.get(divisionId), divisionId);
  const { items } = must(baseline.departments.get(departmentId), departmentId);
  return items.filter(({ nature, handlerId }) => nature === '审批' && handlerId === divisionId).length;
}

function approvalsAfter({ baseline }: PaperFacts, unit: Unit): number {
  return unit.itemIds.filter((id: ItemId) => baseline.items.get(id)?.item.nature === '审批').length;
}

interface Source {
  readonly row: ComparisonRow;
  readonly approvals: Approvals;
  readonly changed: ReadonlyMap<DutyId, DutyChange>;
  readonly number: string;
  /** Begins a new line. */
  readonly line: boolean;
}

function sourceRuns(
  facts: PaperFacts,
  { divisionId, name }: ComparisonSource,
  { row, approvals, changed, number, line }: Source,
): readonly Run[] {
  const { division } = must(facts.baseline.divisions.get(divisionId), divisionId);
  const said = approvalWords(approvalsBefore(facts, divisionId));
  const stays = name === row.name;
  return [
    { text: `${line ? '\n' : ''}${number}` },
    marked(`${name}。`, stays ? undefined : 'goes'),
    ...dutyRuns(division.duties, (duty) => {
      const way = changed.get(duty.id)?.way;
      return way === '取消' || way === '单独划转' ? 'goes' : undefined;
    }),
    marked(said, said === approvals.after ? undefined : 'goes'),
  ];
}

interface After {
  readonly row: ComparisonRow;
  readonly unit: Unit;
  readonly approvals: Approvals;
  readonly changed: ReadonlyMap<DutyId, DutyChange>;
  readonly number: string;
}

function unitRuns({ baseline }: PaperFacts, { row, unit, approvals, changed, number }: After): readonly Run[] {
  const duties = unit.dutyIds.map((id) => must(baseline.duties.get(id), id).duty);
  const stays = row.sources.some(({ name }) => name === row.name);
  const before = row.sources.flatMap(({ divisionId }) =>
    must(baseline.divisions.get(divisionId), divisionId).division.duties.map(({ id }) => id),
  );
  const own = new Set(before);
  return [
    { text: number },
    marked(`${row.name}。`, stays ? undefined : 'comes'),
    ...dutyRuns(duties, (duty) => {
      const change = changed.get(duty.id);
      return !own.has(duty.id) || (change !== undefined && change.way === '单独划转') ? 'comes' : undefined;
    }),
    marked(approvals.after, approvals.before.includes(approvals.after) ? undefined : 'comes'),
  ];
}

/** Ledgers write their own stops behind some duties. */
const STOP = /[；;。.，,\s]+$/u;

function dutyRuns(duties: readonly Duty[], markOf: (duty: Duty) => Run['mark']): readonly Run[] {
  return duties.map((duty, at) => {
    const text = duty.text.replace(STOP, '');
    return marked(`${text}${at === duties.length - 1 ? '。' : '；'}`, markOf(duty));
  });
}

function marked(text: string, mark: Run['mark']): Run {
  return mark === undefined || text === '' ? { text } : { text, mark };
}

function approvalWords(count: number): string {
  return count === 0 ? '' : `承担行政审批事项${count}项。`;
}
