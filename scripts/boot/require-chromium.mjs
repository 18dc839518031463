import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.mjs';
import { run } from './run.mjs';

/** The browser that is there; else, as root on Debian, a fresh one; else one sentence and the end. */
export async function requireChromium() {
  const found = (await findChromium()) ?? (canInstall() ? await installOnDebian() : null);
  if (found) return found;
  console.error(
    [
      '没有找到 Chromium：请安装（Debian：apt-get install chromium fonts-noto-cjk；其他系统：npx playwright install chromium），或用 CHROMIUM_PATH 指明其路径。',
      'No Chromium found: install it (Debian: apt-get install chromium fonts-noto-cjk; elsewhere: npx playwright install chromium) or name its path in CHROMIUM_PATH.',
    ].join('\n'),
  );
  process.exit(1);
}

const canInstall = () =>
  !process.env.CHROMIUM_PATH &&
  process.getuid?.() === 0 &&
  existsSync('/etc/debian_version') &&
  existsSync('/usr/bin/apt-get');

async function installOnDebian() {
  console.log('正在安装 Chromium / Installing Chromium …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Another installation may hold the lock: wait for it instead of failing.
  const apt = (...args) => run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-qq', ...args], { env });
  const install = () => apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
  if ((await install()) !== 0) {
    await apt('update');
    await install();
  }
  return findChromium();
}
