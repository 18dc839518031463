import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const house = fileURLToPath(new URL('../..', import.meta.url));

export interface HouseFile {
  /** From the repository's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

const leftOut = new Set([
  'node_modules',
  'dist',
  '.git',
  '.cache',
  'build',
  'coverage',
  'test-results',
  'playwright-report',
]);
const rooms = ['packages', 'apps', 'seeds', 'db', 'tests', 'scripts'];

/** Every file of the rooms whose path matches; `data` at the root is the user's and is not looked at. */
export function houseFiles(pattern: RegExp, folders: readonly string[] = rooms): HouseFile[] {
  return folders
    .flatMap((folder) => pathsUnder(join(house, folder)))
    .map((path) => relative(house, path).split(sep).join('/'))
    .filter((path) => pattern.test(path))
    .sort()
    .map(readOnce);
}

const read = new Map<string, HouseFile>();

/** The same file is the same object for every check, so that what is found out about it can be kept. */
function readOnce(path: string): HouseFile {
  const known = read.get(path) ?? { path, text: readFileSync(join(house, path), 'utf8') };
  read.set(path, known);
  return known;
}

function pathsUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (leftOut.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? pathsUnder(path) : [path];
  });
}

export const testFile = /\.(test|spec)\.tsx?$/;

export const fixture = (text: string, path = 'packages/domain/src/fixture.ts'): HouseFile => ({ path, text });
