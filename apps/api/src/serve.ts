import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { applyCommand, checkCommand } from '@dachushi/domain/apply-command.ts';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { createParts } from './create-parts.ts';
import { createApp } from './create-app.ts';
import { makeDataFolder } from './database/data-folder.ts';
import { lockDataDir } from './database/data-lock.ts';
import { migrate } from './database/migrate.ts';
import { openDatabase } from './database/open-database.ts';
import type { Connection } from './database/open-database.ts';
import { createDiskWatch, diskUsed } from './health/disk-watch.ts';
import type { CommandRules } from './plans/command-rules.ts';
import type { SampleSource } from './samples/sample-library.ts';
import { StartError } from './start-error.ts';

export interface ServeOptions {
  readonly log: Logger;
  readonly sample: SampleSource;
  readonly now?: () => Date;
  readonly rules?: CommandRules;
  readonly webFolder?: string;
  /** Share of the disk that is taken, 0–1; asked of the system unless told otherwise. */
  readonly diskUsed?: () => number;
  /** The disk failed: answer what waits, then end the process. */
  readonly onBroken?: (error: unknown) => void;
}

export interface RunningServer {
  /** `http://127.0.0.1:8080` */
  readonly url: string;
  readonly connection: Connection;
  /** Not ready → no new connections → `bye` on every stream → commits finished → log folded into the file. Safe to call twice. */
  close(): Promise<void>;
}

const LOW_DISK =
  '磁盘将满，请腾出空间：写满后不再接受新的操作 / the disk is nearly full: make room, or no step will be accepted';
const MIGRATIONS = fileURLToPath(new URL('../../../db/migrations', import.meta.url));
const WEB = fileURLToPath(new URL('../../web/dist', import.meta.url));
/** Requests still running after this are cut off. */
const PATIENCE_MS = 8_000;

/** Opens, migrates, loads the sample and listens. @throws StartError with a sentence for the operator. */
export async function serve(config: Config, options: ServeOptions): Promise<RunningServer> {
  const now = options.now ?? (() => new Date());
  makeDataFolder(config.dataDir);
  const unlock = lockDataDir(config.dataDir);
  let connection: Connection | null = null;
  try {
    connection = openDatabase(join(config.dataDir, 'dachushi.db'));
    migrate(connection, MIGRATIONS, now);
    let stopping = false;
    const disk = createDiskWatch({
      measure: options.diskUsed ?? (() => diskUsed(config.dataDir)),
      onLow: (used) => options.log.warn({ used: Math.round(used * 100) / 100 }, LOW_DISK),
    });
    const parts = await createParts({
      connection,
      importFolder: join(config.dataDir, 'imports'),
      now,
      log: options.log,
      sample: options.sample,
      rules: options.rules ?? { checkCommand, applyCommand },
      onBroken: options.onBroken ?? (() => undefined),
      isStopping: () => stopping,
      disk,
    });
    const server = createServer(createApp({ ...parts, log: options.log, webFolder: options.webFolder ?? WEB }));
    await listen(server, config);
    const open = connection;
    let closing: Promise<void> | null = null;
    const stop = async (): Promise<void> => {
      stopping = true;
      disk.stop();
      const closed = stopAccepting(server);
      parts.hub.close();
      parts.imports.shelf.close();
      parts.packages.close();
      parts.charts.desk.close();
      await closed;
      await parts.stop();
      open.pragma('wal_checkpoint(TRUNCATE)');
      open.close();
      unlock();
    };
    return { url: addressOf(server), connection: open, close: () => (closing ??= stop()) };
  } catch (error) {
    connection?.close();
    unlock();
    throw error;
  }
}

const WHY: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  EADDRINUSE: ['端口已被占用，请改 PORT 或停掉另一个程序', 'the port is in use; change PORT or stop the other program'],
  EADDRNOTAVAIL: ['本机没有这个地址，请检查 HOST', 'this computer has no such address; check HOST'],
  ENOTFOUND: ['找不到这个主机名，请检查 HOST', 'there is no such host name; check HOST'],
  EACCES: ['没有权限使用这个端口，请用 1024 以上的 PORT', 'this port needs special rights; take a PORT above 1024'],
};

function listen(server: Server, { port, host }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const [zh, en] = WHY[error.code ?? ''] ?? [error.message, error.message];
      const words = `无法监听 ${host}:${port}：${zh} / Cannot listen on ${host}:${port}: ${en}`;
      reject(new StartError(words, { cause: error }));
    });
    server.listen(port, host, resolve);
  });
}

/** Idle connections go at once, busy ones when they are answered or patience ends. */
function stopAccepting(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function addressOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo;
  const host = family === 'IPv6' ? `[${address}]` : address;
  return `http://${host}:${port}`;
}
