import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { NO_ESTABLISHMENT } from '@dachushi/domain/establishment.ts';
import { baseline, department, division } from '@dachushi/domain/testing/builders.ts';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { preferencesStore } from '../../app/preferences-store.ts';
import type { OpenPlans } from '../../plan/open-plans.ts';
import { PlanProvider } from '../../plan/plan-context.tsx';
import { ManualClock } from '../../plan/testing/manual-clock.ts';
import { MemoryServer } from '../../plan/testing/memory-server.ts';
import { Browser } from '../../plan/testing/plan-rig.ts';
import type { Window as PlanWindow } from '../../plan/testing/plan-rig.ts';
import { PolicyPage } from './policy-page.tsx';

const places = (count: number) => ({ establishment: { ...NO_ESTABLISHMENT, 行政: count } });

beforeEach(() => {
  preferencesStore.setState(preferencesStore.getInitialState(), true);
  window.matchMedia = () =>
    ({ matches: true, addEventListener: () => {}, removeEventListener: () => {} }) as unknown as MediaQueryList;
});
afterEach(cleanup);

/** Divisions of 4 and 9 places. */
async function open(): Promise<PlanWindow> {
  const a = department('a', [division('a-1', places(4)), division('a-2', places(9))]);
  const plan = await new Browser(new MemoryServer(baseline([a])), new ManualClock()).open();
  const plans = { store: () => plan.store, hold: () => () => undefined } as unknown as OpenPlans;
  const { hook, searchHook } = memoryLocation({ path: '/plans/p1/policy' });
  render(
    <Router hook={hook} searchHook={searchHook}>
      <PlanProvider planId="p1" plans={plans}>
        <PolicyPage />
      </PlanProvider>
    </Router>,
  );
  return plan;
}

const preview = () => within(screen.getByRole('complementary', { name: '改动预览' }));
const apply = () => preview().getByRole<HTMLButtonElement>('button', { name: '采用' });
const found = (plan: PlanWindow) =>
  plan.plan.assessment.departments.get('a' as DepartmentId)?.findings.map(({ ruleId }) => ruleId) ?? [];

describe('the policy page', () => {
  it('a preset is filled in, previewed and taken over with its target as one step', async () => {
    const plan = await open();
    fireEvent.click(screen.getByRole('button', { name: '填入预设“淮北”' }));
    expect(preview().getByText('20% ± 5')).toBeTruthy();
    fireEvent.click(apply());
    expect(plan.plan.structure.policy?.preset).toBe('huaibei');
    expect(plan.plan.structure.target).toEqual({ ratio: 2000, band: 500 });
    act(() => void plan.store.actions.undo());
    expect(plan.plan.structure.policy).toBeUndefined();
    expect(plan.plan.structure.target).toEqual({ ratio: 3000, band: 500 });
  });

  it('a changed value says how many findings it brings before it is confirmed', async () => {
    const plan = await open();
    expect(found(plan)).not.toContain('micro-unit');
    fireEvent.change(screen.getByRole('textbox', { name: '微型处室编制不超过' }), { target: { value: '4' } });
    expect(preview().getByText('微型处室')).toBeTruthy();
    expect(found(plan)).not.toContain('micro-unit');
    fireEvent.click(apply());
    expect(found(plan)).toContain('micro-unit');
  });

  it('bad input is refused in words beside the field and stays as typed', async () => {
    await open();
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: '名称最长' });
    fireEvent.change(field, { target: { value: '十五' } });
    expect(field.value).toBe('十五');
    expect(screen.getByText('填 0–9999 的整数')).toBeTruthy();
    expect(apply().disabled).toBe(true);
  });

  it('a rule is switched off and on again; one with a source says what that means', async () => {
    const plan = await open();
    expect(found(plan)).toContain('establishment-below-minimum');
    fireEvent.click(screen.getByRole('checkbox', { name: '启用“编制低于最低数”' }));
    fireEvent.click(screen.getByRole('checkbox', { name: '启用“自批自管”' }));
    expect(screen.getAllByText(/这条规则有依据/u)).toHaveLength(1);
    fireEvent.click(apply());
    expect(found(plan)).not.toContain('establishment-below-minimum');
    expect(plan.plan.structure.policy?.off).toEqual(['approver-is-supervisor', 'establishment-below-minimum']);
  });

  it('what was typed is given up by 放弃改动', async () => {
    await open();
    fireEvent.change(screen.getByRole('textbox', { name: '目标比例' }), { target: { value: '25' } });
    fireEvent.click(preview().getByRole('button', { name: '放弃改动' }));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: '目标比例' }).value).toBe('30');
  });

  it('speaks English throughout', async () => {
    await open();
    act(() => preferencesStore.setState({ language: 'en' }));
    expect(screen.getByRole('heading', { level: 1, name: 'Policy settings' })).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: 'Rule “Micro-division” on' })).toBeTruthy();
  });
});
