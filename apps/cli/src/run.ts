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
退出码：0 已读取（并保存）；1 文件被拒绝、有未改正的错误或未能保存；2 用法不对`;

/** The command line, as the process sees it. Never throws; the number is the exit code. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const [command, ...rest] = words;
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
