import type { Scene, SceneBox } from '@dachushi/chart/scene.ts';
import type { DepartmentComparison } from '@dachushi/domain/comparison.ts';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { chartMessages } from '../../messages/chart.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { BoxDetails } from './box-details.tsx';
import type { CameraFeed } from './canvas/camera-feed.ts';
import type { ChartPlace } from './chart-address.ts';
import { chartCounts } from './chart-counts.ts';
import { Legend } from './legend.tsx';
import { MiniMap } from './mini-map.tsx';
import styles from './chart.module.css';

export interface ChartSideProps {
  readonly scene: Scene;
  readonly place: ChartPlace;
  readonly planId: string;
  readonly shown: readonly DepartmentComparison[];
  readonly selected: SceneBox | null;
  readonly selectedDepartment: DepartmentComparison | undefined;
  readonly feed: CameraFeed;
  readonly onGo: (x: number, y: number) => void;
  readonly zoom: ReactNode;
}

/** Legend, what is selected, and the whole in small. */
export function ChartSide({
  scene,
  place,
  planId,
  shown,
  selected,
  selectedDepartment,
  feed,
  onGo,
  zoom,
}: ChartSideProps) {
  const words = useMessages(chartMessages);
  const marked = place.side !== 'before' && place.side !== 'after';
  const counts = useMemo(() => chartCounts(shown), [shown]);
  return (
    <>
      <Legend counts={counts} marked={marked} lines={place.side === 'both' && place.look !== 'compact'} />
      <BoxDetails box={selected} department={selectedDepartment} planId={planId} />
      <section className={styles.section} aria-labelledby="chart-overview">
        <h2 id="chart-overview" className={styles.sectionTitle}>
          {words.overview}
        </h2>
        <MiniMap scene={scene} feed={feed} onGo={onGo} />
      </section>
      <div className={styles.sideZoom}>{zoom}</div>
    </>
  );
}
