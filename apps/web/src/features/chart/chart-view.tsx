import type { SceneBox } from '@dachushi/chart/scene.ts';
import { findBox } from '@dachushi/chart/visible.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import { useMemo, useRef, useState } from 'react';
import { BottomSheet } from '../../components/bottom-sheet.tsx';
import { chartMessages } from '../../messages/chart.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { ChartActions } from './chart-actions.tsx';
import { useChartPlace } from './chart-address.ts';
import type { ChartPlace } from './chart-address.ts';
import { CameraFeed } from './canvas/camera-feed.ts';
import type { ChartCanvas } from './canvas/create-chart-canvas.ts';
import { ChartHeader } from './chart-header.tsx';
import type { ChartName } from './chart-hits.ts';
import { ChartSearch } from './chart-search.tsx';
import { ChartSide } from './chart-side.tsx';
import { ChartStage } from './chart-stage.tsx';
import { planComparison } from '../../plan/plan-comparison.ts';
import { useChartKeys } from './use-chart-keys.ts';
import { useChartScene } from './use-chart-scene.ts';
import { useFolding } from './use-folding.ts';
import { useFooter } from '../../plan/use-footer.ts';
import { usePrinting } from './use-printing.ts';
import { useWantedBox } from './use-wanted-box.ts';
import { ZoomBar } from './zoom-bar.tsx';
import styles from './chart.module.css';

interface ChartViewProps {
  readonly planId: string;
  readonly planTitle: string;
  readonly structure: Structure;
  readonly departmentId: string | undefined;
}

/** The chart page of an open plan. The address says which department, side and look. */
export function ChartView({ planId, planTitle, structure, departmentId }: ChartViewProps) {
  const words = useMessages(chartMessages);
  const [place, go] = useChartPlace(planId, departmentId);
  const comparison = useMemo(() => planComparison(structure), [structure]);
  const { departments } = comparison;
  const at = Math.max(
    0,
    departments.findIndex((each) => each.departmentId === departmentId),
  );
  const department = departments[at];
  const currentId: string = department?.departmentId ?? '';
  const { collapsed, compact, toggle, toggleAll, unfold } = useFolding(departments);
  const [selected, setSelected] = useState<SceneBox | null>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  const [infoOpen, setInfoOpen] = useState(false);
  const canvas = useRef<ChartCanvas | null>(null);
  const [feed] = useState(() => new CameraFeed());
  const footer = useFooter(planTitle, structure);
  const scene = useChartScene({ comparison, place, departmentId: currentId, collapsed, compact, footer });
  const one = place.scope === 'department';
  const shown =
    place.scope === 'city'
      ? departments
      : departments.filter(({ departmentId: id }) => (one ? id === currentId : place.chosen.includes(id)));

  const step = (by: 1 | -1) => {
    const next = departments[at + by];
    if (next && one) go({ departmentId: next.departmentId });
  };
  useChartKeys({ canvas, onStep: step });
  usePrinting(scene);
  useWantedBox(canvas, {
    wanted,
    scene,
    onFound: () => {
      setSelected(wanted === null ? null : (findBox(scene, wanted)?.box ?? null));
      setWanted(null);
    },
  });

  const jump = (hit: ChartName) => {
    if (one && hit.departmentId !== currentId) go({ departmentId: hit.departmentId });
    unfold(hit.departmentId);
    setWanted(hit.boxId);
  };
  const side = (
    <ChartSide
      scene={scene}
      place={place}
      planId={planId}
      shown={shown}
      selected={selected}
      selectedDepartment={departments.find((each) => each.departmentId === selected?.entry.departmentId)}
      feed={feed}
      onGo={(x, y) => canvas.current?.centreOn(x, y)}
      zoom={<ZoomBar canvas={canvas} feed={feed} />}
    />
  );

  return (
    <div className={styles.page}>
      <ChartHeader
        name={department?.name ?? ''}
        at={at}
        of={departments.length}
        place={place}
        departments={departments}
        onPlace={(change) => {
          setSelected(null);
          go(change);
        }}
        onStep={step}
        search={
          <ChartSearch
            departments={place.scope === 'chosen' ? shown : departments}
            side={place.side}
            currentId={currentId}
            onGo={jump}
          />
        }
        actions={
          <ChartActions
            planId={planId}
            place={place}
            departmentId={currentId}
            comparison={comparison}
            footer={footer}
            folded={!one && place.look === 'horizontal' ? compact : null}
            onFold={toggleAll}
          />
        }
      />
      <div className={styles.body}>
        <ChartStage
          scene={scene}
          chartKey={keyOf(place, currentId, compact)}
          selected={selected}
          canvas={canvas}
          feed={feed}
          onReady={(made) => {
            canvas.current = made;
          }}
          onSelect={setSelected}
          onFold={toggle}
          onOpen={({ entry: { departmentId } }) => {
            if (!one && departmentId !== '') go({ departmentId, scope: 'department', look: 'official' });
          }}
          onInfo={() => setInfoOpen(true)}
        />
        {!infoOpen && (
          <aside className={styles.side} aria-label={words.info}>
            {side}
          </aside>
        )}
      </div>
      {infoOpen && (
        <BottomSheet title={words.info} onClose={() => setInfoOpen(false)}>
          {side}
        </BottomSheet>
      )}
    </div>
  );
}

/** Another key is another chart, which opens from its beginning. */
function keyOf({ scope, chosen, side, look }: ChartPlace, currentId: string, compact: boolean): string {
  const which = { department: currentId, city: `* ${compact}`, chosen: chosen.join(',') }[scope];
  return [which, side, look].join('|');
}
