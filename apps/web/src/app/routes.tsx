import { Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { LoadingBars } from '../components/loading-bars.tsx';
import { shellMessages } from '../messages/shell-messages.ts';
import { useMessages } from '../messages/use-messages.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { PlanFrame } from './plan-frame/plan-frame.tsx';
import { pages } from './pages.ts';
import { PATHS, PLAN_PAGES } from './paths.ts';
import type { PlanPageName } from './paths.ts';

export function Routes() {
  const words = useMessages(shellMessages);
  const Start = pages.start;
  const Import = pages.import;
  const Verify = pages.verify;
  return (
    <Suspense fallback={<LoadingBars label={words.loadingPage} />}>
      <Switch>
        {Start && (
          <Route path={PATHS.start}>
            <ErrorBoundary>
              <Start />
            </ErrorBoundary>
          </Route>
        )}
        {Import && (
          <Route path={PATHS.import}>
            {({ importId }) => (
              <ErrorBoundary>
                <Import importId={importId} />
              </ErrorBoundary>
            )}
          </Route>
        )}
        {Verify && (
          <Route path={PATHS.verify}>
            <ErrorBoundary>
              <Verify />
            </ErrorBoundary>
          </Route>
        )}
        {PLAN_PAGES.map(planRoute)}
        <Route component={NotFoundPage} />
      </Switch>
    </Suspense>
  );
}

/** A function and not a component, because Switch reads the paths of its direct children. */
function planRoute(name: PlanPageName) {
  const Page = pages[name];
  if (Page === undefined) return null;
  return (
    <Route key={name} path={PATHS[name]}>
      {(named: { readonly planId?: string; readonly departmentId?: string }) => (
        <ErrorBoundary key={name}>
          <PlanFrame planId={named.planId ?? ''} page={name} departmentId={named.departmentId}>
            <Page planId={named.planId ?? ''} departmentId={named.departmentId} />
          </PlanFrame>
        </ErrorBoundary>
      )}
    </Route>
  );
}
