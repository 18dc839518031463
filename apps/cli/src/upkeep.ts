import { backUp, restoreBackup, verifyFile } from '@dachushi/api/upkeep/restore-backup.ts';
import type { DatabaseVerdict, PlanVerdict } from '@dachushi/api/upkeep/verify-database.ts';
import { dataDir, databaseIn } from './data-folder.ts';
import { faultWords } from './fault-words.ts';
import type { Terminal } from './terminal.ts';

/** `verify [folder or file]`: 0 when every plan holds together, 1 when one does not. */
export function verify([place, ...more]: readonly string[], terminal: Terminal): number {
  if (more.length > 0) return complain(terminal, '只能核验一个数据库。');
  const verdict = verifyFile(databaseIn(place ?? dataDir()));
  return tell(verdict, terminal);
}

/** `backup FILE`: a copy of the database of this folder, also while the server runs. */
export async function backup([file, ...more]: readonly string[], terminal: Terminal): Promise<number> {
  if (file === undefined || more.length > 0) return complain(terminal, '请给出备份文件的名称。');
  await backUp(dataDir(), file);
  const wrong = tell(verifyFile(file), terminal);
  if (wrong === 0) terminal.say(`已备份到 ${file}，并已核验。`);
  return wrong;
}

/** `restore FILE`: checks it, puts it in place and gives every plan a new epoch. */
export async function restore([file, ...more]: readonly string[], terminal: Terminal): Promise<number> {
  if (file === undefined || more.length > 0) return complain(terminal, '请给出要恢复的备份文件。');
  if (tell(verifyFile(file), terminal) !== 0) {
    terminal.complain('备份没有通过核验，未作任何改动。');
    return 1;
  }
  const { plans, before } = await restoreBackup(file, dataDir(), () => new Date());
  terminal.say(`已恢复 ${plans} 个方案；还开着的窗口会重新读取，并把尚未保存的操作重新提交。`);
  if (before !== null) terminal.say(`原来的数据库保存为 ${before}。`);
  return 0;
}

function tell({ file, plans, strays }: DatabaseVerdict, terminal: Terminal): number {
  if (file !== null) terminal.complain(`数据库文件已损坏：${file}`);
  if (strays > 0) terminal.complain(`有 ${strays} 条记录不属于任何方案。`);
  for (const plan of plans) tellPlan(plan, terminal);
  return file === null && strays === 0 && plans.every(({ fault }) => fault === null) ? 0 : 1;
}

function tellPlan({ planId, title, entries, fault }: PlanVerdict, terminal: Terminal): void {
  if (fault === null) terminal.say(`✓ ${title}（${planId}）：${entries} 条记录，逐条相符`);
  else terminal.complain(`✗ ${title}（${planId}）：${faultWords(fault)}`);
}

function complain(terminal: Terminal, what: string): number {
  terminal.complain(what);
  return 2;
}
