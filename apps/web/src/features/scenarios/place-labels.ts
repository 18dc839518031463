/** A label beside its point, in px of the picture. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LabelledPoint {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Room {
  readonly width: number;
  readonly height: number;
  /** Kept free round each point. */
  readonly radius: number;
}

/**
 * A place for each label: right, left, above or below its point, and farther out, the first that lies inside the picture and
 * covers neither another label nor a point. Null where none does: the point keeps its number and the table its name.
 */
export function placeLabels(
  points: readonly LabelledPoint[],
  { width, height, radius }: Room,
): readonly (Label | null)[] {
  const dots = points.map(({ x, y }) => ({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }));
  const placed: Label[] = [];
  return points.map((point) => {
    const found = candidates(point, radius).find(
      (label) =>
        label.x >= 0 &&
        label.y >= 0 &&
        label.x + label.width <= width &&
        label.y + label.height <= height &&
        ![...placed, ...dots].some((other) => overlap(label, other)),
    );
    if (found) placed.push(found);
    return found ?? null;
  });
}

const FARTHER = [0, 16, 32, 48, 72, 96];

function candidates({ x, y, width, height }: LabelledPoint, radius: number): readonly Label[] {
  const gap = radius + 4;
  const size = { width, height };
  return FARTHER.flatMap((far) => [
    { x: x + gap, y: y - height / 2 - far, ...size },
    { x: x + gap, y: y - height / 2 + far, ...size },
    { x: x - gap - width, y: y - height / 2 - far, ...size },
    { x: x - gap - width, y: y - height / 2 + far, ...size },
    { x: x - width / 2, y: y - gap - height - far, ...size },
    { x: x - width / 2, y: y + gap + far, ...size },
  ]);
}

function overlap(a: Label, b: Label): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
