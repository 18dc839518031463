import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';

const START = new URL('../../apps/api/src/run.ts', import.meta.url).pathname;
const DRAWING = new URL('../../packages/exchange/src/chart-png.ts', import.meta.url).pathname;

/** Libraries loaded when `path` is, through every file of the house; type imports and `await import()` load nothing. */
function librariesLoadedWith(path: string, seen = new Set<string>()): ReadonlySet<string> {
  const libraries = new Set<string>();
  if (seen.has(path) || !existsSync(path)) return libraries;
  seen.add(path);
  for (const [, specifier = ''] of readFileSync(path, 'utf8').matchAll(
    /^(?:import|export) (?!type )[^;]*?from '(.+?)';/gm,
  )) {
    if (!specifier.startsWith('.') && !specifier.startsWith('@dachushi/')) libraries.add(specifier);
    else
      for (const library of librariesLoadedWith(createRequire(path).resolve(specifier), seen)) libraries.add(library);
  }
  return libraries;
}

test('the server starts without the drawing engine and its font tools, which a chart loads when it is asked for', () => {
  const loaded = librariesLoadedWith(START);
  expect([...loaded]).toEqual(expect.arrayContaining(['express', 'better-sqlite3', 'zod']));
  expect([...loaded].filter((name) => /resvg|subset-font/.test(name))).toEqual([]);
  const drawing = librariesLoadedWith(DRAWING);
  expect([...drawing]).toEqual(expect.arrayContaining(['@resvg/resvg-js', 'subset-font']));
});
