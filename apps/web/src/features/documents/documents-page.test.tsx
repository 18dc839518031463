import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { command } from '@dachushi/domain/command.ts';
import { baseline, merge, plainDepartment } from '@dachushi/domain/testing/builders.ts';
import { act, cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
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

// a machine with other work takes longer than the usual second
configure({ asyncUtilTimeout: 60_000 });

const departments = [plainDepartment('a', 7), plainDepartment('b', 5)];

/** What the server is asked for files, and how it answers. */
let asked: string[];
let answerWith: (address: string, signal: AbortSignal) => Promise<Response>;

beforeEach(() => {
  preferencesStore.setState(preferencesStore.getInitialState(), true);
  // this DOM has no layout to scroll
  Element.prototype.scrollIntoView = () => undefined;
  asked = [];
  answerWith = () => Promise.resolve(Response.json({ code: 'export_busy' }, { status: 429 }));
  vi.stubGlobal('fetch', (address: string, { signal }: { signal: AbortSignal }) => {
    if (address.includes('/exports/check')) return Promise.resolve(Response.json({ seq: 1, missing: MISSING }));
    asked.push(address);
    return answerWith(address, signal);
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const MISSING = [{ character: '𠮷', codePoint: 'U+20BB7', texts: ['𠮷野处'], count: 1 }];

/** The page on a plan of 12 divisions, two of the first department merged into a third. */
async function open(path = '/plans/p1/documents') {
  const window = await new Browser(new MemoryServer(baseline(departments)), new ManualClock()).open();
  window.store.actions.dispatch(merge('a-1', 'a-2', 'a-3'));
  const plans = { store: () => window.store, hold: () => () => undefined } as unknown as OpenPlans;
  const { hook, searchHook, history, navigate } = memoryLocation({ path, record: true });
  render(
    <Router hook={hook} searchHook={searchHook}>
      <PlanProvider planId="p1" plans={plans}>
        <Route path="/plans/:planId/documents/:departmentId?">
          {({ departmentId }) => <DocumentsPage planId="p1" departmentId={departmentId} />}
        </Route>
      </PlanProvider>
    </Router>,
  );
  return { history, navigate, store: window.store };
}

it('every document is listed with its kinds of file and whether the meeting needs it', async () => {
  await open();
  const list = screen.getByRole('navigation', { name: '可以取的文件' });
  expect([...list.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
    '改革前后对照表Excel · Word · PDF · 会议材料',
    '内设机构调整方案Word · PDF · 会议材料',
    '三定规定修订稿Word · PDF · 会议材料',
    '机构设置图PDF · PPT · 图片 · 矢量图 · 会议材料',
    '方案文件数据 · 存档',
    '方案正文必要性、实施步骤，写在方案里',
    '会议材料包全部材料，一个 zip',
  ]);
});

it('choosing a department asks for its file, and the address says so', async () => {
  const { history } = await open();
  fireEvent.click(screen.getByRole('combobox', { name: '范围' }));
  fireEvent.click(screen.getAllByRole('option')[1] as HTMLElement);
  expect(history.at(-1)).toBe('/plans/p1/documents/a');
  await waitFor(() => expect(asked.at(-1)).toMatch(/exports\/comparison\.xlsx\?department=a&at=\d+$/u));
});

it('a Word file is shown by the pages of its PDF; a refusal is said in words and can be tried again', async () => {
  await open('/plans/p1/documents/a?doc=proposal');
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('正在导出的文件太多'));
  expect(asked.at(-1)).toMatch(/exports\/proposal\.pdf\?department=a/u);
  fireEvent.click(screen.getByRole('button', { name: '再试一次' }));
  await waitFor(() => expect(asked.length).toBe(2));
});

it('what is being made can be stopped', async () => {
  answerWith = (_, signal) =>
    new Promise((_resolve, reject) =>
      signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))),
    );
  await open();
  await waitFor(() => expect(asked.length).toBe(1));
  fireEvent.click(screen.getByRole('button', { name: '停止' }));
  await waitFor(() => expect(screen.getByText('已停止。')).toBeTruthy());
  expect(screen.queryByRole('alert')).toBeNull();
});

it('characters that the fonts lack are named with the names they stand in, before anything is taken', async () => {
  await open();
  await waitFor(() => expect(screen.getByText('“𠮷”（U+20BB7）用在：𠮷野处')).toBeTruthy());
});

const necessity = () => screen.getByLabelText<HTMLTextAreaElement>('一、调整的必要性和依据');
const write = (text: string) => fireEvent.change(necessity(), { target: { value: text } });

it('a text block is kept in the plan when it is left, and can be taken back', async () => {
  const { store } = await open('/plans/p1/documents/a?doc=passages');
  const stored = () => store.state.getState().structure.departments.get('a' as DepartmentId)?.passages?.必要性;
  write('职责交叉。\n机构偏多。 ');
  fireEvent.blur(necessity());
  expect(stored()).toBe('职责交叉。\n机构偏多。');
  act(() => void store.actions.undo());
  expect(stored()).toBeUndefined();
  expect(necessity().value).toBe('');
});

it('what a colleague writes meanwhile is neither overwritten nor does it overwrite: one chooses', async () => {
  const { store } = await open('/plans/p1/documents/a?doc=passages');
  const a = 'a' as DepartmentId;
  const stored = () => store.state.getState().structure.departments.get(a)?.passages?.必要性;
  const colleague = (text: string) =>
    act(() => void store.actions.dispatch(command('set-passage', { departmentId: a, passage: '必要性', text })));
  write('我写的');
  colleague('同事写的');
  fireEvent.blur(necessity());
  expect([stored(), necessity().value]).toEqual(['同事写的', '我写的']);
  expect(screen.getByRole('alert').textContent).toContain('同事写的');
  fireEvent.click(screen.getByRole('button', { name: '用我写的' }));
  expect(stored()).toBe('我写的');

  write('我又写');
  colleague('同事又写');
  fireEvent.click(screen.getByRole('button', { name: '用同事的' }));
  expect([stored(), necessity().value]).toEqual(['同事又写', '同事又写']);
});
