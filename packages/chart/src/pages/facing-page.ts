import type { DepartmentComparison } from '@dachushi/domain/comparison.ts';
import type { SceneBox } from '../scene.ts';
import { changeLines } from '../layout/change-lines.ts';
import { entryOfDepartment } from '../layout/chart-entry.ts';
import { spread } from '../layout/spread.ts';
import { wishedCentres } from '../layout/wished-centres.ts';
import { bestFit, letterSize, lengthsOf, wantedHeight } from './best-fit.ts';
import type { Area, Fit, NameLengths } from './best-fit.ts';
import type { PageContent } from './chart-page.ts';
import type { RowsOfPage } from './page-entries.ts';
import { PAGE_TREE, uprightTree, uprightTreeHeight } from '../layout/upright-tree.ts';

const NARROWEST = 28;
const WIDEST = 62;
const TAG_ROOM = 28;
const LINKS = { least: 64, most: 130 } as const;

interface FacingFit extends Fit {
  readonly rows: 1 | 2;
  readonly pitch: number;
  readonly boxWidth: number;
  readonly above: number;
  readonly below: number;
  readonly links: number;
}

/** Points of the smallest name when all rows stand on one page. */
export function facingLetters(rows: RowsOfPage, area: Area): number {
  return fitFacing(rows, area)?.letters ?? 0;
}

/** 改革前 on top, 改革后 mirrored below; every unit stands as near as it can to where its sources stood. */
export function facingPage(rows: RowsOfPage, area: Area): PageContent {
  const fit = fitFacing(rows, area) ?? smallest(rows, area);
  const width = area.width / fit.scale;
  const shared = { rows: fit.rows, boxWidth: fit.boxWidth, width, marks: true, measure: PAGE_TREE } as const;
  const step = fit.pitch / fit.rows;
  const half = fit.pitch / 2;
  const bounds = { apart: step, from: half, to: width - half };
  const start = (width - step * (rows.before.length - 1)) / 2;
  const before = uprightTree({
    ...shared,
    department: entryOfDepartment(rows.department, 'before'),
    entries: rows.before,
    centres: rows.before.map((_, at) => start + at * step),
    boxHeight: fit.above,
    y: 0,
    grows: 'down',
  });
  const links = uprightTreeHeight(fit.rows, fit.above, PAGE_TREE) + TAG_ROOM;
  const foot = links + fit.links;
  const after = uprightTree({
    ...shared,
    department: entryOfDepartment(rows.department, 'after'),
    entries: rows.after,
    centres: spread(
      wishedCentres({ rows: rows.department.rows, after: rows.after, centreOf: middles(before.unitBoxes) }),
      bounds,
    ),
    boxHeight: fit.below,
    y: foot,
    grows: 'up',
  });
  const lines = changeLines({
    department: rowsShown(rows),
    before: bySubject(before.unitBoxes),
    after: bySubject(after.unitBoxes),
    space: { from: links, to: foot - 4 },
    direction: 'down',
  });
  const height = foot + uprightTreeHeight(fit.rows, fit.below, PAGE_TREE);
  const pieces = [...lines, ...before.pieces, ...after.pieces];
  return {
    block: { subject: rows.department.departmentId, width, height, pieces },
    ties: [...before.ties, ...after.ties],
    scale: fit.scale,
  };
}

function rowsShown({ department, after }: RowsOfPage): DepartmentComparison {
  const shown = new Set(after.map((entry) => entry.subjectId));
  return { ...department, rows: department.rows.filter((row) => shown.has(row.unitId)) };
}

function middles(boxes: readonly SceneBox[]): ReadonlyMap<string, number> {
  return new Map(boxes.map((each) => [each.entry.subjectId, each.x + each.width / 2]));
}

function bySubject(boxes: readonly SceneBox[]): ReadonlyMap<string, SceneBox> {
  return new Map(boxes.map((each) => [each.entry.subjectId, each]));
}

/** Up to 24 boxes in one row; more in two, or in one if that can be read better. */
function fitFacing(rows: RowsOfPage, area: Area): FacingFit | null {
  const count = Math.max(1, rows.before.length, rows.after.length);
  const names = { before: lengthsOf(rows.before), after: lengthsOf(rows.after), count };
  const one = bestFit(area, (scale) => tryFacing(names, area, { scale, rows: 1 }));
  if (count <= 24) return one;
  const two = bestFit(area, (scale) => tryFacing(names, area, { scale, rows: 2 }));
  return !two || (one && one.letters > two.letters) ? one : two;
}

interface FacingNames {
  readonly before: NameLengths;
  readonly after: NameLengths;
  /** Of the side with more boxes. */
  readonly count: number;
}

function tryFacing(
  { before, after, count }: FacingNames,
  area: Area,
  asked: { readonly scale: number; readonly rows: 1 | 2 },
): FacingFit | null {
  const { scale } = asked;
  const columns = asked.rows === 1 ? count : Math.ceil(count / 2) + 0.5;
  const pitch = Math.min(104, area.width / scale / columns);
  const boxWidth = Math.min(WIDEST, pitch - Math.max(asked.rows === 1 ? 9 : 13, pitch * 0.22));
  const wanted = [wantedHeight(before, true), wantedHeight(after, true)] as const;
  const room =
    (area.height / scale - 2 * uprightTreeHeight(asked.rows, 0, PAGE_TREE) - TAG_ROOM - LINKS.least) / asked.rows;
  const share = Math.min(1, room / (wanted[0] + wanted[1]));
  const [above, below] = [wanted[0] * share, wanted[1] * share];
  if (boxWidth < NARROWEST || share <= 0 || above < 100 || below < 100) return null;
  const links = Math.min(LINKS.most, LINKS.least + Math.max(0, (room - above - below) * asked.rows));
  const letters =
    scale *
    Math.min(
      letterSize(before, { width: boxWidth, height: above }, true),
      letterSize(after, { width: boxWidth, height: below }, true),
    );
  return { ...asked, letters, pitch, boxWidth, above, below, links };
}

function smallest(rows: RowsOfPage, area: Area): FacingFit {
  const count = Math.max(1, rows.before.length, rows.after.length);
  const scale = Math.min(area.width / (count * 38), area.height / 560);
  return { scale, letters: 0, rows: 1, pitch: 38, boxWidth: NARROWEST, above: 150, below: 150, links: LINKS.least };
}
