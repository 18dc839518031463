import { baseline, merge, plainDepartment } from '@dachushi/domain/testing/builders.ts';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Route, Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { preferencesStore } from '../../app/preferences-store.ts';
import type { OpenPlans } from '../../plan/open-plans.ts';
import { PlanProvider } from '../../plan/plan-context.tsx';
import { ManualClock } from '../../plan/testing/manual-clock.ts';
import { MemoryServer } from '../../plan/testing/memory-server.ts';
import { Browser } from '../../plan/testing/plan-rig.ts';
import { DocumentsPage } from './documents-page.tsx';

const departments = [plainDepartment('a', 7), plainDepartment('b', 5)];

beforeEach(() => {
  preferencesStore.setState(preferencesStore.getInitialState(), true);
  // this DOM has no layout to scroll
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** The page on a plan of 12 divisions, two of the first department merged into a third. */
async function open(path = '/plans/p1/documents'): Promise<{ history: string[] }> {
  const window = await new Browser(new MemoryServer(baseline(departments)), new ManualClock()).open();
  window.store.actions.dispatch(merge('a-1', 'a-2', 'a-3'));
  const plans = { store: () => window.store, hold: () => () => undefined } as unknown as OpenPlans;
  const { hook, history } = memoryLocation({ path, record: true });
  render(
    <Router hook={hook}>
      <PlanProvider planId="p1" plans={plans}>
        <Route path="/plans/:planId/documents/:departmentId?">
          {({ departmentId }) => <DocumentsPage planId="p1" departmentId={departmentId} />}
        </Route>
      </PlanProvider>
    </Router>,
  );
  return { history };
}

const card = (name: string) => screen.getByRole('region', { name });

it('every paper has a card with its figures and its download', async () => {
  await open();
  const cards = screen.getAllByRole('region').map((each) => within(each).getByRole('heading').textContent);
  expect(cards).toEqual([
    '改革前后对照表（Excel）',
    '改革前后对照表（Word）',
    '内设机构调整方案（Word）',
    '机构设置图（PDF）',
    '机构设置图（PPT）',
  ]);
  expect(
    within(card('改革前后对照表（Excel）')).getByRole('rowheader', { name: '① 合计' }).closest('tr')?.textContent,
  ).toBe('① 合计1210216.67% (2/12)');
  expect(screen.getAllByRole('button', { name: /^下载/u }).length).toBe(5);
});

it('choosing a department makes every paper one of it, and the address says so', async () => {
  const { history } = await open();
  fireEvent.click(screen.getByRole('combobox', { name: '范围' }));
  fireEvent.click(screen.getAllByRole('option')[1] as HTMLElement);
  expect(history.at(-1)).toBe('/plans/p1/documents/a');
  const summary = within(card('改革前后对照表（Excel）'));
  expect(summary.queryByRole('rowheader', { name: '① 合计' })).toBeNull();
  expect(summary.getAllByRole('rowheader').length).toBe(1);
});

it('written chapters are asked for, and a refusal is said in words', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return Promise.resolve(Response.json({ code: 'export_busy' }, { status: 429 }));
  });
  await open('/plans/p1/documents/a');
  const proposal = within(card('内设机构调整方案（Word）'));
  fireEvent.change(proposal.getByLabelText('一、调整的必要性和依据'), { target: { value: '交叉' } });
  fireEvent.click(proposal.getByRole('button', { name: /^下载/u }));
  await waitFor(() => expect(proposal.getByRole('alert').textContent).toContain('正在导出的文件太多'));
  expect(asked).toEqual(['/api/plans/p1/exports/proposal.docx?department=a&necessity=%E4%BA%A4%E5%8F%89']);
});

it('what is being made can be stopped', async () => {
  vi.stubGlobal(
    'fetch',
    (_: string, { signal }: { signal: AbortSignal }) =>
      new Promise((_resolve, reject) =>
        signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))),
      ),
  );
  await open();
  const table = within(card('改革前后对照表（Word）'));
  fireEvent.click(table.getByRole('button', { name: /^下载/u }));
  expect(table.getByRole('status').textContent).toBe('正在生成…');
  fireEvent.click(table.getByRole('button', { name: /^停止/u }));
  await waitFor(() => expect(table.getByRole('button', { name: /^下载/u })).toBeTruthy());
  expect(table.queryByRole('alert')).toBeNull();
});
