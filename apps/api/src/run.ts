import pino from 'pino';
import { harbinBaseline } from '@dachushi/seeds/harbin-baseline.ts';
import { harbinPlanCommands } from '@dachushi/seeds/harbin-plan.ts';
import type { Config } from './config.ts';
import { serve } from './serve.ts';

const SAMPLE = { baseline: harbinBaseline, commands: harbinPlanCommands };
/** Longer than the server's own patience with running requests. */
const LAST_MOMENT_MS = 10_000;
/** Time for the last answers to leave after the disk has failed. */
const FAREWELL_MS = 200;

const LOG_BUFFER = 8_192;
const LOG_FLUSH_MS = 500;

/** Lines leave together: one line a write would take as long as a whole request. Whatever way the process ends, the rest leaves first. */
function stdout(): ReturnType<typeof pino.destination> {
  const destination = pino.destination({ dest: 1, sync: false, minLength: LOG_BUFFER, periodicFlush: LOG_FLUSH_MS });
  process.once('exit', () => destination.flushSync());
  return destination;
}

/** The server as a process: logs to stdout, ends on SIGTERM and SIGINT with everything on disk, and at once when the disk fails. */
export async function run(config: Config): Promise<void> {
  const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, stdout());
  const onBroken = (err: unknown) => {
    log.fatal({ err }, 'the disk failed; stopping');
    setTimeout(() => process.exit(1), FAREWELL_MS);
  };
  const server = await serve(config, { log, sample: SAMPLE, onBroken });
  const stop = (signal: string) => {
    log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), LAST_MOMENT_MS).unref();
    server.close().then(
      () => process.exit(0),
      (err: unknown) => {
        log.error({ err }, 'stopping failed');
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  process.stdout.write(`大处室已启动 / Dachushi is running: ${server.url}\n`);
}
