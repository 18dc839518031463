import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { ratioText, removed } from '@dachushi/domain/ratios/reduction-ratio.ts';
import { memo, useRef } from 'react';
import { BandBar } from '../../components/band-bar.tsx';
import { CountPair } from '../../components/count-pair.tsx';
import { Fraction } from '../../components/fraction.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { usePlan } from '../../plan/plan-context.tsx';
import { useIsHomeOfDrag } from '../card/drop-outlook.ts';
import { useBoard } from '../use-board.ts';
import { useDepartmentName, useDepartmentPlace } from '../use-department.ts';
import { useOpenDepartment } from '../use-open-department.ts';
import { BeforePane } from './before-pane.tsx';
import { CardGrid } from './card-grid.tsx';
import { useMountedSoon } from './use-mounted-soon.ts';
import styles from './card-area.module.css';

/** One department among all, under its header line. Laid out only when near; finding, focus and drag reach it all the same. */
export const DepartmentSection = memo(function DepartmentSection({
  departmentId,
}: {
  readonly departmentId: DepartmentId;
}) {
  const showBefore = useBoard((board) => board.showBefore);
  const home = useIsHomeOfDrag(departmentId);
  const cards = usePlan((plan) => plan.structure.departments.get(departmentId)?.units.length ?? 0);
  const section = useRef<HTMLElement>(null);
  const mounted = useMountedSoon(section, useDepartmentPlace(departmentId));
  const expected = 60 + Math.ceil(cards / 3) * 150;
  return (
    <section
      ref={section}
      className={styles.section}
      style={{ containIntrinsicSize: `auto ${expected}px`, ...(mounted ? {} : { minHeight: expected }) }}
      data-department-section={departmentId}
      {...(home ? { 'data-home': '' } : {})}
    >
      <SectionHead departmentId={departmentId} />
      {mounted && showBefore && <BeforePane departmentId={departmentId} />}
      {mounted && <CardGrid departmentId={departmentId} />}
    </section>
  );
});

const SectionHead = memo(function SectionHead({ departmentId }: { readonly departmentId: DepartmentId }) {
  const name = useDepartmentName(departmentId);
  const place = useDepartmentPlace(departmentId);
  const assessment = usePlan((plan) => plan.assessment.departments.get(departmentId));
  const openDepartment = useOpenDepartment();
  if (!assessment) return null;
  const { ratio, target, position } = assessment;
  const percent = ratioText(ratio);
  return (
    <header className={styles.sectionHead}>
      <span className={styles.place}>{place}</span>
      <h2 className={styles.sectionName}>
        <button type="button" className={styles.sectionButton} onClick={() => openDepartment(departmentId)}>
          {name}
        </button>
      </h2>
      <span className={styles.space} />
      <CountPair before={ratio.before} after={ratio.after} />
      <BandBar removed={removed(ratio)} before={ratio.before} target={target} status={position.status} />
      {percent !== null && (
        <span className={styles.sectionRatio}>
          {percent}% <Fraction numerator={removed(ratio)} denominator={ratio.before} small />
        </span>
      )}
      <StatusChip status={position.status} />
    </header>
  );
});
