import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { applyPatch } from './break.ts';
import { BREAKS } from './all-breaks.ts';

/** Loaded before everything else (`--import`): the files of one break are changed on their way from the disk, and nowhere else. */
const name = process.env['SIMULATION_BREAK'] ?? '';
const wanted = BREAKS.find((each) => each.name === name);
if (!wanted) throw new Error(`there is no break called “${name}”`);

const root = pathToFileURL(`${process.cwd()}/`).href;

registerHooks({
  load: (url, context, next) => {
    const loaded = next(url, context);
    const patches = wanted.patches.filter(({ file }) => url === root + file);
    if (patches.length === 0) return loaded;
    const source = patches.reduce(applyPatch, String(loaded.source));
    return { ...loaded, source };
  },
});
