import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

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
        files[page] = withImports(chunk, bundle).map((file) => `/${file}`);
      }
      const first = new Set(files['application']);
      for (const [page, all] of Object.entries(files))
        if (page !== 'application') files[page] = all.filter((file) => !first.has(file));
      const script = join(folder, 'first-paint.js');
      const text = await readFile(script, 'utf8');
      if (!text.includes(PLACE)) throw new Error(`first-paint.js has no place for the names: ${PLACE}`);
      await writeFile(script, text.replace(PLACE, `var files = ${JSON.stringify(files)};`));
    },
  };
}

/** The file of a page, what it cannot run without, and their styles. */
function withImports(page: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): readonly string[] {
  const files = new Set<string>();
  const chunks = new Set([page]);
  for (const chunk of chunks) {
    files.add(chunk.fileName);
    for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style);
    for (const name of chunk.imports) {
      const imported = bundle[name];
      if (imported?.type === 'chunk') chunks.add(imported);
    }
  }
  return [...files];
}
