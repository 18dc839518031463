import type { Scene, SceneBox } from '@dachushi/chart/scene.ts';
import type { DepartmentComparison } from '@dachushi/domain/comparison.ts';
import type { RefObject } from 'react';
import { chartMessages } from '../../messages/chart.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { BoxDetails } from './box-details.tsx';
import type { Camera, Size } from './canvas/camera.ts';
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
  readonly follow: RefObject<((camera: Camera, size: Size) => void) | null>;
  readonly onGo: (x: number, y: number) => void;
}

/** Legend, what is selected, and the whole in small. */
export function ChartSide({ scene, place, planId, shown, selected, selectedDepartment, follow, onGo }: ChartSideProps) {
  const words = useMessages(chartMessages);
  const marked = place.side === 'both' || place.side === 'beside';
  return (
    <>
      <Legend counts={chartCounts(shown)} marked={marked} lines={place.side === 'both'} />
      <BoxDetails box={selected} department={selectedDepartment} planId={planId} />
      <section className={styles.section} aria-labelledby="chart-overview">
        <h2 id="chart-overview" className={styles.sectionTitle}>
          {words.overview}
        </h2>
        <MiniMap scene={scene} follow={follow} onGo={onGo} />
      </section>
    </>
  );
}
