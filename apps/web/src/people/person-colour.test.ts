import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contrast, readTokens } from '../styles/contrast.ts';
import { PERSON_COLOURS } from './person-words.ts';

const colours = readFileSync(join(import.meta.dirname, 'person-colour.module.css'), 'utf8');
const tokens = readFileSync(join(import.meta.dirname, '../styles/tokens.css'), 'utf8');

test('every colour of a person is readable on what it stands on, and what stands on it, in light and dark', () => {
  for (const theme of ['light', 'dark'] as const) {
    const ground = readTokens(tokens, theme === 'light' ? ':root' : "[data-theme='dark']");
    for (let n = 1; n <= PERSON_COLOURS; n += 1) {
      const own = readTokens(colours, theme === 'light' ? `.p${n}` : `:global([data-theme='dark']) .p${n}`);
      const all = new Map([...ground, ...own, ['on-person', theme === 'light' ? '#ffffff' : '#0b1424']]);
      for (const on of ['surface', 'canvas', 'sunken', 'accent-soft', 'on-person'])
        expect([theme, n, on, contrast(all, 'person', on) >= 4.5]).toEqual([theme, n, on, true]);
    }
  }
});
