import { readFileSync } from 'node:fs';
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
      npm run cli -- export 方案 文件 [选项] [-o 保存为]   导出图和文稿，与网页上的相同
  方案          方案编号，或唯一的方案名称
  文件          chart.svg chart.png chart.pdf chart.pptx comparison.xlsx comparison.docx
                comparison.pdf proposal.docx proposal.pdf regulation.docx regulation.pdf plan.json
  选项          --department 编号[,编号]  --at 步数  --lang zh-CN|en
                图：--side before|after|both|changes  --look official|horizontal|compact
                PDF 图：--paper A4|A3  --orientation landscape|portrait；PNG：--scale 1–4
      npm run cli -- verify 文件或校验码               核验导出的文件属于哪个方案的哪一版，是否改动过
      npm run cli -- verify [数据目录或数据库文件]     逐条核验每个方案的记录，指出第一条不符的
      npm run cli -- backup 备份文件                   备份数据目录中的数据库，服务可以照常运行
      npm run cli -- restore 备份文件                  服务停止后恢复备份；原来的数据库另存
  数据目录      环境变量 DATA_DIR，默认 ./data
退出码：0 已读取（并保存）、已导出或核验相符；1 文件被拒绝、有未改正的错误、核验不符或未能保存；2 用法不对`;

/** The command line, as the process sees it. Never throws; the number is the exit code. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const [command, ...rest] = words;
  if (command === 'export') return exportOne(rest, terminal);
  if (command === 'verify' && rest.length === 1 && !isDatabase(rest[0] ?? ''))
    return guarded(terminal, async () =>
      (await import('./verify-file.ts')).verifyAgainstPlans(rest[0] ?? '', terminal),
    );
  if (command === 'verify' || command === 'backup' || command === 'restore')
    return guarded(terminal, async () => (await import('./upkeep.ts'))[command](rest, terminal));
  if (command !== 'import') return misused(terminal);
  const read = readImportArguments(rest);
  return 'problem' in read ? misused(terminal, read.problem) : importFile(read, terminal);
}

async function exportOne(words: readonly string[], terminal: Terminal): Promise<number> {
  const { readExportArguments } = await import('./export-arguments.ts');
  const read = readExportArguments(words);
  if ('problem' in read) return misused(terminal, read.problem);
  return guarded(terminal, async () => (await import('./export-file.ts')).exportFile(read, terminal));
}

/** A folder, or a file that begins as databases do; what is not there is looked for as a database too. */
function isDatabase(place: string): boolean {
  try {
    return readFileSync(place).toString('latin1', 0, 15) === 'SQLite format 3';
  } catch {
    return !/^[0-9a-fA-F]{8,64}$/.test(place);
  }
}

function misused(terminal: Terminal, problem?: string): number {
  terminal.complain(problem === undefined ? USAGE : `${problem}\n${USAGE}`);
  return 2;
}

/** What reads the database is loaded only when it is asked for: reading a file needs no driver. */
async function guarded(terminal: Terminal, work: () => number | Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    terminal.complain(error instanceof Error ? error.message : String(error));
    return 1;
  }
}
