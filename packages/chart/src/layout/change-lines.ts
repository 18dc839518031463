import type { DepartmentComparison } from '@dachushi/domain/comparison.ts';
import type { LineRole, SceneBox, SceneLine } from '../scene.ts';
import { isMerged, line } from './pieces.ts';

/** Room for a tag under a box (并入, 撤销 …). */
export const LINK_TAG_ROOM = 30;
const TAG_HEIGHT = 26;
const PORT_DISTANCE = 9;
const STRAIGHT = 18;

interface ChangeLines {
  readonly department: DepartmentComparison;
  readonly before: ReadonlyMap<string, SceneBox>;
  readonly after: ReadonlyMap<string, SceneBox>;
  /** Where lines may bend: along y when they run down, along x when they run across. */
  readonly space: { readonly from: number; readonly to: number };
  readonly direction: 'down' | 'across';
}

/**
 * One line per division, from where it stood to the unit it went into, and a fine one where duties or matters moved by
 * themselves; they arrive side by side.
 */
export function changeLines({ department, before, after, space, direction }: ChangeLines): readonly SceneLine[] {
  const along = direction === 'down' ? (each: SceneBox) => each.x : (each: SceneBox) => each.y;
  return department.rows.flatMap((row) => {
    const target = after.get(row.unitId);
    if (!target) return [];
    const arriving: Arriving[] = row.sources.flatMap((source) => {
      const box = before.get(source.divisionId);
      return box ? [{ box, role: roleOf(box, target) }] : [];
    });
    for (const { fromDivisionId, toUnitId } of department.transfers) {
      const box = toUnitId === row.unitId ? before.get(fromDivisionId) : undefined;
      if (box) arriving.push({ box, role: 'duties' });
    }
    arriving.sort((a, b) => along(a.box) - along(b.box));
    const room = direction === 'down' ? target.width : target.height;
    const distance = Math.min(PORT_DISTANCE, (room - 8) / Math.max(1, arriving.length));
    return arriving.map(({ box, role }, at) => {
      const ends = { port: (at - (arriving.length - 1) / 2) * distance, aside: role === 'duties' ? ASIDE : 0 };
      const points =
        direction === 'down' ? pointsDown(box, target, ends, space) : pointsAcross(box, target, ends, space);
      const id = `${box.id}${role === 'duties' ? '~' : '>'}${target.id}`;
      return line(id, points, { role, bend: direction, from: box.id, to: target.id });
    });
  });
}

interface Arriving {
  readonly box: SceneBox;
  readonly role: LineRole;
}

interface Ends {
  /** Where it arrives, from the middle of the unit. */
  readonly port: number;
  /** Where it leaves, from the middle of the division. */
  readonly aside: number;
}

/** What leaves by itself leaves beside the line of the division. */
const ASIDE = 7;

function roleOf(source: SceneBox, target: SceneBox): LineRole {
  if (source.entry.tag === 'abolished') return 'abolished';
  return isMerged(target.entry) ? 'merged' : 'kept';
}

type Space = ChangeLines['space'];

function pointsDown(source: SceneBox, target: SceneBox, { port, aside }: Ends, space: Space): readonly number[] {
  const x = source.x + source.width / 2 + aside;
  const end = target.x + target.width / 2 + port;
  const start = source.y + source.height + (source.entry.tag === null ? 0 : TAG_HEIGHT);
  return [x, start, x, space.from + STRAIGHT / 2, end, space.to - STRAIGHT, end, target.y];
}

function pointsAcross(source: SceneBox, target: SceneBox, { port, aside }: Ends, space: Space): readonly number[] {
  const y = source.y + source.height / 2 + aside;
  const end = target.y + target.height / 2 + port;
  return [source.x + source.width, y, space.from + STRAIGHT, y, space.to - STRAIGHT, end, target.x, end];
}
