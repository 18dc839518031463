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

/** One line per division, from where it stood to the unit it went into, arriving side by side. */
export function changeLines({ department, before, after, space, direction }: ChangeLines): readonly SceneLine[] {
  return department.rows.flatMap((row) => {
    const target = after.get(row.unitId);
    if (!target) return [];
    const sources = row.sources.flatMap((source) => before.get(source.divisionId) ?? []);
    const along = direction === 'down' ? (each: SceneBox) => each.x : (each: SceneBox) => each.y;
    const inOrder = [...sources].sort((a, b) => along(a) - along(b));
    const room = direction === 'down' ? target.width : target.height;
    const distance = Math.min(PORT_DISTANCE, (room - 8) / Math.max(1, inOrder.length));
    return inOrder.map((source, at) => {
      const port = (at - (inOrder.length - 1) / 2) * distance;
      const points =
        direction === 'down' ? pointsDown(source, target, port, space) : pointsAcross(source, target, port, space);
      const bend = direction;
      return line(`${source.id}>${target.id}`, points, {
        role: roleOf(source, target),
        bend,
        from: source.id,
        to: target.id,
      });
    });
  });
}

function roleOf(source: SceneBox, target: SceneBox): LineRole {
  if (source.entry.tag === 'abolished') return 'abolished';
  return isMerged(target.entry) ? 'merged' : 'kept';
}

function pointsDown(
  source: SceneBox,
  target: SceneBox,
  port: number,
  space: { readonly from: number; readonly to: number },
): readonly number[] {
  const x = source.x + source.width / 2;
  const end = target.x + target.width / 2 + port;
  const start = source.y + source.height + (source.entry.tag === null ? 0 : TAG_HEIGHT);
  return [x, start, x, space.from + STRAIGHT / 2, end, space.to - STRAIGHT, end, target.y];
}

function pointsAcross(
  source: SceneBox,
  target: SceneBox,
  port: number,
  space: { readonly from: number; readonly to: number },
): readonly number[] {
  const y = source.y + source.height / 2;
  const end = target.y + target.height / 2 + port;
  return [source.x + source.width, y, space.from + STRAIGHT, y, space.to - STRAIGHT, end, target.x, end];
}
