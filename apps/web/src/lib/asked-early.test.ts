import { afterEach, expect, it, vi } from 'vitest';
import { codeCame } from './asked-early.ts';
import { fetchJson, HttpProblem } from './http.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  delete window.askedEarly;
  delete window.codeCame;
});

const answer = (body: unknown) => Promise.resolve(new Response(JSON.stringify(body)));

it('what was asked for before the code was there is not asked for again, and serves once', async () => {
  const ask = vi.fn(() => answer({ from: 'now' }));
  vi.stubGlobal('fetch', ask);
  window.askedEarly = { '/api/me': answer({ from: 'before' }) };
  expect(await fetchJson('/api/me')).toEqual({ from: 'before' });
  expect(ask).not.toHaveBeenCalled();
  expect(await fetchJson('/api/me')).toEqual({ from: 'now' });
});

it('what is sent never takes an early answer', async () => {
  vi.stubGlobal('fetch', () => answer({ from: 'now' }));
  window.askedEarly = { '/api/me': answer({ from: 'before' }) };
  expect(await fetchJson('/api/me', { method: 'POST', body: {} })).toEqual({ from: 'now' });
});

it('an early question without an answer fails like any other', async () => {
  window.askedEarly = { '/api/me': Promise.reject(new TypeError('no line')) };
  await expect(fetchJson('/api/me')).rejects.toMatchObject({ status: 0, code: 'network' });
});

it('whoever stops waiting for an early answer is told at once', async () => {
  window.askedEarly = { '/api/me': new Promise(() => {}) };
  const stop = new AbortController();
  const asked = fetchJson('/api/me', { signal: stop.signal });
  stop.abort();
  await expect(asked).rejects.toBeInstanceOf(HttpProblem);
});

it('what can wait lets the code go first that is on its way, and waits for nothing where none is', async () => {
  await codeCame();
  let come = () => {};
  window.codeCame = new Promise<void>((resolve) => (come = resolve));
  const after = vi.fn();
  const waited = codeCame().then(after);
  await Promise.resolve();
  expect(after).not.toHaveBeenCalled();
  come();
  await waited;
  expect(after).toHaveBeenCalledOnce();
});
