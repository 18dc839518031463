import { Suspense, useEffect } from 'react';
import type { ReactNode } from 'react';
import { classNames } from '../../components/class-names.ts';
import { LoadingBars } from '../../components/loading-bars.tsx';
import { useTakenBackNotices } from '../../features/history/take-back/use-taken-back-notices.ts';
import { useTalkNotices } from '../../features/talk/notices/use-talk-notices.ts';
import { unreadCount } from '../../features/talk/store/thread-lists.ts';
import { useTalk } from '../../features/talk/store/use-talk.ts';
import { planFrameMessages } from '../../messages/plan-frame-messages.ts';
import { shellMessages } from '../../messages/shell-messages.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useAnnouncedPeople } from '../../people/announce-people.ts';
import { FollowBar } from '../../people/follow-bar.tsx';
import { PeopleProvider } from '../../people/people-context.tsx';
import { MeetingButton } from '../../meeting/meeting-button.tsx';
import { PlanPeople } from '../../people/plan-people.tsx';
import { useOwnPlace } from '../../people/use-own-place.ts';
import { PlanProvider, usePlan } from '../../plan/plan-context.tsx';
import { pageExists, useCodeComing } from '../pages.ts';
import { pathTo } from '../paths.ts';
import type { PlanPageName } from '../paths.ts';
import { PLAN_TABS, tabOf } from '../plan-tabs.ts';
import { TopBar } from '../top-bar.tsx';
import { PlanLoading } from './plan-loading.tsx';
import { PlanPalette } from './plan-palette.tsx';
import { PlanFailed, PlanMissing } from './plan-problem.tsx';
import { PlanSave } from './plan-save.tsx';
import { PlanTitle } from './plan-title.tsx';
import { SearchEntry } from './search-entry.tsx';
import { UndoRedo } from './undo-redo.tsx';
import { useLastDepartment } from './use-last-department.ts';
import { useOpenFindings } from './use-open-findings.ts';
import { usePartsBeforehand } from './use-parts-beforehand.ts';
import styles from './plan-frame.module.css';

interface PlanFrameProps {
  readonly planId: string;
  readonly page: PlanPageName;
  readonly departmentId: string | undefined;
  readonly children: ReactNode;
}

/** What every page of a plan shares: the plan itself, its title, how it is saved, the pages, search, undo and redo. */
export function PlanFrame({ planId, page, departmentId, children }: PlanFrameProps) {
  return (
    <PlanProvider planId={planId}>
      <PeopleProvider>
        <div className={styles.frame}>
          <div className={classNames(styles.bar, page === 'board' && styles.widerThanPhones)}>
            <PlanBar planId={planId} page={page} departmentId={departmentId} />
          </div>
          <Together planId={planId} page={page} departmentId={departmentId} />
          <main className={styles.page}>
            <PlanPhase page={page}>
              {children}
              {page !== 'board' && <PlanPalette />}
            </PlanPhase>
          </main>
        </div>
      </PeopleProvider>
    </PlanProvider>
  );
}

/** What this window tells the others, and what it hears of them beside the bar. */
function Together({ planId, page, departmentId }: Omit<PlanFrameProps, 'children'>) {
  useOwnPlace(page, departmentId);
  useAnnouncedPeople();
  useTalkNotices(planId);
  useTakenBackNotices();
  const ready = usePlan((plan) => plan.phase === 'ready');
  usePartsBeforehand(ready);
  return ready && <FollowBar />;
}

function PlanBar({ planId, page, departmentId: addressed }: Omit<PlanFrameProps, 'children'>) {
  const departmentId = useLastDepartment(planId, addressed);
  const words = useMessages(shellMessages);
  const ready = usePlan((plan) => plan.phase === 'ready');
  const findings = useOpenFindings();
  const unread = useTalk(unreadCount);
  const current = tabOf(page);
  const tabs = PLAN_TABS.filter((tab) => pageExists(tab.page)).map((tab) => ({
    href: pathTo(tab.page, { planId, departmentId }),
    name: words[tab.word],
    current: tab.page === current,
    keep: tab.keep,
    ...(tab.page === 'findings' && findings > 0 ? { count: findings } : {}),
    ...(tab.page === 'talk' && unread > 0 ? { count: unread } : {}),
  }));
  if (!ready) return <TopBar title={<PlanTitle />} />;
  return (
    <TopBar
      title={<PlanTitle />}
      tabs={tabs}
      saveState={<PlanSave />}
      search={<SearchEntry />}
      undoRedo={<UndoRedo />}
      actions={
        <>
          <PlanPeople />
          <MeetingButton />
        </>
      }
    />
  );
}

function PlanPhase({ page, children }: { readonly page: PlanPageName; readonly children: ReactNode }) {
  const words = useMessages(planFrameMessages);
  const phase = usePlan((plan) => plan.phase);
  const coming = useCodeComing(page);
  const title = usePlan((plan) => plan.title);
  const product = useMessages(shellMessages).product;
  useEffect(() => {
    document.title = title === '' ? product : `${title} · ${product}`;
  }, [title, product]);
  const loading =
    page === 'board' ? <PlanLoading label={words.openingPlan} /> : <LoadingBars label={words.openingPlan} />;
  if (phase === 'missing') return <PlanMissing />;
  if (phase === 'failed') return <PlanFailed />;
  // not by suspending: what then stands in the page's place stays for a third of a second
  if (phase === 'loading' || coming) return loading;
  return <Suspense fallback={loading}>{children}</Suspense>;
}
