import { act, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { OpenPlans } from './open-plans.ts';
import { PlanProvider, usePlan, usePlanActions } from './plan-context.tsx';
import { selectDepartments } from './plan-selectors.ts';
import { settled } from './testing/manual-clock.ts';
import { merge, rig, Window } from './testing/plan-rig.ts';

function Title() {
  const phase = usePlan((plan) => plan.phase);
  const departments = usePlan(selectDepartments);
  const after = usePlan((plan) => plan.assessment.overall.after);
  const { dispatch } = usePlanActions();
  return <button onClick={() => dispatch(merge('a1', 'a2'))}>{`${phase} ${departments.length} ${after}`}</button>;
}

it('pages on the same plan share one store, which outlives the change from one to the next', async () => {
  const { browser, clock, server } = rig();
  const plans = new OpenPlans(() => new Window(browser).ports);
  const page = (key: string) => (
    <PlanProvider key={key} planId="p1" plans={plans}>
      <Title />
    </PlanProvider>
  );
  const view = render(page('board'));
  expect(screen.getByRole('button').textContent).toBe('loading 0 0');
  await act(settled);
  expect(screen.getByRole('button').textContent).toBe('ready 2 12');
  act(() => screen.getByRole('button').click());
  expect(screen.getByRole('button').textContent).toBe('ready 2 11');
  await act(settled);
  view.rerender(page('ratios'));
  expect(screen.getByRole('button').textContent).toBe('ready 2 11');
  expect(server.ears.size).toBe(1);
  view.unmount();
  await clock.advance(10_000);
  expect(server.ears.size).toBe(0);
});
