import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { useState } from 'react';
import { BottomSheet } from '../../components/bottom-sheet.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { boardMessages } from '../../messages/board.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { CardGrid } from '../grid/card-grid.tsx';
import { DepartmentFindings } from '../inspector/department-panel.tsx';
import { DepartmentRail } from '../rail/department-rail.tsx';
import { RatioTriple } from '../strip/ratio-strip.tsx';
import { AbolishedList } from '../tray/abolished-list.tsx';
import { useAbolished } from '../tray/use-abolished.ts';
import { useBoard } from '../use-board.ts';
import { DepartmentAbout } from './department-about.tsx';
import { PhoneHeader } from './phone-header.tsx';
import { PhoneRatio } from './phone-ratio.tsx';
import { SelectionBar } from './selection-bar.tsx';
import styles from './phone-board.module.css';

type PhoneTab = 'units' | 'findings' | 'abolished' | 'about';

/** One department, one column, single taps; the ladder stays above every sheet. */
export function PhoneBoard({ departmentId }: { readonly departmentId: DepartmentId }) {
  const words = useMessages(boardMessages);
  const [tab, setTab] = useState<PhoneTab>('units');
  const drawer = useBoard((board) => board.drawer);
  const setDrawer = useBoard((board) => board.setDrawer);
  const units = usePlan((plan) => plan.structure.departments.get(departmentId)?.units.length ?? 0);
  const findings = usePlan((plan) => plan.assessment.departments.get(departmentId)?.findings.length ?? 0);
  const abolished = useAbolished(departmentId).length;
  return (
    <>
      <PhoneHeader departmentId={departmentId} />
      <PhoneRatio departmentId={departmentId} />
      <RatioTriple />
      <Tabs
        label={words.departmentActions}
        className={styles.tabs ?? ''}
        tabs={[
          { id: 'units', label: words.tabUnits(units) },
          { id: 'findings', label: words.tabFindings(findings) },
          { id: 'abolished', label: words.tabAbolished(abolished) },
          { id: 'about', label: words.tabDepartment },
        ]}
        current={tab}
        onChange={setTab}
      >
        <div className={styles.content} key={tab} data-board-scroll="">
          {tab === 'units' && <CardGrid departmentId={departmentId} />}
          {tab === 'findings' && <DepartmentFindings />}
          {tab === 'abolished' && <AbolishedList departmentId={departmentId} />}
          {tab === 'about' && <DepartmentAbout departmentId={departmentId} />}
        </div>
      </Tabs>
      <SelectionBar />
      {drawer === 'departments' && (
        <BottomSheet title={words.departments} onClose={() => setDrawer(null)}>
          <div className={styles.sheet}>
            <DepartmentRail />
          </div>
        </BottomSheet>
      )}
    </>
  );
}
