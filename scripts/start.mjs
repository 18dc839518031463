/**
 * npm start: from a fresh clone to a running app, and quickly again afterwards.
 * Plain JavaScript, because the Node that starts it may be too old for the app itself.
 */
import { buildWeb } from './boot/build-web.mjs';
import { requireNode } from './boot/find-node.mjs';
import { inHouse } from './boot/house.mjs';
import { installPackages } from './boot/install-packages.mjs';
import { run } from './boot/run.mjs';

/** Room for short-lived objects in MB: as fast as Node's own choice, and a hundred MB less on a busy day. */
const YOUNG = '--max-semi-space-size=8';

await installPackages();
const node = requireNode();
await buildWeb(node);

const env = { PORT: '8080', HOST: '127.0.0.1', DATA_DIR: inHouse('data'), ...process.env };
process.exitCode = await run(node.path, [...node.flags, YOUNG, inHouse('apps', 'api', 'src', 'main.mjs')], { env });
