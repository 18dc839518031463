import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { IconButton } from '../../components/icon-button.tsx';
import { chartMessages } from '../../messages/chart.ts';
import { useMessages } from '../../messages/use-messages.ts';
import type { CameraFeed } from './canvas/camera-feed.ts';
import type { ChartCanvas } from './canvas/create-chart-canvas.ts';
import styles from './chart.module.css';

const STEP = 1.25;

interface ZoomBarProps {
  readonly canvas: RefObject<ChartCanvas | null>;
  readonly feed: CameraFeed;
}

export function ZoomBar({ canvas, feed }: ZoomBarProps) {
  const words = useMessages(chartMessages);
  const percent = useRef<HTMLSpanElement>(null);

  useEffect(
    () =>
      feed.follow(({ zoom }) => {
        if (percent.current) percent.current.textContent = words.zoomIs(Math.round(zoom * 100));
      }),
    [feed, words],
  );

  return (
    <div className={styles.zoomBar}>
      <IconButton icon="minus" label={words.zoomOut} shortcut="-" onClick={() => canvas.current?.zoomBy(1 / STEP)} />
      <span ref={percent} className={styles.percent} />
      <IconButton icon="plus" label={words.zoomIn} shortcut="+" onClick={() => canvas.current?.zoomBy(STEP)} />
      <span className={styles.barDivider} />
      <IconButton icon="fit" label={words.fit} shortcut="Shift 1" onClick={() => canvas.current?.fit()} />
      <IconButton
        icon="pin"
        label={words.fitSelection}
        shortcut="Shift 2"
        onClick={() => canvas.current?.fitSelection()}
      />
    </div>
  );
}
