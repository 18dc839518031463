import { existsSync, readFileSync } from 'node:fs';
import { inHouse } from './house.mjs';
import { runNpm } from './run.mjs';

/** Installs what package-lock.json names, unless exactly that is there already. */
export async function installPackages() {
  const reason = whyInstall();
  if (reason === null) return;
  console.log(`正在安装依赖（${reason.zh}） / Installing packages (${reason.en}) …`);
  const code = await runNpm([
    'ci',
    '--loglevel=error',
    '--no-audit',
    '--no-fund',
    '--include=dev',
    '--include=optional',
  ]);
  if (code !== 0) {
    console.error(`依赖安装失败，npm 退出码 ${code}。 / Installing packages failed: npm ended with code ${code}.`);
    process.exit(code);
  }
}

function whyInstall() {
  const installedLock = inHouse('node_modules', '.package-lock.json');
  if (!existsSync(installedLock)) return { zh: '首次运行', en: 'first run' };
  const wanted = JSON.parse(readFileSync(inHouse('package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedLock, 'utf8')).packages;
  const stale = staleFolders(wanted, installed, process);
  return stale.length === 0 ? null : { zh: `${stale.length} 个包有变化`, en: `${stale.length} packages changed` };
}

/**
 * Folders whose installed version is not the locked one. Compares npm's own record of the
 * installation, which it writes last, so a broken-off installation counts as stale.
 * Optional packages for another platform, and for another libc, are never expected here.
 */
export function staleFolders(wanted, installed, { platform, arch }) {
  return Object.entries(wanted)
    .filter(([folder, locked]) => {
      if (folder === '' || locked.link || !folder.includes('node_modules/')) return false;
      const present = installed[folder];
      if (present) return present.version !== locked.version || present.integrity !== locked.integrity;
      return !locked.optional || (fits(locked.os, platform) && fits(locked.cpu, arch) && isChosenHere(locked));
    })
    .map(([folder]) => folder);
}

/** An optional package without os and cpu may be a dependency of one left out: npm decides. */
const isChosenHere = (locked) => Boolean(locked.os && locked.cpu && !locked.libc);

const fits = (list, value) =>
  !list || list.includes(value) || (list[0]?.startsWith('!') && !list.includes(`!${value}`));
