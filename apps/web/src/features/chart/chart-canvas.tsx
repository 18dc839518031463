import type { Scene, SceneBox } from '@dachushi/chart/scene.ts';
import { useEffect, useEffectEvent, useRef } from 'react';
import { chartMessages } from '../../messages/chart.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import type { Camera, Size } from './canvas/camera.ts';
import { ChartCanvas } from './canvas/create-chart-canvas.ts';
import styles from './chart.module.css';

interface ChartSurfaceProps {
  readonly scene: Scene;
  /** Another key is another chart and starts from its beginning. */
  readonly chartKey: string;
  readonly selectedId: string | null;
  readonly onReady: (canvas: ChartCanvas | null) => void;
  readonly onSelect: (box: SceneBox | null) => void;
  readonly onFold: (box: SceneBox) => void;
  readonly onOpen: (box: SceneBox) => void;
  readonly onCamera: (camera: Camera, size: Size) => void;
}

/** React's only part in drawing: it hands the scene over and passes choices on. */
export function ChartSurface({ scene, chartKey, selectedId, ...events }: ChartSurfaceProps) {
  const words = useMessages(chartMessages);
  const language = useLanguage();
  const host = useRef<HTMLDivElement>(null);
  const canvas = useRef<ChartCanvas | null>(null);
  const onReady = useEffectEvent(events.onReady);
  const onSelect = useEffectEvent(events.onSelect);
  const onFold = useEffectEvent(events.onFold);
  const onOpen = useEffectEvent(events.onOpen);
  const onCamera = useEffectEvent(events.onCamera);

  useEffect(() => {
    if (!host.current) return undefined;
    const made = new ChartCanvas(host.current, {
      onSelect: (box) => onSelect(box),
      onFold: (box) => onFold(box),
      onOpen: (box) => onOpen(box),
      onCamera: (camera, size) => onCamera(camera, size),
    });
    canvas.current = made;
    onReady(made);
    return () => {
      onReady(null);
      canvas.current = null;
      made.destroy();
    };
  }, []);

  useEffect(() => {
    canvas.current?.show({ scene, language, key: chartKey });
  }, [scene, language, chartKey]);

  useEffect(() => {
    canvas.current?.select(selectedId);
  }, [selectedId]);

  return <div ref={host} className={styles.canvas} tabIndex={0} role="group" aria-label={words.canvas} />;
}
