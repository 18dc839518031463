import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { house, inHouse } from './house.mjs';
import { run } from './run.mjs';

/** All that ends up in the browser. Tests, build results and compiler notes do not. */
const sources = [
  'apps/web',
  'packages/domain/src',
  'packages/domain/package.json',
  'packages/chart/src',
  'packages/chart/package.json',
  'packages/history/src',
  'packages/history/package.json',
  'package-lock.json',
  'tsconfig.base.json',
];
const leftOut = /(^|\/)(node_modules|dist|testing)(\/|$)|\.test\.tsx?$|\.tsbuildinfo$|\.timestamp-/;

const stampPath = inHouse('.cache', 'web-build.json');
const builtPage = inHouse('apps', 'web', 'dist', 'index.html');

/** Builds the web app unless the last build was made from the very same sources. */
export async function buildWeb(node, { force = false } = {}) {
  const hash = hashOf(sources.flatMap((path) => filesUnder(inHouse(path))).sort());
  if (!force && existsSync(builtPage) && lastHash() === hash) return;
  console.log('正在构建界面 / Building the web app …');
  const vite = inHouse('node_modules', 'vite', 'bin', 'vite.js');
  const code = await run(node.path, [vite, 'build', '--logLevel', 'warn'], { cwd: inHouse('apps', 'web') });
  if (code !== 0) {
    console.error('界面构建失败。 / Building the web app failed.');
    process.exit(code);
  }
  mkdirSync(inHouse('.cache'), { recursive: true });
  writeFileSync(stampPath, JSON.stringify({ hash }));
}

function lastHash() {
  try {
    return JSON.parse(readFileSync(stampPath, 'utf8')).hash;
  } catch {
    return null;
  }
}

function filesUnder(path) {
  if (!existsSync(path) || leftOut.test(relative(house, path))) return [];
  let entries;
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch {
    return [path];
  }
  return entries.flatMap((entry) => {
    const child = join(path, entry.name);
    if (leftOut.test(relative(house, child))) return [];
    return entry.isDirectory() ? filesUnder(child) : [child];
  });
}

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    const content = readFileSync(path);
    hash.update(`${relative(house, path)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
