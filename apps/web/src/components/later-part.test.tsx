import { act, cleanup, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import type { FunctionComponent } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { fetchLaterParts, laterPart } from './later-part.tsx';
import { toastStore } from './toast-store.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const Told = ({ word }: { readonly word: string }) => <p>{word}</p>;

/** A line that is cut until it is mended. */
function line() {
  const state = { cut: true, asked: 0 };
  const load = (): Promise<FunctionComponent<{ readonly word: string }>> => {
    state.asked += 1;
    return state.cut ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(Told);
  };
  return { state, load };
}

const show = (Part: FunctionComponent<{ readonly word: string }>) =>
  act(async () =>
    render(
      <main>
        the page
        <Suspense fallback="wait">
          <Part word="there" />
        </Suspense>
      </main>,
    ),
  );

it('a page whose line is cut stands without the part, which comes when the line is back', async () => {
  const { state, load } = line();
  await show(laterPart(load));
  expect(screen.getByRole('main').textContent).toBe('the page');
  expect(toastStore.getState().toasts).toEqual([]);
  state.cut = false;
  await act(async () => void window.dispatchEvent(new Event('online')));
  expect(screen.getByRole('main').textContent).toBe('the pagethere');
});

it('a server that was away is asked again by itself, and whoever asked for the part is told meanwhile', async () => {
  vi.useFakeTimers();
  const { state, load } = line();
  await show(laterPart(load, { asked: true }));
  expect(toastStore.getState().toasts.map(({ kind }) => kind)).toEqual(['note']);
  await act(() => vi.advanceTimersByTimeAsync(3_000));
  expect([state.asked, screen.getByRole('main').textContent]).toEqual([2, 'the page']);
  state.cut = false;
  await act(() => vi.advanceTimersByTimeAsync(3_000));
  expect(screen.getByText('there')).toBeTruthy();
  expect(toastStore.getState().toasts).toEqual([]);
  await act(() => vi.advanceTimersByTimeAsync(9_000));
  expect(state.asked).toBe(3);
});

it('a part whose code came beforehand needs no line any more', async () => {
  const { state, load } = line();
  state.cut = false;
  const Part = laterPart(load);
  await fetchLaterParts();
  state.cut = true;
  await show(Part);
  expect(screen.getByText('there')).toBeTruthy();
  expect(state.asked).toBe(1);
});
