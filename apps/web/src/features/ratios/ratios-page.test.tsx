import { command } from '@dachushi/domain/command.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { baseline, merge, plainDepartment } from '@dachushi/domain/testing/builders.ts';
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
import { RatiosPage } from './ratios-page.tsx';

const departments = [
  plainDepartment('a', 7),
  plainDepartment('b', 5),
  plainDepartment('c', 4),
  plainDepartment('d', 6, { inScope: false, exemptReason: '不涉改' }),
];

beforeEach(() => {
  preferencesStore.setState(preferencesStore.getInitialState(), true);
  toastStore.setState({ toasts: [], lastId: 0 });
});
afterEach(cleanup);

/** The page on a plan of 22 divisions, four of them merged away: a 7 → 5, b 5, c 4 → 2, d outside. */
async function open(): Promise<{ window: PlanWindow; history: string[] }> {
  const window = await new Browser(new MemoryServer(baseline(departments)), new ManualClock()).open();
  window.store.actions.dispatch(merge('a-1', 'a-2', 'a-3'));
  window.store.actions.dispatch(merge('c-1', 'c-2', 'c-3'));
  const plans = { store: () => window.store, hold: () => () => undefined } as unknown as OpenPlans;
  const { hook, history } = memoryLocation({ path: '/plans/p1/ratios', record: true });
  render(
    <Router hook={hook}>
      <PlanProvider planId="p1" plans={plans}>
        <RatiosPage />
      </PlanProvider>
    </Router>,
  );
  return { window, history };
}

function row(name: string): HTMLElement {
  const found = screen.getByRole('rowheader', { name }).closest('tr');
  if (!found) throw new Error(`no row ${name}`);
  return found;
}

function texts(element: HTMLElement): readonly (string | null)[] {
  return [...element.children].map((cell) => cell.textContent);
}

describe('the ratios page', () => {
  it('shows each definition with its fraction, and the total from raw counts', async () => {
    await open();
    expect(screen.getByRole('group', { name: '① 总体' }).textContent).toContain('4 除以 22');
    expect(screen.getByRole('group', { name: '② 纳入范围' }).textContent).toContain('4 除以 16');
    expect(screen.getByRole('group', { name: '③ 部门平均' }).textContent).toContain('78.57% 除以 3');
    expect(row('合计').textContent).toContain('22184① 18.18%');
    expect(row('合计').textContent).toContain('其中涉改 3 个：16 → 12，减 4，② 25.00%；不涉改 1 个：6 → 6');
  });

  it('says per department the figures, the verdict and what may go', async () => {
    await open();
    expect(texts(row('市a局')).join('|')).toMatch(/^1\|市a局\|7\|\|5\|2\|28\.57%\|.*\|区间内\|2\|—$/u);
    expect(texts(row('市b局')).join('|')).toMatch(/\|0\|0\.00%\|.*\|无整数解\|1 或 2\|待说明$/u);
    expect(texts(row('市d局')).join('|')).toMatch(/\|不涉改\|—\|—$/u);
  });

  it('a reason is written in place with Enter and leaves the list of those without', async () => {
    const { window } = await open();
    fireEvent.click(screen.getByRole('radio', { name: '待说明 2' }));
    fireEvent.click(screen.getByRole('button', { name: '市c局：写偏离说明' }));
    const field = screen.getByRole('textbox', { name: '市c局：写偏离说明' });
    fireEvent.change(field, { target: { value: ' 试点先行 ' } });
    act(() => void fireEvent.keyDown(field, { key: 'Enter' }));
    expect(window.plan.structure.departments.get('c' as DepartmentId)?.deviationReason).toBe('试点先行');
    expect(screen.getByRole('radio', { name: '待说明 1' })).toBeTruthy();
    expect(screen.queryByRole('rowheader', { name: '市c局' })).toBeNull();
  });

  it('Esc leaves the reason as it was', async () => {
    const { window } = await open();
    fireEvent.click(screen.getByRole('button', { name: '市c局：写偏离说明' }));
    const field = screen.getByRole('textbox', { name: '市c局：写偏离说明' });
    fireEvent.change(field, { target: { value: '不要' } });
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(window.plan.structure.departments.get('c' as DepartmentId)?.deviationReason).toBeNull();
    expect(screen.getByRole('button', { name: '市c局：写偏离说明' })).toBeTruthy();
  });

  it('a locked department refuses in words and nothing changes', async () => {
    const { window } = await open();
    act(() => void window.store.actions.dispatch(command('lock-department', { departmentId: 'c' as DepartmentId })));
    fireEvent.click(screen.getByRole('button', { name: '市c局：写偏离说明' }));
    const field = screen.getByRole('textbox', { name: '市c局：写偏离说明' });
    fireEvent.change(field, { target: { value: '试点' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(toastStore.getState().toasts[0]?.detail).toContain('已锁定');
    expect(window.plan.structure.departments.get('c' as DepartmentId)?.deviationReason).toBeNull();
  });

  it('a row leads to the board of its department, and so does its name', async () => {
    const { history } = await open();
    fireEvent.click(within(row('市b局')).getByText('无整数解'));
    expect(history.at(-1)).toBe('/plans/p1/board/b');
    fireEvent.click(screen.getByRole('link', { name: '市a局' }));
    expect(history.at(-1)).toBe('/plans/p1/board/a');
  });

  it('figures sort, largest first, and come back to the official order', async () => {
    await open();
    const names = () =>
      screen
        .getAllByRole('rowheader')
        .slice(0, 4)
        .map((each) => each.textContent);
    fireEvent.click(screen.getByRole('button', { name: '精简率' }));
    expect(names()).toEqual(['市c局', '市a局', '市b局', '市d局']);
    expect(screen.getByRole('columnheader', { name: '精简率' }).getAttribute('aria-sort')).toBe('descending');
    fireEvent.click(screen.getByRole('button', { name: '精简率' }));
    fireEvent.click(screen.getByRole('button', { name: '精简率' }));
    expect(names()).toEqual(['市a局', '市b局', '市c局', '市d局']);
  });

  it('the claim checker begins with ② about the whole and names the base that makes it true', async () => {
    await open();
    const panel = screen.getByRole('region', { name: '数字核验' });
    expect(panel.textContent).toContain('4/22 = 18.18%');
    expect(panel.textContent).toContain('唯一整数基数4/16 = 25.00%');
    expect(panel.textContent).toContain('6 个处室不在基数内');
    fireEvent.change(within(panel).getByLabelText('改革前'), { target: { value: '652' } });
    fireEvent.change(within(panel).getByLabelText('改革后'), { target: { value: '497' } });
    fireEvent.change(within(panel).getByLabelText('称精简'), { target: { value: '28.13%' } });
    expect(panel.textContent).toContain('155/551 = 28.13%');
    expect(panel.textContent).toContain('183 → 28.07%，184 → 28.22%');
  });

  it('speaks English throughout', async () => {
    await open();
    act(() => preferencesStore.setState({ language: 'en' }));
    expect(screen.getByRole('heading', { name: 'Department ratios' })).toBeTruthy();
    expect(row('Total').textContent).toContain('In scope 3: 16 → 12, removed 4, ② 25.00%');
  });
});
