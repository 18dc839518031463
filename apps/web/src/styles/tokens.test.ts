import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrast, readTokens } from './contrast.ts';

const stylesheet = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const light = readTokens(stylesheet, ':root');
const dark = readTokens(stylesheet, "[data-theme='dark']");

const BACKGROUNDS = ['surface', 'canvas', 'sunken', 'hover', 'accent-soft'] as const;
const STATUS = ['below', 'within', 'above', 'error'] as const;

const TEXT_LIGHT: Record<string, readonly number[]> = {
  'text-1': [17.64, 16.03, 16.73, 15.73, 15.55],
  'text-2': [8.68, 7.88, 8.23, 7.74, 7.65],
  'text-3': [5.39, 4.9, 5.12, 4.81, 4.75],
  accent: [6.1, 5.54, 5.79, 5.44, 5.38],
  'accent-hover': [7.94, 7.21, 7.53, 7.08, 7.0],
  below: [6.33, 5.75, 6.0, 5.64, 5.58, 5.76],
  within: [6.53, 5.93, 6.19, 5.82, 5.76, 5.75],
  above: [7.38, 6.71, 7.0, 6.58, 6.51, 6.35],
  error: [6.54, 5.94, 6.2, 5.83, 5.76, 5.72],
};

const TEXT_DARK: Record<string, readonly number[]> = {
  'text-1': [14.98, 16.41, 15.75, 13.38, 12.42],
  'text-2': [9.22, 10.09, 9.68, 8.23, 7.64],
  'text-3': [6.22, 6.81, 6.54, 5.55, 5.16],
  accent: [7.71, 8.44, 8.1, 6.89, 6.39],
  'accent-hover': [9.92, 10.86, 10.42, 8.86, 8.22],
  below: [9.54, 10.45, 10.03, 8.52, 7.91, 8.14],
  within: [9.1, 9.97, 9.57, 8.13, 7.55, 7.72],
  above: [8.52, 9.33, 8.95, 7.6, 7.06, 7.42],
  error: [8.05, 8.82, 8.46, 7.19, 6.68, 7.3],
};

describe.each([
  ['light', light, TEXT_LIGHT],
  ['dark', dark, TEXT_DARK],
] as const)('contrast in %s', (_theme, tokens, expected) => {
  it('every text on every background is the ratio of the design and at least 4.5', () => {
    for (const [text, ratios] of Object.entries(expected)) {
      const backgrounds = ratios.length === 6 ? [...BACKGROUNDS, `${text}-soft`] : BACKGROUNDS;
      const computed = backgrounds.map((background) => contrast(tokens, text, background));
      expect([text, ...computed.map((ratio) => ratio.toFixed(2))]).toEqual([
        text,
        ...ratios.map((ratio) => ratio.toFixed(2)),
      ]);
      for (const ratio of computed) expect(ratio).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('controls, band edges and marks on the band stand out at 3 or more', () => {
    for (const edge of ['control', 'band-edge']) {
      for (const background of ['surface', 'canvas', 'sunken', 'accent-soft']) {
        expect(contrast(tokens, edge, background)).toBeGreaterThanOrEqual(3);
      }
    }
    for (const status of STATUS) expect(contrast(tokens, status, 'band')).toBeGreaterThanOrEqual(3);
  });

  it('text on accent, on status softs and on the band reads', () => {
    expect(contrast(tokens, 'on-accent', 'accent')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens, 'on-accent', 'accent-hover')).toBeGreaterThanOrEqual(4.5);
    for (const text of ['text-1', 'text-2']) {
      for (const status of STATUS) expect(contrast(tokens, text, `${status}-soft`)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(tokens, text, 'band')).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('the third text colour is not fit for the band', () => {
    expect(contrast(tokens, 'text-3', 'band')).toBeLessThan(4.5);
  });
});

it('dark names exactly the tokens that light names', () => {
  expect([...dark.keys()].sort()).toEqual([...light.keys()].sort());
});
