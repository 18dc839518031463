import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixture, houseFiles, type HouseFile, testFile } from './house-files.ts';
import { importedFrom } from './syntax.ts';

/** For each room the rooms it may reach; domain ← chart, exchange ← api, web. */
const reaches: Readonly<Record<string, readonly string[]>> = {
  'packages/domain': [],
  'packages/chart': ['packages/domain'],
  'packages/history': ['packages/domain'],
  'packages/exchange': ['packages/domain', 'packages/chart', 'packages/history'],
  seeds: ['packages/domain'],
  db: [],
  'apps/api': ['packages/domain', 'packages/chart', 'packages/history', 'packages/exchange', 'seeds', 'db'],
  'apps/web': ['packages/domain', 'packages/chart', 'packages/history'],
};

const roomOf = (path: string): string | undefined => Object.keys(reaches).find((room) => path.startsWith(`${room}/`));

/** The house path an import leads to, or null when it leads to a library. */
function resolve(from: string, specifier: string): string | null {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
  const named = /^@dachushi\/([^/]+)\/(.+)$/.exec(specifier);
  if (!named) return null;
  const [, name = '', rest = ''] = named;
  if (name === 'seeds') return `seeds/${rest}`;
  return `${['api', 'cli', 'web'].includes(name) ? 'apps' : 'packages'}/${name}/src/${rest}`;
}

const edges = new WeakMap<HouseFile, readonly string[]>();

function edgesOf(file: HouseFile): readonly string[] {
  const found = edges.get(file) ?? importedFrom(file).flatMap((specifier) => resolve(file.path, specifier) ?? []);
  edges.set(file, found);
  return found;
}

function outOfBounds(files: readonly HouseFile[]): string[] {
  return files.flatMap((file) => {
    const room = roomOf(file.path);
    if (room === undefined || testFile.test(file.path) || file.path.includes('/testing/')) return [];
    return edgesOf(file)
      .filter((target) => roomOf(target) !== room && !reaches[room]?.includes(roomOf(target) ?? ''))
      .map((target) => `${file.path} → ${target}`);
  });
}

/** One line per circle, written from where it was entered. Type imports count: a knot is a knot for the reader. */
function cycles(files: readonly HouseFile[]): string[] {
  const graph = new Map(files.map((file) => [file.path, edgesOf(file)]));
  const done = new Set<string>();
  const found: string[] = [];
  function follow(path: string, trail: readonly string[]): void {
    const at = trail.indexOf(path);
    if (at >= 0) found.push([...trail.slice(at), path].join(' → '));
    if (at >= 0 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) follow(next, [...trail, path]);
    done.add(path);
  }
  for (const path of graph.keys()) follow(path, []);
  return found;
}

function deadEnds(files: readonly HouseFile[]): string[] {
  const known = new Set(files.map(({ path }) => path));
  return files.flatMap((file) =>
    edgesOf(file)
      .filter((target) => /\.tsx?$/.test(target) && !known.has(target))
      .map((target) => `${file.path} → ${target}`),
  );
}

describe('the checks can fail', () => {
  const chart = fixture(`import type { App } from '@dachushi/api/create-app.ts';`, 'packages/chart/src/box.ts');
  const a = fixture(`import type { B } from './b.ts';`, 'seeds/a.ts');
  const b = fixture(`export { a } from './a.ts';`, 'seeds/b.ts');

  test('a chart that imports the server is out of bounds', () => {
    expect(outOfBounds([chart])).toEqual(['packages/chart/src/box.ts → apps/api/src/create-app.ts']);
  });
  test('a way round by relative path is out of bounds too', () => {
    const sly = fixture(`await import('../../api/src/main.ts');`, 'apps/web/src/sly.ts');
    expect(outOfBounds([sly])).toEqual(['apps/web/src/sly.ts → apps/api/src/main.ts']);
  });
  test('two files that know each other only by type are a cycle', () => {
    expect(cycles([a, b])).toEqual(['seeds/a.ts → seeds/b.ts → seeds/a.ts']);
  });
  test('an import of a file that is not there is a dead end', () => {
    expect(deadEnds([a])).toEqual(['seeds/a.ts → seeds/b.ts']);
  });
});

describe('the house', () => {
  const files = houseFiles(/\.tsx?$/);
  test('every room keeps to what it may reach', () => {
    expect(outOfBounds(files)).toEqual([]);
  });
  test('nobody imports in a circle', () => {
    expect(cycles(files)).toEqual([]);
  });
  test('every import leads to a file', () => {
    expect(deadEnds(files)).toEqual([]);
  });
});
