import { afterEach, expect, it, vi } from 'vitest';
import { whoAmI } from './who-am-i.ts';

afterEach(() => void vi.unstubAllGlobals());

const serverSaying = (names: readonly string[]) => {
  const left = [...names];
  return vi.fn(() => Promise.resolve(new Response(JSON.stringify({ actor: left.shift(), name: null }))));
};

it('whoever asks while another waits gets the same answer, and who asks later a new one', async () => {
  const ask = serverSaying(['a-1', 'a-2']);
  vi.stubGlobal('fetch', ask);
  const [plan, people] = await Promise.all([whoAmI(), whoAmI()]);
  expect(plan).toBe(people);
  expect(ask).toHaveBeenCalledTimes(1);
  expect((await whoAmI()).actor).toBe('a-2');
});

it('a question that failed is asked again', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no line')));
  await expect(whoAmI()).rejects.toMatchObject({ status: 0 });
  vi.stubGlobal('fetch', serverSaying(['a-1']));
  expect((await whoAmI()).actor).toBe('a-1');
});
