import type { Scene } from '@dachushi/chart/scene.ts';
import { useEffect, useRef } from 'react';
import type { PointerEvent } from 'react';
import { PALETTE } from '@dachushi/chart/palette.ts';
import { chartMessages } from '../../messages/chart.ts';
import { useMessages } from '../../messages/use-messages.ts';
import type { CameraFeed } from './canvas/camera-feed.ts';
import { seenBy } from './canvas/camera.ts';
import styles from './chart.module.css';

const WIDTH = 228;
const MOST_HEIGHT = 150;

interface MiniMapProps {
  readonly scene: Scene;
  readonly feed: CameraFeed;
  readonly onGo: (x: number, y: number) => void;
}

/** The whole chart in small, with a frame round what is seen. Keys do the same on the chart itself. */
export function MiniMap({ scene, feed, onGo }: MiniMapProps) {
  const words = useMessages(chartMessages);
  const picture = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const { bounds } = scene;
  const scale = Math.min(WIDTH / bounds.width, MOST_HEIGHT / bounds.height);
  const height = Math.max(24, Math.min(MOST_HEIGHT, bounds.height * scale));

  useEffect(() => {
    // After the chart itself: the small picture may come a moment later.
    const later = setTimeout(() => picture.current && paint(picture.current, scene, scale), 60);
    return () => clearTimeout(later);
  }, [scene, scale]);

  useEffect(
    () =>
      feed.follow((camera, size) => {
        const seen = seenBy(camera, size);
        const style = frame.current?.style;
        if (!style) return;
        const left = Math.max(0, (seen.x - bounds.x) * scale);
        const top = Math.max(0, (seen.y - bounds.y) * scale);
        style.left = `${left}px`;
        style.top = `${top}px`;
        style.width = `${Math.max(6, Math.min(bounds.width * scale, (seen.x + seen.width - bounds.x) * scale) - left)}px`;
        style.height = `${Math.max(6, Math.min(height, (seen.y + seen.height - bounds.y) * scale) - top)}px`;
      }),
    [feed, bounds, scale, height],
  );

  const go = (event: PointerEvent<HTMLDivElement>) => {
    if (event.buttons === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    event.currentTarget.setPointerCapture(event.pointerId);
    onGo(bounds.x + (event.clientX - box.left) / scale, bounds.y + (event.clientY - box.top) / scale);
  };

  return (
    <div
      className={styles.miniMap}
      style={{ width: bounds.width * scale, height }}
      onPointerDown={go}
      onPointerMove={go}
      data-tooltip={words.overviewHint}
    >
      <canvas ref={picture} aria-hidden="true" />
      <div ref={frame} className={styles.miniFrame} />
    </div>
  );
}

function paint(canvas: HTMLCanvasElement, scene: Scene, scale: number): void {
  const dense = window.devicePixelRatio || 1;
  const width = scene.bounds.width * scale;
  const height = scene.bounds.height * scale;
  canvas.width = Math.ceil(width * dense);
  canvas.height = Math.ceil(height * dense);
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  const brush = canvas.getContext('2d');
  if (!brush) return;
  brush.setTransform(
    dense * scale,
    0,
    0,
    dense * scale,
    -scene.bounds.x * dense * scale,
    -scene.bounds.y * dense * scale,
  );
  brush.fillStyle = PALETTE.paper;
  for (const sheet of scene.sheets) brush.fillRect(sheet.x, sheet.y, sheet.width, sheet.height);
  if (scene.blocks.length > MANY_BLOCKS) paintBlocks(brush, scene);
  else paintBoxes(brush, scene);
}

/** Boxes would be specks: blocks show as much, and none has to be laid out for it. */
const MANY_BLOCKS = 240;

function paintBlocks(brush: CanvasRenderingContext2D, scene: Scene): void {
  const target = brush;
  target.fillStyle = PALETTE.hairline;
  for (const { block, x, y } of scene.blocks)
    if (block.subject !== null) target.fillRect(x, y, block.width, block.height);
}

function paintBoxes(brush: CanvasRenderingContext2D, scene: Scene): void {
  const target = brush;
  for (const { block, x, y } of scene.blocks) {
    for (const piece of block.pieces) {
      if (piece.type !== 'box') continue;
      const changed = piece.marks && (piece.entry.frame === 'merged' || piece.entry.frame === 'new');
      target.fillStyle = changed ? PALETTE.accent : PALETTE.hairline;
      target.fillRect(piece.x + x, piece.y + y, piece.width, piece.height);
    }
  }
}
