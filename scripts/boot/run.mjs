import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter } from 'node:path';
import { house, inHouse } from './house.mjs';

const onWindows = process.platform === 'win32';

/** The environment in which `node` is the project's own Node 24. */
export const houseEnvironment = (more = {}) => ({
  ...process.env,
  PATH: [inHouse('node_modules', '.bin'), process.env.PATH].join(delimiter),
  ...more,
});

/** Runs npm with the Node that is running now; resolves with its exit code. */
export function runNpm(args, env = process.env) {
  const npm = process.env.npm_execpath;
  if (npm && /npm-cli\.c?js$/.test(npm)) return run(process.execPath, [npm, ...args], { env });
  return run('npm', args, { env, shell: onWindows });
}

/** Runs a command in the house with its output shown; resolves with the exit code. */
export function run(command, args, { env = process.env, cwd = house, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, shell, stdio: 'inherit' });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(127);
    });
    child.on('exit', (code, signal) => resolve(exitCode(code, signal)));
    forwardSignals(child);
  });
}

const exitCode = (code, signal) => code ?? 128 + (constants.signals[signal] ?? 0);

/**
 * Hands each stop signal on once. Ctrl-C in a terminal reaches the child by itself (it is in the
 * same group); a second one from here would look like an impatient user and cut the shutdown short.
 */
function forwardSignals(child) {
  const handlers = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => {
    let forwarded = signal === 'SIGINT' && process.stdin.isTTY === true;
    const forward = () => {
      if (!forwarded) child.kill(signal);
      forwarded = true;
    };
    process.on(signal, forward);
    return [signal, forward];
  });
  const stopWatching = watchNpm(() => child.kill('SIGTERM'));
  child.on('close', () => {
    stopWatching();
    handlers.forEach(([signal, forward]) => process.off(signal, forward));
  });
}

/**
 * A signal sent to npm ends npm and the shell between it and us, but does not come further: without
 * this the server would go on alone, holding its port. Only npm is watched: whoever starts the script
 * directly may want it to outlive the terminal.
 */
function watchNpm(onGone) {
  if (!process.env.npm_lifecycle_event || onWindows) return () => undefined;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    onGone();
  }, 250);
  return () => clearInterval(timer);
}
