import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { findOffice } from '../../../scripts/boot/find-office.mjs';

const run = promisify(execFile);
/** Far above what a slow machine takes. */
const PATIENCE = 240_000;

/**
 * Office files as the pages that LibreOffice prints of them, by their names, all in one start of the program.
 * @throws with a sentence when there is no LibreOffice: a test of pages is never passed over.
 */
export async function turnIntoPages(files: Readonly<Record<string, Uint8Array>>): Promise<ReadonlyMap<string, Buffer>> {
  const office = findOffice();
  if (office === null)
    throw new Error(
      'LibreOffice is needed: apt-get install --no-install-recommends libreoffice-writer libreoffice-calc libreoffice-impress',
    );
  const folder = await mkdtemp(join(tmpdir(), 'dachushi-pages-'));
  try {
    const paths = Object.keys(files).map((name) => join(folder, name));
    await Promise.all(Object.entries(files).map(([name, bytes]) => writeFile(join(folder, name), bytes)));
    // a profile of its own, so that an office program that is open elsewhere is not asked
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const words = ['--headless', profile, '--convert-to', 'pdf', '--outdir', join(folder, 'pages'), ...paths];
    await run(office, words, { timeout: PATIENCE, env: { ...process.env, HOME: folder } });
    const pages = Object.keys(files).map(
      async (name) => [name, await readFile(join(folder, 'pages', name.replace(/\.\w+$/, '.pdf')))] as const,
    );
    return new Map(await Promise.all(pages));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
