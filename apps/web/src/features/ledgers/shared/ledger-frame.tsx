import type { DepartmentId } from '@dachushi/domain/ids.ts';
import type { ReactNode } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { pathTo } from '../../../app/paths.ts';
import { classNames } from '../../../components/class-names.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Select } from '../../../components/select.tsx';
import { ledgersMessages } from '../../../messages/ledgers.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { usePlan } from '../../../plan/plan-context.tsx';
import { selectDepartments } from '../../../plan/plan-selectors.ts';
import { useStepToasts } from './use-step-toasts.ts';
import { useUndoKeys } from './use-undo-keys.ts';
import styles from './ledger-frame.module.css';

const LEDGER_TABS = ['establishment', 'posts', 'duties', 'items', 'specialists'] as const;
export type LedgerTab = (typeof LEDGER_TABS)[number];

interface LedgerFrameProps {
  readonly tab: LedgerTab;
  readonly departmentId: DepartmentId | null;
  /** The figures in the head. */
  readonly figures: ReactNode;
  readonly children: ReactNode;
}

/** Head of every ledger page: which ledger, whose, the figures that sum it up. The address holds both. */
export function LedgerFrame({ tab, departmentId, figures, children }: LedgerFrameProps) {
  const words = useMessages(ledgersMessages);
  const departments = usePlan(selectDepartments);
  const locked = usePlan(({ structure }) => departmentId !== null && structure.departments.get(departmentId)?.locked);
  const planId = usePlan((plan) => plan.planId);
  const [, navigate] = useLocation();
  useStepToasts();
  useUndoKeys();
  if (departments.length === 0) return <EmptyState icon="table" title={words.emptyPlan} text={words.emptyPlanText} />;
  const options = [
    { value: '', label: words.allDepartments(departments.length) },
    ...departments.map(({ id, name }) => ({ value: id as string, label: name })),
  ];
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div className={styles.places}>
          <nav className={styles.nav} aria-label={words.nav}>
            {LEDGER_TABS.map((each) => (
              <Link
                key={each}
                href={ledgerPath(each, planId, departmentId)}
                className={classNames(styles.tab, each === tab && styles.current)}
                {...(each === tab ? { 'aria-current': 'page' as const } : {})}
              >
                {words[each]}
              </Link>
            ))}
          </nav>
          <div className={styles.whose}>
            <Select
              label={words.department}
              quietLabel
              options={options}
              value={departmentId ?? ''}
              onChange={(id) => navigate(ledgerPath(tab, planId, id === '' ? null : (id as DepartmentId)))}
            />
            {locked && <span className={styles.notice}>{words.lockedHint}</span>}
          </div>
        </div>
        <h1 className={styles.hidden}>
          {words.nav} {words[tab]}
        </h1>
        <div className={styles.figures}>{figures}</div>
      </header>
      <div className={styles.body}>{children}</div>
    </div>
  );
}

/** 编制, 职数 and 职责 are tabs of one page, 事项 and 专员 pages of their own. */
function ledgerPath(tab: LedgerTab, planId: string, departmentId: DepartmentId | null): string {
  const page = tab === 'items' || tab === 'specialists' ? tab : 'ledgers';
  const path = pathTo(page, { planId, ...(departmentId === null ? {} : { departmentId }) });
  return tab === 'posts' || tab === 'duties' ? `${path}?tab=${tab}` : path;
}

/** The tab in the address; 编制 unless another is named. */
export function useLedgerTab(): LedgerTab {
  const asked = new URLSearchParams(useSearch()).get('tab');
  return asked === 'posts' || asked === 'duties' ? asked : 'establishment';
}

/** The department of the address, if the plan has it. */
export function useAddressedDepartment(addressed: string | undefined): DepartmentId | null {
  const id = addressed as DepartmentId | undefined;
  return usePlan(({ structure }) => (id !== undefined && structure.departments.has(id) ? id : null));
}
