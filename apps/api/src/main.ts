import { ConfigError, readConfig } from './config.ts';
import { nodeVersionProblem } from './node-version.ts';
import { StartError } from './start-error.ts';

/** Too old a Node dies inside the database driver without a word, so everything that needs it is loaded only after this. */
const problem = nodeVersionProblem(process.versions.node);
if (problem !== null) {
  console.error(problem);
  process.exit(1);
}
try {
  const config = readConfig(process.env);
  const { run } = await import('./run.ts');
  await run(config);
} catch (error) {
  const expected = error instanceof ConfigError || error instanceof StartError;
  console.error(expected ? error.message : error);
  process.exit(1);
}
