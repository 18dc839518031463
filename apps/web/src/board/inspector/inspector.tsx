import { useMemo, useState } from 'react';
import { IconButton } from '../../components/icon-button.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { useOpenCount } from '../../features/talk/board/use-open-count.ts';
import { keysOfUnit } from '../../features/talk/store/thread-lists.ts';
import { cardMessages } from '../../messages/board-card.ts';
import { talkBoardMessages } from '../../messages/talk-board.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { PreviewPanel } from '../gesture/preview-panel.tsx';
import type { Board } from '../board-store.ts';
import { useBoard } from '../use-board.ts';
import { useBoardSoon } from '../use-board-soon.ts';
import { DepartmentPanel } from './department-panel.tsx';
import { DutiesSection } from './duties-section.tsx';
import { FindingsSection } from './findings-section.tsx';
import { ItemsSection } from './items-section.tsx';
import { KeyFigures } from './key-figures.tsx';
import { Later } from './later.tsx';
import { SelectionHead } from './selection-head.tsx';
import { SeveralPanel } from './several-panel.tsx';
import { SourcesSection } from './sources-section.tsx';
import { UnitActions } from './unit-actions.tsx';
import { UnitReasons } from './unit-reasons.tsx';
import { useSelectedUnits } from './use-selected-units.ts';
import type { Unit } from '@dachushi/domain/structure.ts';
import styles from './inspector.module.css';

/** What is selected; while something is in the air, what the drop would give. */
export function Inspector() {
  const words = useMessages(cardMessages);
  const open = useBoard((board) => board.inspectorOpen);
  const setOpen = useBoard((board) => board.setInspectorOpen);
  const deciding = useBoardSoon(isDeciding);
  if (!open && !deciding) {
    return (
      <aside className={styles.folded} aria-label={words.inspector}>
        <IconButton icon="chevron-left" label={words.open} onClick={() => setOpen(true)} />
      </aside>
    );
  }
  return (
    <aside className={styles.inspector} aria-label={words.inspector} data-stays-clear="">
      {deciding ? <PreviewPanel /> : <Selected />}
    </aside>
  );
}

function isDeciding({ drag, mergeMenu }: Board): boolean {
  return drag !== null || mergeMenu !== null;
}

export function Selected() {
  const units = useSelectedUnits();
  const [unit, ...others] = units;
  if (!unit) return <DepartmentPanel />;
  return others.length > 0 ? <SeveralPanel units={units} /> : <UnitPanel unit={unit} />;
}

/** The tab stays when another unit is selected: that is how one walks along the chain, or reads the items of several units. */
function UnitPanel({ unit }: { readonly unit: Unit }) {
  const words = useMessages(cardMessages);
  const talk = useMessages(talkBoardMessages);
  const remarks = useOpenCount(useMemo(() => keysOfUnit(unit), [unit]));
  const [tab, setTab] = useState<'overview' | 'duties' | 'items' | 'talk' | 'chain'>('overview');
  return (
    <>
      <SelectionHead unit={unit} />
      <UnitReasons unit={unit} key={unit.id} />
      <UnitActions unit={unit} />
      <Tabs
        label={words.inspector}
        className={styles.tabs ?? ''}
        tabs={[
          { id: 'overview', label: words.tabOverview },
          { id: 'duties', label: words.tabDuties(unit.dutyIds.length) },
          { id: 'items', label: words.tabItems(unit.itemIds.length) },
          { id: 'talk', label: talk.tab(remarks) },
          { id: 'chain', label: words.tabChain },
        ]}
        current={tab}
        onChange={setTab}
      >
        <div className={styles.body}>
          {tab === 'overview' ? <Overview unit={unit} key={unit.id} /> : <Later part={tab} unit={unit} />}
        </div>
      </Tabs>
    </>
  );
}

function Overview({ unit }: { readonly unit: Unit }) {
  return (
    <>
      <FindingsSection unit={unit} />
      <KeyFigures unit={unit} />
      <SourcesSection unit={unit} />
      <DutiesSection unit={unit} />
      <ItemsSection unit={unit} />
    </>
  );
}
