import { act, cleanup, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { ErrorBoundary } from './error-boundary.tsx';
import { hearArrivals, laterPage } from './later-page.tsx';

afterEach(cleanup);

const Told = ({ word }: { readonly word: string }) => <p>{word}</p>;

it('code that has arrived is shown without a fallback', async () => {
  const { Page, fetchCode } = laterPage(() => Promise.resolve(Told));
  fetchCode();
  await Promise.resolve();
  const waited = vi.fn(() => null);
  const Wait = waited;
  render(
    <Suspense fallback={<Wait />}>
      <Page word="there" />
    </Suspense>,
  );
  expect(screen.getByText('there')).toBeTruthy();
  expect(waited).not.toHaveBeenCalled();
});

it('code that is on its way is waited for', async () => {
  const { Page } = laterPage(() => Promise.resolve(Told));
  await act(async () =>
    render(
      <Suspense fallback="wait">
        <Page word="there" />
      </Suspense>,
    ),
  );
  expect(screen.getByText('there')).toBeTruthy();
});

it('code that has set out ahead is said to be coming until it has come or cannot', async () => {
  const heard = vi.fn();
  const stop = hearArrivals(heard);
  for (const load of [() => Promise.resolve(Told), () => Promise.reject<typeof Told>(new Error('no line'))]) {
    const { fetchCode, isComing } = laterPage(load);
    expect(isComing()).toBe(false);
    fetchCode();
    expect(isComing()).toBe(true);
    heard.mockClear();
    await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
    expect(isComing()).toBe(false);
  }
  stop();
});

it('code that did not come is asked for once more when the page is shown, and then the page says so', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {}); // React reports the fault there as well
  const load = vi.fn(() => Promise.reject<typeof Told>(new Error('no line')));
  const { Page, fetchCode } = laterPage(load);
  fetchCode();
  await new Promise((resolve) => setTimeout(resolve));
  await act(async () =>
    render(
      <ErrorBoundary>
        <Suspense fallback="wait">
          <Page word="there" />
        </Suspense>
      </ErrorBoundary>,
    ),
  );
  expect(load).toHaveBeenCalledTimes(2);
  expect(screen.getByText(/no line/)).toBeTruthy();
});
