import { existsSync } from 'node:fs';
import { findOffice } from './find-office.mjs';
import { run } from './run.mjs';

/** The LibreOffice that is there; else, as root on Debian, a fresh one; else one sentence and the end. */
export async function requireOffice() {
  const found = findOffice() ?? (canInstall() ? await installOnDebian() : null);
  if (found) return found;
  console.error(
    [
      '没有找到 LibreOffice，无法检验导出文件的页面：请安装（Debian：apt-get install --no-install-recommends libreoffice-writer libreoffice-calc libreoffice-impress），或用 SOFFICE_PATH 指明 soffice 的路径。',
      'No LibreOffice found, so the pages of exported files cannot be checked: install it (Debian: apt-get install --no-install-recommends libreoffice-writer libreoffice-calc libreoffice-impress) or name the path of soffice in SOFFICE_PATH.',
    ].join('\n'),
  );
  process.exit(1);
}

const canInstall = () =>
  !process.env.SOFFICE_PATH &&
  process.getuid?.() === 0 &&
  existsSync('/etc/debian_version') &&
  existsSync('/usr/bin/apt-get');

/** Without what it recommends: a fifth of the size, and nothing of it is needed to make pages. */
async function installOnDebian() {
  console.log('正在安装 LibreOffice / Installing LibreOffice …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Another installation may hold the lock: wait for it instead of failing.
  const apt = (...args) => run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-qq', ...args], { env });
  const parts = ['libreoffice-writer', 'libreoffice-calc', 'libreoffice-impress', 'fonts-noto-cjk'];
  const install = () => apt('install', '-y', '--no-install-recommends', ...parts);
  if ((await install()) !== 0) {
    await apt('update');
    await install();
  }
  return findOffice();
}
