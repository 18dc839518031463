import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { inHouse } from './house.mjs';

/** The SQLite driver needs 22.14; from 22.18 Node runs TypeScript without being asked. */
const leastVersion = [22, 14];
const typesWithoutFlag = [22, 18];

/** The Node that runs the server: the project's own, else the running one, else a clear sentence and the end. */
export function requireNode() {
  const found = findNode();
  if (found) return found;
  console.error(
    [
      `需要 Node.js 22.14 或更高版本：当前是 ${process.version}，项目自带的 Node.js 24 不适用于本机（${process.platform} ${process.arch}）。请安装 Node.js 24 后重试。`,
      `Node.js 22.14 or newer is needed: this is ${process.version}, and the Node.js 24 that comes with the project does not fit this machine (${process.platform} ${process.arch}). Install Node.js 24 and try again.`,
    ].join('\n'),
  );
  process.exit(1);
}

function findNode() {
  const own = ownNodes().find((path) => existsSync(path) && versionOf(path));
  if (own) return { path: own, flags: flagsFor(versionOf(own)) };
  const running = parseVersion(process.version);
  return isAtLeast(running, leastVersion) ? { path: process.execPath, flags: flagsFor(running) } : null;
}

const ownNodes = () =>
  process.platform === 'win32'
    ? [inHouse('node_modules', `node-win-${process.arch}`, 'bin', 'node.exe')]
    : [
        inHouse('node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node'),
        inHouse('node_modules', '.bin', 'node'),
      ];

/** A Node for another libc is there but does not start: such a one has no version. */
function versionOf(path) {
  try {
    const version = parseVersion(
      execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    );
    return isAtLeast(version, leastVersion) ? version : null;
  } catch {
    return null;
  }
}

export const parseVersion = (text) => text.trim().replace(/^v/, '').split('.').map(Number);

export const isAtLeast = ([major, minor], [leastMajor, leastMinor]) =>
  major > leastMajor || (major === leastMajor && minor >= leastMinor);

export const flagsFor = (version) => (isAtLeast(version, typesWithoutFlag) ? [] : ['--experimental-strip-types']);
