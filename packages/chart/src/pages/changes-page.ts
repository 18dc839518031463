import type { ComparisonRow } from '@dachushi/domain/comparison.ts';
import type { SceneBox, ScenePiece, Tie } from '../scene.ts';
import { entryOfDepartment, untagged } from '../layout/chart-entry.ts';
import type { ChartEntry } from '../layout/chart-entry.ts';
import { box, line } from '../layout/pieces.ts';
import { bestFit, letterSize, lengthsOf, wantedHeight } from './best-fit.ts';
import type { Area, Fit } from './best-fit.ts';
import type { PageContent } from './chart-page.ts';
import type { RowsOfPage } from './page-entries.ts';
import { PAGE_TREE, uprightTree, uprightTreeHeight } from '../layout/upright-tree.ts';

const UNIT = { narrowest: 28, widest: 60, gap: 8 } as const;
const SOURCE = { width: 26, pitch: 31, taggedPitch: 37 } as const;
const FORK = { trunk: 13, drop: 11 } as const;

interface ChangesFit extends Fit {
  readonly extra: number;
  readonly unit: number;
  readonly source: number;
}

/** How many pixels wide a row stands at least: its unit, or its sources side by side. */
export function slotOf(row: ComparisonRow): number {
  return Math.max(UNIT.narrowest + UNIT.gap, shownSources(row) * pitchOf(row.sources.map(tagIn(row))) + 8);
}

/** Sources are shown where they say something: merged, renamed or converted units. */
function shownSources(row: ComparisonRow): number {
  return row.adjustment === '保留' ? 0 : row.sources.length;
}

/** 并入 goes without saying under a unit; 撤销, 改设 and 更名 are said. */
function tagIn(row: ComparisonRow): (source: ComparisonRow['sources'][number]) => boolean {
  return ({ fate }) => fate === 'abolished' || (fate === 'stays' && row.adjustment !== '合并');
}

/** Words under the boxes need room beside each other. */
function pitchOf(tagged: readonly boolean[]): number {
  return tagged.filter(Boolean).length > 1 ? SOURCE.taggedPitch : SOURCE.pitch;
}

/** The units after, marked, each over the divisions that it is made of. */
export function changesPage(rows: RowsOfPage, area: Area): PageContent {
  const byUnit = new Map(rows.department.rows.map((row) => [row.unitId as string, row]));
  const slots = rows.after.map((entry) => {
    const row = byUnit.get(entry.subjectId);
    return row ? slotOf(row) : UNIT.narrowest + UNIT.gap;
  });
  const fit = fitChanges(rows, area, slots) ?? smallest(area, slots);
  const width = area.width / fit.scale;
  const centres: number[] = [];
  let x = (width - slots.reduce((sum, slot) => sum + slot + fit.extra, 0)) / 2;
  for (const slot of slots) {
    centres.push(x + (slot + fit.extra) / 2);
    x += slot + fit.extra;
  }
  const tree = uprightTree({
    department: entryOfDepartment(rows.department, 'after'),
    entries: rows.after,
    centres,
    rows: 1,
    boxWidth: unitWidth(slots, fit.extra),
    boxHeight: fit.unit,
    y: 0,
    width,
    grows: 'down',
    marks: true,
    measure: PAGE_TREE,
  });
  const sources = new Map(rows.before.map((entry) => [entry.subjectId, entry]));
  const forks = tree.unitBoxes.map((unit) => {
    const row = byUnit.get(unit.entry.subjectId);
    const shown = row && row.adjustment !== '保留' ? row.sources : [];
    return forkBelow(
      unit,
      shown.flatMap((source) => sources.get(source.divisionId) ?? []),
      fit.source,
    );
  });
  const deep = forks.some((fork) => fork.boxes.length > 0);
  return {
    block: {
      subject: rows.department.departmentId,
      width,
      height: uprightTreeHeight(1, fit.unit, PAGE_TREE) + (deep ? FORK.trunk + FORK.drop + fit.source + 27 : 0),
      // lines first: the label of moved duties hangs over the edge of a box, where the fork leaves it
      pieces: [...forks.flatMap((fork) => fork.lines), ...tree.pieces, ...forks.flatMap((fork) => fork.boxes)],
    },
    ties: [...tree.ties, ...forks.flatMap((fork) => fork.ties)],
    scale: fit.scale,
  };
}

/** What a unit is made of: small boxes on a level line below it. */
function forkBelow(
  unit: SceneBox,
  sources: readonly ChartEntry[],
  height: number,
): { readonly lines: readonly ScenePiece[]; readonly boxes: readonly SceneBox[]; readonly ties: readonly Tie[] } {
  if (sources.length === 0) return { lines: [], boxes: [], ties: [] };
  const middle = unit.x + unit.width / 2;
  const bottom = unit.y + unit.height;
  const level = bottom + FORK.trunk;
  const entries = sources.map((entry) => (entry.tag === 'merged' ? untagged(entry) : entry));
  const pitch = pitchOf(entries.map((entry) => entry.tag !== null));
  const first = middle - ((entries.length - 1) * pitch) / 2;
  const boxes = entries.map((entry, at) =>
    box({
      x: first + at * pitch - SOURCE.width / 2,
      y: level + FORK.drop,
      width: SOURCE.width,
      height,
      entry,
      upright: true,
      stem: { to: 'up', length: FORK.drop },
      marks: true,
    }),
  );
  const last = first + (entries.length - 1) * pitch;
  return {
    lines: [
      line(`${unit.id}|fork`, [middle, bottom, middle, level]),
      ...(sources.length > 1 ? [line(`${unit.id}|level`, [first, level, last, level])] : []),
    ],
    boxes,
    ties: boxes.map((each) => ({ from: unit.id, to: each.id, route: 'down', turn: level })),
  };
}

function unitWidth(slots: readonly number[], extra: number): number {
  const narrow = slots.reduce((least, slot) => Math.min(least, slot), Infinity) + extra;
  return Math.min(UNIT.widest, Math.max(UNIT.narrowest, narrow - Math.max(UNIT.gap, narrow * 0.2)));
}

function fitChanges(rows: RowsOfPage, area: Area, slots: readonly number[]): ChangesFit | null {
  const total = slots.reduce((sum, slot) => sum + slot, 0);
  const lengths = { unit: lengthsOf(rows.after), source: lengthsOf(rows.before) };
  return bestFit(area, (scale): ChangesFit | null => {
    const spare = area.width / scale - total;
    const extra = Math.min(44, spare / Math.max(1, slots.length));
    if (spare < 0) return null;
    const room = area.height / scale - uprightTreeHeight(1, 0, PAGE_TREE) - FORK.trunk - FORK.drop - 27;
    const wanted = { unit: wantedHeight(lengths.unit, true), source: wantedHeight(lengths.source, true) };
    const share = Math.min(1, room / (wanted.unit + wanted.source));
    const [unit, source] = [wanted.unit * share, wanted.source * share];
    if (share <= 0 || unit < 100 || source < 90) return null;
    const letters = Math.min(
      letterSize(lengths.unit, { width: unitWidth(slots, extra), height: unit }, true),
      letterSize(lengths.source, { width: SOURCE.width, height: source }, true) * 1.15,
    );
    return { scale, extra, unit, source, letters: scale * letters };
  });
}

function smallest(area: Area, slots: readonly number[]): ChangesFit {
  const scale = Math.min(
    area.width /
      Math.max(
        1,
        slots.reduce((sum, slot) => sum + slot, 0),
      ),
    area.height / 480,
  );
  return { scale, extra: 0, unit: 160, source: 150, letters: 0 };
}
