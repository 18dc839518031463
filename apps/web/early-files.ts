import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

const PLACE = 'var files = {};';

/** Tells `first-paint.js` the built names of every page's own code and styles, so that they set out before the application asks. */
export function earlyFiles(pages: Readonly<Record<string, string>>): Plugin {
  let folder = '';
  return {
    name: 'early-files',
    apply: 'build',
    configResolved: (config) => {
      folder = resolve(config.root, config.build.outDir);
    },
    writeBundle: async (_options, bundle) => {
      const files: Record<string, readonly string[]> = {};
      for (const [page, source] of Object.entries(pages)) {
        const chunk = Object.values(bundle).find(
          (each) => each.type === 'chunk' && each.facadeModuleId?.endsWith(source) === true,
        );
        if (chunk?.type !== 'chunk') throw new Error(`no code was built from ${source}`);
        files[page] = [chunk.fileName, ...(chunk.viteMetadata?.importedCss ?? [])].map((file) => `/${file}`);
      }
      const script = join(folder, 'first-paint.js');
      const text = await readFile(script, 'utf8');
      if (!text.includes(PLACE)) throw new Error(`first-paint.js has no place for the names: ${PLACE}`);
      await writeFile(script, text.replace(PLACE, `var files = ${JSON.stringify(files)};`));
    },
  };
}
