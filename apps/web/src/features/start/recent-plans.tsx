import type { PlanSummary } from '@dachushi/domain/protocol/messages.ts';
import { useMemo, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorState } from '../../components/error-state.tsx';
import { LoadingBars } from '../../components/loading-bars.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { useSearch } from '../../lib/use-search.ts';
import { problemText } from '../../messages/problem-text.ts';
import { startMessages } from '../../messages/start.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { asTree } from '../scenarios/family.ts';
import { PlanRow } from './plan-row.tsx';
import { usePlans } from './use-plans.ts';
import styles from './recent-plans.module.css';

export function RecentPlans() {
  const words = useMessages(startMessages);
  const { plans, problem, again } = usePlans();
  const [typed, setTyped] = useState('');
  const [searching, setSearching] = useState(false);
  const listed = plans ?? NONE;
  return (
    <section className={styles.recent}>
      <div className={styles.head}>
        <h2 className={styles.title}>{words.recent}</h2>
        {plans !== null && <span className={styles.count}>{plans.length}</span>}
        <span className={styles.note}>{listed.length > 0 && words.ratioNote}</span>
        {listed.length > 1 && (
          <SearchField
            className={styles.search}
            label={words.find}
            value={typed}
            onChange={setTyped}
            onFocus={() => setSearching(true)}
          />
        )}
      </div>
      <div className={styles.box}>
        {plans === null && problem === null && <LoadingBars label={words.loading} className={styles.loading} />}
        {plans === null && problem !== null && <ListFailed code={problem} again={again} />}
        {plans?.length === 0 && <EmptyState icon="organisation" title={words.none} text={words.noneText} />}
        {listed.length > 0 && <PlanList plans={listed} typed={typed} searching={searching} />}
      </div>
    </section>
  );
}

const NONE: readonly PlanSummary[] = [];

function ListFailed({ code, again }: { readonly code: string; readonly again: () => void }) {
  const words = useMessages(startMessages);
  const language = useLanguage();
  return (
    <ErrorState
      title={words.listFailed}
      text={problemText(code, language)}
      action={<Button onClick={again}>{words.again}</Button>}
    />
  );
}

interface PlanListProps {
  readonly plans: readonly PlanSummary[];
  readonly typed: string;
  /** The search field has had the focus: pinyin will be wanted. */
  readonly searching: boolean;
}

function PlanList({ plans, typed, searching }: PlanListProps) {
  const words = useMessages(startMessages);
  const titles = useMemo(() => plans.map((plan) => plan.title), [plans]);
  const tree = useMemo(() => asTree(plans), [plans]);
  const search = useSearch(titles, searching);
  const found = search.find(typed);
  if (found.length === 0 && !search.complete) return <LoadingBars label={words.loading} className={styles.loading} />;
  if (found.length === 0)
    return <EmptyState icon="search" title={words.nothingFound(typed)} text={words.nothingFoundText} />;
  const whole = typed.trim() === '';
  return (
    <ul>
      {whole
        ? tree.map(({ plan, depth }) => <PlanRow key={plan.id} plan={plan} depth={depth} ranges={[]} />)
        : found.map(({ index, ranges }) => {
            const plan = plans[index];
            return plan && <PlanRow key={plan.id} plan={plan} depth={0} ranges={ranges} />;
          })}
    </ul>
  );
}
