import { resolve } from 'node:path';

export interface Config {
  /** 0 lets the system choose a free port. */
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
}

/** Every bad variable at once, so that nobody has to start five times to read five complaints. */
export class ConfigError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`设置有误 / Invalid settings:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

/** @throws ConfigError listing every variable that cannot be used. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const problems: string[] = [];
  const port = env['PORT'] ?? '8080';
  const host = env['HOST'] ?? '127.0.0.1';
  const dataDir = env['DATA_DIR'] ?? './data';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    problems.push(`PORT=${port}：应为 0–65535 的整数 / must be a whole number from 0 to 65535`);
  }
  if (!/^[0-9a-zA-Z.:_-]+$/.test(host)) {
    problems.push(`HOST=${host}：应为地址或主机名 / must be an address or a host name`);
  }
  if (dataDir.trim() === '' || dataDir.includes('\0')) {
    problems.push(`DATA_DIR=${dataDir}：应为文件夹路径 / must be the path of a folder`);
  }
  if (problems.length > 0) throw new ConfigError(problems);
  return { port: Number(port), host, dataDir: resolve(dataDir) };
}
