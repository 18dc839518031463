import type { Rect } from '@dachushi/chart/scene.ts';

/** Scene point in the upper left corner of the window, and pixels per scene unit. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const LEAST_ZOOM = 0.01;
const MOST_ZOOM = 4;
const EDGE = 24;
/** However far one pans, so many pixels of the chart stay in sight. */
const ALWAYS_SEEN = 80;

export function seenBy(camera: Camera, size: Size): Rect {
  return { x: camera.x, y: camera.y, width: size.width / camera.zoom, height: size.height / camera.zoom };
}

/** The whole rectangle in the middle of the window, never larger than `most`. */
export function fitted(bounds: Rect, size: Size, most = 1.5): Camera {
  const zoom = clampZoom(
    Math.min((size.width - 2 * EDGE) / bounds.width, (size.height - 2 * EDGE) / bounds.height, most),
  );
  return centred(bounds, size, zoom);
}

/** Readable from the start: the full width when that is readable, else the upper left corner at `least`. */
export function opened(bounds: Rect, size: Size, least: number): Camera {
  const whole = fitted(bounds, size, 1);
  if (whole.zoom >= least) return whole;
  const zoom = clampZoom(Math.min(1, Math.max(least, (size.width - 2 * EDGE) / bounds.width)));
  const fits = bounds.width * zoom <= size.width - 2 * EDGE;
  const high = bounds.height * zoom <= size.height - 2 * EDGE;
  const middle = centred(bounds, size, zoom);
  return { x: fits ? middle.x : bounds.x - EDGE / zoom, y: high ? middle.y : bounds.y - EDGE / zoom, zoom };
}

export function centred(on: Rect, size: Size, zoom: number): Camera {
  return { x: on.x + on.width / 2 - size.width / zoom / 2, y: on.y + on.height / 2 - size.height / zoom / 2, zoom };
}

/** The scene point under `at` (window pixels) stays under it. */
export function zoomedAt(camera: Camera, at: Point, factor: number): Camera {
  const zoom = clampZoom(camera.zoom * factor);
  return { x: camera.x + at.x / camera.zoom - at.x / zoom, y: camera.y + at.y / camera.zoom - at.y / zoom, zoom };
}

export function pannedBy(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, x: camera.x - dx / camera.zoom, y: camera.y - dy / camera.zoom };
}

/** Moves no further than needed to bring the rectangle into the window. */
export function showing(camera: Camera, rect: Rect, size: Size): Camera {
  const seen = seenBy(camera, size);
  const edge = EDGE / camera.zoom;
  return {
    ...camera,
    x: nearest(seen.x, seen.width, rect.x - edge, rect.width + 2 * edge),
    y: nearest(seen.y, seen.height, rect.y - edge, rect.height + 2 * edge),
  };
}

export function keptInSight(camera: Camera, bounds: Rect, size: Size): Camera {
  const seen = seenBy(camera, size);
  const least = ALWAYS_SEEN / camera.zoom;
  return {
    ...camera,
    x: Math.min(Math.max(camera.x, bounds.x + least - seen.width), bounds.x + bounds.width - least),
    y: Math.min(Math.max(camera.y, bounds.y + least - seen.height), bounds.y + bounds.height - least),
  };
}

function nearest(from: number, length: number, wantedFrom: number, wantedLength: number): number {
  if (wantedLength > length || wantedFrom < from) return wantedFrom;
  return Math.max(from, wantedFrom + wantedLength - length);
}

function clampZoom(zoom: number): number {
  return Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, zoom));
}
