import { readImportArguments } from './import-arguments.ts';
import { importFile } from './import-file.ts';
import type { Terminal } from './terminal.ts';

const USAGE = `用法：npm run cli -- import 文件… --title 名称 [--dry-run] [--json] [--joins 现状.json] [--server 地址]
  文件…         xlsx、csv、tsv，或本应用的 json；几个文件合并为一份现状
  --title       新现状的名称；不写则用文件名
  --dry-run     只读取和显示，不保存
  --json        输出与 POST /api/imports 相同的 JSON
  --joins       事项表并入的现状（json）
  --server      保存到的服务，默认 http://127.0.0.1:8080（或环境变量 PORT）
      npm run cli -- verify [数据目录或数据库文件]     逐条核验每个方案的记录，指出第一条不符的
      npm run cli -- backup 备份文件                   备份数据目录中的数据库，服务可以照常运行
      npm run cli -- restore 备份文件                  服务停止后恢复备份；原来的数据库另存
  数据目录      环境变量 DATA_DIR，默认 ./data
退出码：0 已读取（并保存）或核验相符；1 文件被拒绝、有未改正的错误、核验不符或未能保存；2 用法不对`;

/** The command line, as the process sees it. Never throws; the number is the exit code. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const [command, ...rest] = words;
  if (command === 'verify' || command === 'backup' || command === 'restore') return lookAfter(command, rest, terminal);
  if (command !== 'import') {
    terminal.complain(USAGE);
    return 2;
  }
  const read = readImportArguments(rest);
  if ('problem' in read) {
    terminal.complain(`${read.problem}\n${USAGE}`);
    return 2;
  }
  return importFile(read, terminal);
}

/** Reading a file needs no database driver, so it is loaded only here. */
async function lookAfter(
  command: 'verify' | 'backup' | 'restore',
  words: readonly string[],
  terminal: Terminal,
): Promise<number> {
  try {
    return await (await import('./upkeep.ts'))[command](words, terminal);
  } catch (error) {
    terminal.complain(error instanceof Error ? error.message : String(error));
    return 1;
  }
}
