import type { Scene } from '@dachushi/chart/scene.ts';
import { useEffect, useRef } from 'react';
import type { PointerEvent, RefObject } from 'react';
import { PALETTE } from '@dachushi/chart/palette.ts';
import { chartMessages } from '../../messages/chart.ts';
import { useMessages } from '../../messages/use-messages.ts';
import type { Camera, Size } from './canvas/camera.ts';
import { seenBy } from './canvas/camera.ts';
import styles from './chart.module.css';

const WIDTH = 228;
const MOST_HEIGHT = 150;

interface MiniMapProps {
  readonly scene: Scene;
  /** Given a function that moves the frame: no render per frame. */
  readonly follow: RefObject<((camera: Camera, size: Size) => void) | null>;
  readonly onGo: (x: number, y: number) => void;
}

/** The whole chart in small, with a frame round what is seen. Keys do the same on the chart itself. */
export function MiniMap({ scene, follow, onGo }: MiniMapProps) {
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

  useEffect(() => {
    const target = follow;
    target.current = (camera, size) => {
      const seen = seenBy(camera, size);
      const style = frame.current?.style;
      if (!style) return;
      const left = Math.max(0, (seen.x - bounds.x) * scale);
      const top = Math.max(0, (seen.y - bounds.y) * scale);
      style.left = `${left}px`;
      style.top = `${top}px`;
      style.width = `${Math.max(6, Math.min(bounds.width * scale, (seen.x + seen.width - bounds.x) * scale) - left)}px`;
      style.height = `${Math.max(6, Math.min(height, (seen.y + seen.height - bounds.y) * scale) - top)}px`;
    };
    return () => {
      target.current = null;
    };
  }, [follow, bounds, scale, height]);

  const go = (event: PointerEvent<HTMLDivElement>) => {
    if (event.buttons === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    event.currentTarget.setPointerCapture(event.pointerId);
    onGo(bounds.x + (event.clientX - box.left) / scale, bounds.y + (event.clientY - box.top) / scale);
  };

  return (
    <div className={styles.miniMap} style={{ width: bounds.width * scale, height }} onPointerDown={go} onPointerMove={go} data-tooltip={words.overviewHint}>
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
  brush.setTransform(dense * scale, 0, 0, dense * scale, -scene.bounds.x * dense * scale, -scene.bounds.y * dense * scale);
  brush.fillStyle = PALETTE.paper;
  for (const sheet of scene.sheets) brush.fillRect(sheet.x, sheet.y, sheet.width, sheet.height);
  for (const { block, x, y } of scene.blocks) {
    for (const piece of block.pieces) {
      if (piece.type !== 'box') continue;
      brush.fillStyle = !piece.marks ? PALETTE.hairline : piece.entry.frame === 'merged' || piece.entry.frame === 'new' ? PALETTE.accent : PALETTE.hairline;
      brush.fillRect(piece.x + x, piece.y + y, piece.width, piece.height);
    }
  }
}
