import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { command } from '@dachushi/domain/command.ts';
import { NO_ESTABLISHMENT } from '@dachushi/domain/establishment.ts';
import { baseline, department, division } from '@dachushi/domain/testing/builders.ts';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { preferencesStore } from '../../app/preferences-store.ts';
import { toastStore } from '../../components/toast-store.ts';
import type { OpenPlans } from '../../plan/open-plans.ts';
import { PlanProvider } from '../../plan/plan-context.tsx';
import { ManualClock } from '../../plan/testing/manual-clock.ts';
import { MemoryServer } from '../../plan/testing/memory-server.ts';
import { Browser } from '../../plan/testing/plan-rig.ts';
import type { Window as PlanWindow } from '../../plan/testing/plan-rig.ts';
import { FindingsPage } from './findings-page.tsx';

const places = (count: number) => ({ establishment: { ...NO_ESTABLISHMENT, 行政: count } });

/** Two departments with three temporary divisions and a micro one. */
const departments = ['a', 'b'].map((id) =>
  department(id, [
    division(`${id}-1`, places(9)),
    division(`${id}-2`, places(8)),
    division(`${id}-3`, { temporary: {}, ...places(7) }),
    ...(id === 'a' ? [division('a-4', { temporary: {}, ...places(6) })] : [division('b-4', places(2))]),
  ]),
);

beforeEach(() => {
  preferencesStore.setState(preferencesStore.getInitialState(), true);
  toastStore.setState({ toasts: [], lastId: 0 });
  const docked = (query: string) => query.includes('min-width');
  window.matchMedia = (query) =>
    ({
      matches: docked(query),
      addEventListener: () => {},
      removeEventListener: () => {},
    }) as unknown as MediaQueryList;
  Element.prototype.scrollIntoView = () => {};
});
afterEach(cleanup);

async function open(path = '/plans/p1/findings'): Promise<{ window: PlanWindow; history: string[] }> {
  const plan = await new Browser(new MemoryServer(baseline(departments)), new ManualClock()).open();
  const plans = { store: () => plan.store, hold: () => () => undefined } as unknown as OpenPlans;
  const { hook, searchHook, history } = memoryLocation({ path, record: true });
  render(
    <Router hook={hook} searchHook={searchHook}>
      <PlanProvider planId="p1" plans={plans}>
        <FindingsPage />
      </PlanProvider>
    </Router>,
  );
  return { window: plan, history };
}

const group = (name: string) => within(screen.getByRole('region', { name }));
const temporary = () => group('阶段性处室仍保留');
const panel = () => within(screen.getByRole('complementary', { name: '发现详情' }));
const openOf = ({ plan }: PlanWindow, ruleId: string) =>
  [...plan.assessment.departments.values()].flatMap(({ findings }) => findings).filter((each) => each.ruleId === ruleId)
    .length;

describe('the findings page', () => {
  it('groups by rule, worst first, and opens the first finding', async () => {
    await open('/plans/p1/findings?rule=temporary-kept');
    expect(temporary().getAllByRole('listitem')).toHaveLength(3);
    expect(panel().getByRole('heading', { level: 2 }).textContent).toContain('阶段性任务');
    expect(panel().getByText('现在')).toBeTruthy();
  });

  it('groups by department, and the address says so', async () => {
    const { history } = await open();
    fireEvent.click(screen.getByRole('radio', { name: '按部门' }));
    expect(history.at(-1)).toBe('/plans/p1/findings?by=department');
    expect(group('市a局').getAllByRole('listitem').length).toBeGreaterThan(1);
  });

  it('one click fixes one finding, the next one opens, and one 撤回 brings it back', async () => {
    const { window } = await open('/plans/p1/findings?rule=temporary-kept');
    const before = panel().getByRole('heading', { level: 2 }).textContent;
    fireEvent.click(panel().getByRole('button', { name: /^并入/u }));
    expect(openOf(window, 'temporary-kept')).toBe(2);
    expect(panel().getByRole('heading', { level: 2 }).textContent).not.toBe(before);
    act(() => void window.store.actions.undo());
    expect(openOf(window, 'temporary-kept')).toBe(3);
  });

  it('全部修正 is one step', async () => {
    const { window } = await open();
    fireEvent.click(temporary().getByRole('button', { name: /^全部修正/u }));
    expect(openOf(window, 'temporary-kept')).toBe(0);
    expect(window.plan.undo?.entry.type).toBe('group');
    act(() => void window.store.actions.undo());
    expect(openOf(window, 'temporary-kept')).toBe(3);
  });

  it('a reason needs six characters, keeps its kind, and may be withdrawn', async () => {
    const { window } = await open('/plans/p1/findings?rule=temporary-kept');
    const act1 = () => panel().getByRole<HTMLButtonElement>('button', { name: '说明并保留' });
    fireEvent.change(panel().getByRole('textbox', { name: '理由' }), { target: { value: '等上级' } });
    expect(act1().disabled).toBe(true);
    expect(panel().getByText('还差 3 个字')).toBeTruthy();
    fireEvent.change(panel().getByRole('textbox', { name: '理由' }), { target: { value: '等上级文件下发' } });
    fireEvent.click(panel().getByRole('button', { name: '过渡期安排' }));
    fireEvent.click(act1());
    expect(window.plan.structure.departments.get('a' as DepartmentId)?.waivers?.[0]?.reason).toBe(
      '过渡期安排：等上级文件下发',
    );
    fireEvent.click(screen.getByRole('button', { name: '已说明保留1' }));
    expect(panel().getByText('过渡期安排：等上级文件下发')).toBeTruthy();
    fireEvent.click(panel().getByRole('button', { name: '取消保留' }));
    expect(window.plan.structure.departments.get('a' as DepartmentId)?.waivers ?? []).toEqual([]);
  });

  it('several are let stand with one reason in one step', async () => {
    const { window } = await open('/plans/p1/findings?rule=temporary-kept');
    fireEvent.click(temporary().getByRole('checkbox', { name: '选中“阶段性处室仍保留”的全部' }));
    expect(panel().getByRole('heading', { name: '已选 3 项' })).toBeTruthy();
    fireEvent.change(panel().getByRole('textbox', { name: '理由' }), { target: { value: '依据上级文件保留' } });
    fireEvent.click(panel().getByRole('button', { name: '说明并保留 3 项' }));
    expect(openOf(window, 'temporary-kept')).toBe(0);
    act(() => void window.store.actions.undo());
    expect(openOf(window, 'temporary-kept')).toBe(3);
  });

  it('in a locked department there is no fix, and the panel says why', async () => {
    const { window } = await open('/plans/p1/findings?rule=temporary-kept&department=a');
    act(() => void window.store.actions.dispatch(command('lock-department', { departmentId: 'a' as DepartmentId })));
    expect(panel().queryByRole('button', { name: /^并入/u })).toBeNull();
    expect(panel().getByText(/部门已锁定/u)).toBeTruthy();
  });

  it('arrows go through the rows, F fixes, W asks for the reason, space chooses', async () => {
    const { window } = await open('/plans/p1/findings?rule=temporary-kept');
    const rows = () => [...document.querySelectorAll<HTMLElement>('[data-finding-row]')];
    rows()[0]?.focus();
    fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(rows()[1]);
    fireEvent.keyDown(document.activeElement as Element, { key: ' ' });
    expect(
      temporary()
        .getAllByRole<HTMLInputElement>('checkbox')
        .filter(({ checked }) => checked),
    ).toHaveLength(1);
    fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' });
    expect(
      temporary()
        .getAllByRole<HTMLInputElement>('checkbox')
        .filter(({ checked }) => checked),
    ).toHaveLength(0);
    fireEvent.keyDown(document.activeElement as Element, { key: 'w' });
    expect(document.activeElement).toBe(panel().getByRole('textbox', { name: '理由' }));
    rows()[1]?.focus();
    fireEvent.keyDown(document.activeElement as Element, { key: 'f' });
    expect(openOf(window, 'temporary-kept')).toBe(2);
  });

  it('filters that leave nothing offer the way back', async () => {
    await open('/plans/p1/findings?severity=error');
    fireEvent.click(screen.getByRole('button', { name: '显示全部' }));
    expect(temporary()).toBeTruthy();
  });

  it('names the rules that found nothing', async () => {
    await open('/plans/p1/findings?status=passed');
    expect(screen.getByText('纸面合并')).toBeTruthy();
  });

  it('speaks English throughout', async () => {
    await open();
    act(() => preferencesStore.setState({ language: 'en' }));
    expect(screen.getByRole('heading', { level: 1, name: 'Findings' })).toBeTruthy();
    expect(group('Temporary division kept').getAllByRole('listitem')).toHaveLength(3);
  });
});
