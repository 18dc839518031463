import type { Baseline } from '@dachushi/domain/baseline.ts';
import { addEstablishment, NO_ESTABLISHMENT, totalEstablishment } from '@dachushi/domain/establishment.ts';
import type { Establishment } from '@dachushi/domain/establishment.ts';
import type {
  EstablishmentTotals,
  ImportedItem,
  ImportPreview,
  PreviewRow,
  StatedTotal,
} from '@dachushi/domain/protocol/import-messages.ts';
import { sumGiven } from './sum-given.ts';
import type { LedgerRow } from './table/ledger-row.ts';

export interface PreviewParts {
  readonly rows: readonly LedgerRow[];
  readonly items: readonly ImportedItem[];
  readonly leaders: readonly { readonly establishment: number | null }[];
  readonly statedTotals: readonly StatedTotal[];
}

/** What would be imported, counted as the samples' conventions say: no value is not 0, and a total of no values is none. */
export function previewOf({ rows, items, leaders, statedTotals }: PreviewParts): ImportPreview {
  const places = rows.map(({ department, division }) => ({ department, division }));
  const handled =
    rows.length > 0 ? places : items.map(({ department, handler }) => ({ department, division: handler }));
  const kinds = rows.flatMap(({ perKind }) => perKind ?? []);
  const chief = sumGiven(rows.map((row) => row.chief));
  const deputy = sumGiven(rows.map((row) => row.deputy));
  return {
    departments: new Set(handled.map(({ department }) => department)).size,
    divisions: new Set(handled.map(({ department, division }) => `${department}\u0000${division}`)).size,
    establishmentTotal: sumGiven(rows.map((row) => row.establishment)),
    departmentLevelEstablishment: sumGiven(leaders.map((leader) => leader.establishment)),
    leadership: chief === null && deputy === null ? null : { chief: chief ?? 0, deputy: deputy ?? 0 },
    perKindTotals: kinds.length === 0 ? null : totalsOf(kinds.reduce(addEstablishment, NO_ESTABLISHMENT)),
    statedTotals,
    rows: rows.map(previewRow),
  };
}

/** A baseline that came as JSON, shown in the same way. */
export function previewOfBaseline(baseline: Baseline): ImportPreview {
  const rows = baseline.departments.flatMap(({ name, divisions }) =>
    divisions.map((division) => ({ department: name, division })),
  );
  const places = rows.reduce((sum, { division }) => addEstablishment(sum, division.establishment), NO_ESTABLISHMENT);
  return {
    departments: baseline.departments.length,
    divisions: rows.length,
    establishmentTotal: totalEstablishment(places),
    departmentLevelEstablishment: null,
    leadership: {
      chief: rows.reduce((sum, { division }) => sum + division.posts.chief, 0),
      deputy: rows.reduce((sum, { division }) => sum + division.posts.deputy, 0),
    },
    perKindTotals: totalsOf(places),
    statedTotals: [],
    rows: rows.map(({ department, division }, at) => ({
      sheet: null,
      row: at + 1,
      department,
      division: division.name,
      kind: division.kind,
      kindGuessed: false,
      establishment: totalEstablishment(division.establishment),
      perKind: division.establishment,
      chief: division.posts.chief,
      deputy: division.posts.deputy,
      actual: null,
      nameplate: null,
      code: division.id,
    })),
  };
}

function previewRow(row: LedgerRow): PreviewRow {
  return {
    sheet: row.sheet,
    row: row.row,
    department: row.department,
    division: row.division,
    kind: row.kind,
    kindGuessed: row.kindGuessed,
    establishment: row.establishment,
    perKind: row.perKind,
    chief: row.chief,
    deputy: row.deputy,
    actual: row.actual,
    nameplate: row.nameplate,
    code: row.code || null,
  };
}

function totalsOf(places: Establishment): EstablishmentTotals {
  return { 行政编制: places.行政, 政法专项编制: places.政法, 事业编制: places.事业, 工勤编制: places.工勤 };
}
