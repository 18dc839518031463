import { createHash } from 'node:crypto';
import type { Baseline } from '@dachushi/domain/baseline.ts';
import type {
  EstablishmentTotals,
  ImportedItem,
  ImportPreview,
  ImportProblem,
  ImportReading,
  PreviewRow,
} from '@dachushi/domain/protocol/import-messages.ts';
import { combineBaselines } from './combine-baselines.ts';
import { joinItems } from './join-items.ts';
import { LIMITS } from './limits.ts';
import { sumGiven } from './sum-given.ts';
import { ProblemList } from './table/problem-list.ts';
import { keyOf } from './table/summary-sheets.ts';

export interface Combining {
  readonly readings: readonly ImportReading[];
  /** What the combination is called. */
  readonly name: string;
  /** The baseline that item lists join when no ledger is among the files. */
  readonly joins?: Baseline;
}

/**
 * Several files as if they had been one: ledgers of different departments become one baseline, item lists join it. Every problem
 * stands at its file. There is no baseline while any of them has an error: whole or not at all.
 */
export function combineReadings({ readings, name, joins }: Combining): ImportReading {
  const parts = labelled(readings);
  const rows = parts.flatMap(({ preview }) => preview.rows);
  const items = parts.flatMap((part) => part.items ?? []);
  const problems = new ProblemList();
  reportDoubles(rows, problems);
  const own = parts.flatMap((part) => part.problems);
  const sound = !problems.hasErrors && own.every(({ level }) => level !== 'error');
  const baseline = sound ? combined(parts, problems, joins) : null;
  return {
    file: fileOf(name, readings),
    sheets: [],
    mapping: { sheets: [] },
    problems: [...problems.list(), ...own],
    preview: previewOf(parts, items),
    baseline: problems.hasErrors ? null : baseline,
    ...(items.length > 0 ? { items } : {}),
  };
}

/** Sheets named after their file too, the second file of a name with a number. */
function labelled(readings: readonly ImportReading[]): readonly ImportReading[] {
  const seen = new Map<string, number>();
  return readings.map((reading) => {
    const { name } = reading.file;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    const label = times === 1 ? name : `${name}（${times}）`;
    const at = <Placed extends { readonly sheet: string | null }>(placed: Placed): Placed => ({
      ...placed,
      sheet: placed.sheet === null ? label : `${label} › ${placed.sheet}`,
    });
    const { problems, preview, items } = reading;
    return {
      ...reading,
      problems: problems.map((problem): ImportProblem => at(problem)),
      preview: { ...preview, rows: preview.rows.map(at), statedTotals: preview.statedTotals.map(at) },
      ...(items ? { items: items.map(at) } : {}),
    };
  });
}

/** The same division in two files is never counted twice. Within one file it was found when that was read. */
function reportDoubles(rows: readonly PreviewRow[], problems: ProblemList): void {
  const seen = new Map<string, PreviewRow>();
  for (const row of rows) {
    const first = seen.get(keyOf(row));
    if (!first) seen.set(keyOf(row), row);
    else if (fileIn(first) !== fileIn(row)) {
      const { department, division, sheet } = row;
      const code = contradicts(first, row) ? 'conflicting-duplicate' : 'duplicate-division';
      const detail = { department, division, alsoSheet: first.sheet, alsoRow: first.row };
      problems.error(code, { sheet, row: row.row }, detail);
    }
  }
}

function fileIn({ sheet }: PreviewRow): string {
  return sheet?.split(' › ')[0] ?? '';
}

function contradicts(a: PreviewRow, b: PreviewRow): boolean {
  return (['establishment', 'chief', 'deputy'] as const).some(
    (key) => a[key] !== null && b[key] !== null && a[key] !== b[key],
  );
}

function combined(
  parts: readonly ImportReading[],
  problems: ProblemList,
  joins: Baseline | undefined,
): Baseline | null {
  const ledgers = parts.flatMap(({ preview, baseline }) => (preview.rows.length > 0 && baseline ? [baseline] : []));
  const lists = parts.filter(({ preview }) => preview.rows.length === 0).flatMap(({ items = [] }) => items);
  const source = sourceOf(parts);
  const base = ledgers.length > 0 ? { ...headingOf(ledgers), source, ...combineBaselines(ledgers) } : (joins ?? null);
  if (base && base.departments.reduce((sum, { divisions }) => sum + divisions.length, 0) > LIMITS.divisions) {
    problems.error('too-many-rows', { sheet: null, row: null }, { value: LIMITS.divisions });
  }
  return base && lists.length > 0 ? joinItems(base, lists, problems) : base;
}

function sourceOf(parts: readonly ImportReading[]): string {
  const each = parts.map(({ preview, baseline, file }) =>
    preview.rows.length > 0 && baseline ? baseline.source : `${file.name}（SHA-256 ${file.sha256}）`,
  );
  return each.join('；').slice(0, 5_000);
}

/** The latest date, every 口径 and every warning. */
function headingOf(ledgers: readonly Baseline[]): Omit<Baseline, 'departments' | 'source'> {
  const all = (key: 'countingBasis' | 'notice') => [...new Set(ledgers.flatMap((each) => each[key] || []))].join('；');
  const titles = [...new Set(ledgers.map(({ title }) => title))];
  const [title = ''] = titles;
  return {
    title: (titles.length === 1 ? title : `${title}等${ledgers.length}份`).slice(0, 200),
    baseDate:
      ledgers
        .map(({ baseDate }) => baseDate)
        .toSorted()
        .at(-1) ?? '',
    countingBasis: all('countingBasis').slice(0, 2_000),
    notice: all('notice') || null,
  };
}

function fileOf(name: string, readings: readonly ImportReading[]): ImportReading['file'] {
  const files = readings.map(({ file }) => file);
  const sha256 = createHash('sha256').update(files.map((file) => file.sha256).join('\n'));
  return { name, size: files.reduce((sum, { size }) => sum + size, 0), sha256: sha256.digest('hex') };
}

function previewOf(parts: readonly ImportReading[], items: readonly ImportedItem[]): ImportPreview {
  const previews = parts.map(({ preview }) => preview);
  const rows = previews.flatMap((preview) => preview.rows);
  const places = rows.length > 0 ? rows : items.map(({ department, handler }) => ({ department, division: handler }));
  const ledgers = previews.filter((preview) => preview.rows.length > 0);
  const leadership = ledgers.flatMap((preview) => preview.leadership ?? []);
  const kinds = ledgers.flatMap(({ perKindTotals }) => perKindTotals ?? []);
  return {
    departments: new Set(places.map(({ department }) => department)).size,
    divisions: new Set(places.map(keyOf)).size,
    establishmentTotal: sumGiven(ledgers.map(({ establishmentTotal }) => establishmentTotal)),
    departmentLevelEstablishment: sumGiven(ledgers.map((preview) => preview.departmentLevelEstablishment)),
    leadership:
      leadership.length === 0
        ? null
        : {
            chief: sumGiven(leadership.map(({ chief }) => chief)) ?? 0,
            deputy: sumGiven(leadership.map((each) => each.deputy)) ?? 0,
          },
    perKindTotals: kinds.length === 0 ? null : kinds.reduce(addKinds),
    statedTotals: previews.flatMap((preview) => preview.statedTotals),
    rows,
  };
}

function addKinds(a: EstablishmentTotals, b: EstablishmentTotals): EstablishmentTotals {
  return {
    行政编制: a.行政编制 + b.行政编制,
    政法专项编制: a.政法专项编制 + b.政法专项编制,
    事业编制: a.事业编制 + b.事业编制,
    工勤编制: a.工勤编制 + b.工勤编制,
  };
}
