import { useState } from 'react';
import { BottomSheet } from '../../components/bottom-sheet.tsx';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { SegmentedControl } from '../../components/segmented-control.tsx';
import { scenariosMessages } from '../../messages/scenarios.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { ColumnsView } from './columns-view.tsx';
import { DifferenceView } from './difference-view.tsx';
import type { FamilyMember } from './family.ts';
import { firstChosen, MOST_SHOWN } from './family.ts';
import { ForkDialog } from './fork-dialog.tsx';
import { ParetoView } from './pareto-view.tsx';
import { PlanTree } from './plan-tree.tsx';
import { ROW_FILTERS, useScenariosPlace, VIEWS } from './scenarios-place.ts';
import { comparisonFile } from './scenarios-api.ts';
import type { Way } from './scenarios-api.ts';
import { TakeOverDialog } from './take-over-dialog.tsx';
import styles from './scenarios-page.module.css';

interface ScenariosContentProps {
  readonly family: readonly FamilyMember[];
  readonly others: readonly FamilyMember[];
  readonly onChanged: () => void;
}

/** Which plans are shown on the left, the plans themselves on the right. */
export function ScenariosContent({ family, others, onChanged }: ScenariosContentProps) {
  const words = useMessages(scenariosMessages);
  const planId = usePlan((plan) => plan.planId);
  const [place, go] = useScenariosPlace();
  const [asking, setAsking] = useState<'fork' | Way | 'plans' | null>(null);
  const all = [...family, ...others];
  const titles = new Map(all.map(({ plan }) => [plan.id, plan.title]));
  const chosen = (place.plans ?? firstChosen(family.length > 1 ? family : all, planId)).filter((id) => titles.has(id));
  const hasParent = family.some(({ plan }) => plan.id === planId && plan.parent && titles.has(plan.parent.planId));
  const choose = (id: string, shown: boolean) => {
    const wanted = new Set(chosen);
    if (shown) wanted.add(id);
    else wanted.delete(id);
    go({ plans: all.flatMap(({ plan }) => (wanted.has(plan.id) ? plan.id : [])).join(',') || null });
  };
  const tree = <PlanTree family={family} others={others} chosen={chosen} onChoose={choose} />;
  const count = words.shown(chosen.length, MOST_SHOWN);
  const views = VIEWS.map((value) => ({ value, label: words[value] }));
  return (
    <div className={styles.content}>
      <header className={styles.head}>
        <div className={styles.heading}>
          <h1 className={styles.title}>{words.title}</h1>
          <p className={styles.lead}>{words.lead}</p>
        </div>
        <div className={styles.acts}>
          {hasParent && (
            <>
              <Button icon="download" onClick={() => setAsking('update')}>
                {words.update}
              </Button>
              <Button icon="upload" onClick={() => setAsking('adopt')}>
                {words.adopt}
              </Button>
            </>
          )}
          <Button look="primary" icon="split" onClick={() => setAsking('fork')}>
            {words.fork}
          </Button>
        </div>
      </header>
      <div className={styles.body}>
        <aside className={styles.side} aria-label={words.plans}>
          <p className={styles.count}>{count}</p>
          {tree}
        </aside>
        <div className={styles.main}>
          <div className={styles.views}>
            <span className={styles.choose}>
              <Button icon="organisation" onClick={() => setAsking('plans')}>
                {words.choosePlans}
              </Button>
            </span>
            <SegmentedControl
              label={words.views}
              options={views}
              value={place.view}
              onChange={(view) => go({ view: view === 'columns' ? null : view })}
            />
            {place.view === 'columns' && chosen.length > 1 && (
              <div className={styles.tools}>
                <span className={styles.label}>{words.rows}</span>
                <SegmentedControl
                  label={words.rows}
                  options={ROW_FILTERS.map((value) => ({ value, label: words[value] }))}
                  value={place.rows}
                  onChange={(rows) => go({ rows: rows === 'different' ? null : rows })}
                />
              </div>
            )}
            {chosen.length > 1 && (
              <a className={styles.file} href={comparisonFile(chosen)} download>
                <Icon name="download" />
                {words.exportTable}
              </a>
            )}
          </div>
          {chosen.length < 2 ? (
            <EmptyState icon="split" title={words.chooseTwo} text={words.chooseTwoText} />
          ) : (
            <>
              {place.view === 'columns' && <ColumnsView planIds={chosen} rows={place.rows} />}
              {place.view === 'pareto' && <ParetoView planIds={chosen} />}
              {place.view === 'difference' && <DifferenceView planIds={chosen} titles={titles} />}
            </>
          )}
        </div>
      </div>
      {asking === 'plans' && (
        <BottomSheet title={words.choosePlans} onClose={() => setAsking(null)}>
          <p className={styles.count}>{count}</p>
          {tree}
        </BottomSheet>
      )}
      {asking === 'fork' && <ForkDialog onClose={() => setAsking(null)} />}
      {(asking === 'update' || asking === 'adopt') && (
        <TakeOverDialog
          key={asking}
          way={asking}
          onWay={setAsking}
          onDone={onChanged}
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  );
}
