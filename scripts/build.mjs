/** npm run build: the web app, again only when its sources changed (--force: always). */
import { buildWeb } from './boot/build-web.mjs';
import { requireNode } from './boot/find-node.mjs';

await buildWeb(requireNode(), { force: process.argv.includes('--force') });
