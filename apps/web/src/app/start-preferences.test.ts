import { afterEach, beforeEach, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseLanguage, chooseTheme, preferencesStore } from './preferences-store.ts';
import { startPreferences } from './start-preferences.ts';

const KEY = 'dachushi.preferences';

function systemTheme(matches: boolean) {
  const events = new EventTarget();
  const query = {
    matches,
    addEventListener: (type: string, listener: EventListener) => events.addEventListener(type, listener),
    removeEventListener: (type: string, listener: EventListener) => events.removeEventListener(type, listener),
  };
  return {
    query: query as unknown as MediaQueryList,
    becomes: (dark: boolean) => {
      query.matches = dark;
      events.dispatchEvent(new Event('change'));
    },
  };
}

const root = document.documentElement;
let stop = () => {};
const start = (dark = false, storage: () => Storage = () => localStorage) => {
  const system = systemTheme(dark);
  stop = startPreferences({ root, storage, systemIsDark: system.query });
  return system;
};

beforeEach(() => {
  localStorage.clear();
  preferencesStore.setState(preferencesStore.getInitialState());
});
afterEach(() => stop());

it('Chinese and the theme of the system are the defaults', () => {
  const system = start(true);
  expect([root.lang, root.dataset['theme']]).toEqual(['zh-CN', 'dark']);
  system.becomes(false);
  expect(root.dataset['theme']).toBe('light');
});

it('a choice shows at once and outlives the window', () => {
  start();
  chooseLanguage('en');
  chooseTheme('dark');
  expect([root.lang, root.dataset['theme']]).toEqual(['en', 'dark']);
  stop();
  preferencesStore.setState(preferencesStore.getInitialState());
  start();
  expect(preferencesStore.getState()).toEqual({ language: 'en', theme: 'dark' });
});

it.each(['{', 'null', '7', '{"language":"fr","theme":3}'])('damaged storage %s leaves the defaults', (kept) => {
  localStorage.setItem(KEY, kept);
  start();
  expect(preferencesStore.getState()).toEqual({ language: 'zh-CN', theme: 'system' });
});

it('forbidden storage costs nothing but the memory', () => {
  start(false, () => {
    throw new DOMException('forbidden', 'SecurityError');
  });
  chooseTheme('dark');
  expect(root.dataset['theme']).toBe('dark');
});

it('the script before the first paint decides as the application will', () => {
  const script = readFileSync(join(import.meta.dirname, '../../public/first-paint.js'), 'utf8');
  for (const kept of ['{"language":"en","theme":"dark"}', '{"theme":"light"}', '{', 'null']) {
    for (const dark of [true, false]) {
      localStorage.setItem(KEY, kept);
      new Function('matchMedia', script)(() => ({ matches: dark }));
      const early = [root.lang, root.dataset['theme']];
      preferencesStore.setState(preferencesStore.getInitialState());
      start(dark);
      expect([kept, root.lang, root.dataset['theme']]).toEqual([kept, ...early]);
      stop();
    }
  }
});
