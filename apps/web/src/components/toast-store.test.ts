import { beforeEach, expect, it } from 'vitest';
import { dismissToast, showToast, toastStore } from './toast-store.ts';

const titles = () => toastStore.getState().toasts.map((toast) => toast.title);

beforeEach(() => toastStore.setState(toastStore.getInitialState(), true));

it('at most two toasts stand, the oldest note gives way', () => {
  for (const title of ['一', '二', '三']) showToast({ kind: 'note', title });
  expect(titles()).toEqual(['二', '三']);
});

it('an error stays while notes come and go', () => {
  showToast({ kind: 'error', title: '部门已锁定' });
  showToast({ kind: 'note', title: '一' });
  showToast({ kind: 'note', title: '二' });
  expect(titles()).toEqual(['部门已锁定', '二']);
});

it('a third error takes the place of the first', () => {
  for (const title of ['一', '二', '三']) showToast({ kind: 'error', title });
  expect(titles()).toEqual(['二', '三']);
});

it('a dismissed toast is gone and its id is not given again', () => {
  const first = showToast({ kind: 'note', title: '一' });
  dismissToast(first);
  expect(titles()).toEqual([]);
  expect(showToast({ kind: 'note', title: '二' })).toBeGreaterThan(first);
});
