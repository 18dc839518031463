import type { Scene, SceneBox } from '@dachushi/chart/scene.ts';
import type { RefObject } from 'react';
import { IconButton } from '../../components/icon-button.tsx';
import { chartMessages } from '../../messages/chart.ts';
import { useMessages } from '../../messages/use-messages.ts';
import type { CameraFeed } from './canvas/camera-feed.ts';
import type { ChartCanvas } from './canvas/create-chart-canvas.ts';
import { ChartSurface } from './chart-canvas.tsx';
import { ZoomBar } from './zoom-bar.tsx';
import styles from './chart.module.css';

interface ChartStageProps {
  readonly scene: Scene;
  readonly chartKey: string;
  readonly selected: SceneBox | null;
  readonly canvas: RefObject<ChartCanvas | null>;
  readonly feed: CameraFeed;
  readonly onReady: (canvas: ChartCanvas | null) => void;
  readonly onSelect: (box: SceneBox | null) => void;
  readonly onFold: (box: SceneBox) => void;
  readonly onOpen: (box: SceneBox) => void;
  readonly onInfo: () => void;
}

/** The chart's window, with its tools floating over it where there is no room beside it. */
export function ChartStage({ scene, chartKey, selected, canvas, feed, ...on }: ChartStageProps) {
  const words = useMessages(chartMessages);
  return (
    <div className={styles.stage}>
      <ChartSurface
        scene={scene}
        chartKey={chartKey}
        selectedId={selected?.id ?? null}
        onReady={on.onReady}
        onSelect={on.onSelect}
        onFold={on.onFold}
        onOpen={on.onOpen}
        onCamera={(camera, size) => feed.publish(camera, size)}
      />
      <div className={styles.floating}>
        <IconButton icon="suggestion" className={styles.narrowOnly} label={words.info} onClick={on.onInfo} />
        <ZoomBar canvas={canvas} feed={feed} />
      </div>
    </div>
  );
}
