import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { findVersions } from '@dachushi/api/verify/find-versions.ts';
import { judgeFile } from '@dachushi/api/verify/judge-file.ts';
import { planLine } from '@dachushi/api/verify/plan-line.ts';
import { openStoredPlans } from '@dachushi/api/upkeep/stored-plans.ts';
import type { VerifiedPlan, VerifyVerdict } from '@dachushi/domain/protocol/export-messages.ts';
import { doChartJob } from '@dachushi/exchange/do-chart-job.ts';
import { dataDir, databaseIn } from './data-folder.ts';
import type { Terminal } from './terminal.ts';

const WORDS: Readonly<Record<VerifyVerdict, string>> = {
  match: '一致：与所列方案版本相符',
  changed: '内容改动过：文件标明的方案版本在本机，但内容与该版本生成的文件不同',
  'marks-only': '标记相符：文件由另一版本的程序生成，内容无法逐字比较',
  'other-history': '不一致：本机有这个方案，但该版本的内容校验码不同',
  unknown: '未知：本机没有对应的方案版本',
  unmarked: '没有标记：不是本应用生成的文件，或标记已被去掉',
};

const HASH = /^[0-9a-f]{8,64}$/;

/** Whether the word is a hash, or the beginning of one, rather than a name of a file. */
function isHash(word: string): boolean {
  return HASH.test(word.toLowerCase());
}

/** Which stored plan and version a file or a hash belongs to: 0 when it fits, 1 when it does not. */
export async function verifyAgainstPlans(word: string, terminal: Terminal): Promise<number> {
  const stored = openStoredPlans(databaseIn(dataDir()));
  try {
    const { verdict, plans } = isHash(word)
      ? judged(await findVersions(stored, word.toLowerCase()))
      : await judgeFile(
          { ...stored, make: (job) => doChartJob(job) },
          { name: basename(word), bytes: await readFile(word) },
        );
    terminal.say(WORDS[verdict]);
    for (const plan of plans) terminal.say(planLine(plan));
    return verdict === 'match' ? 0 : 1;
  } finally {
    stored.close();
  }
}

function judged(plans: readonly VerifiedPlan[]): {
  readonly verdict: VerifyVerdict;
  readonly plans: readonly VerifiedPlan[];
} {
  return { verdict: plans.length > 0 ? 'match' : 'unknown', plans };
}
