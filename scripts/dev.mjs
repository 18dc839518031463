/** npm run dev: the server restarting on change, and the web app served by Vite with hot reload. */
import { requireNode } from './boot/find-node.mjs';
import { inHouse } from './boot/house.mjs';
import { installPackages } from './boot/install-packages.mjs';
import { run } from './boot/run.mjs';

await installPackages();
const node = requireNode();
const vite = inHouse('node_modules', 'vite', 'bin', 'vite.js');
const server = run(node.path, [...node.flags, '--watch', inHouse('apps', 'api', 'src', 'main.mjs')]);
const web = run(node.path, [vite, '--host', '127.0.0.1'], { cwd: inHouse('apps', 'web') });
process.exitCode = Math.max(...(await Promise.all([server, web])));
