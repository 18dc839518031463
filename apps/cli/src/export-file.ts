import { writeFile } from 'node:fs/promises';
import { askedWords, exportJob, exportName } from '@dachushi/api/exports/export-job.ts';
import type { Asked } from '@dachushi/api/exports/export-job.ts';
import { EXPORT_QUERIES, isMadeFile } from '@dachushi/api/exports/export-schemas.ts';
import type { MadeFileName } from '@dachushi/api/exports/export-schemas.ts';
import { exportedVersion } from '@dachushi/api/exports/exported-version.ts';
import { HttpProblem, presentProblem } from '@dachushi/api/http/http-problem.ts';
import { safeName } from '@dachushi/api/packages/package-contents.ts';
import { planFileText } from '@dachushi/api/plans/plan-file-handler.ts';
import type { PlanState } from '@dachushi/api/plans/plan-states.ts';
import { openStoredPlans } from '@dachushi/api/upkeep/stored-plans.ts';
import type { StoredPlans } from '@dachushi/api/upkeep/stored-plans.ts';
import { doChartJob } from '@dachushi/exchange/do-chart-job.ts';
import { dataDir, databaseIn } from './data-folder.ts';
import type { ExportArguments } from './export-arguments.ts';
import type { Terminal } from './terminal.ts';

interface Made {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** Makes the file as the server would, from the data folder, whether the server runs or not. */
export async function exportFile(given: ExportArguments, terminal: Terminal): Promise<number> {
  const stored = openStoredPlans(databaseIn(dataDir()));
  try {
    const made = await make(stored, given);
    if ('problem' in made) return complain(terminal, made.problem);
    const path = given.output ?? made.name;
    // a name that was not given must not take the place of another file
    await writeFile(path, made.bytes, { flag: given.output === null ? 'wx' : 'w' });
    terminal.say(path);
    return 0;
  } catch (error) {
    if (error instanceof HttpProblem) return complain(terminal, presentProblem(error, 'zh').detail);
    throw error;
  } finally {
    stored.close();
  }
}

async function make(stored: StoredPlans, given: ExportArguments): Promise<Made | { readonly problem: string }> {
  const { file, query } = given;
  const found = planOf(stored, given.plan);
  if ('problem' in found) return found;
  if (file === 'plan.json') {
    if (Object.keys(query).length > 0) return { problem: 'plan.json 总是完整的方案，没有别的选项。' };
    return { bytes: Buffer.from(planFileText(stored, found)), name: `${safeName(found.plan.title)}.json` };
  }
  if (!isMadeFile(file)) return { problem: `没有“${file}”这种文件。可用：${[...FILES].join('、')}` };
  const asked = EXPORT_QUERIES[file].safeParse(query);
  if (!asked.success)
    return { problem: asked.error.issues.map(({ path, message }) => `--${path.join('.')} ${message}`).join('；') };
  return makeFile(stored, { state: found, file, asked: asked.data, query });
}

const FILES = [...Object.keys(EXPORT_QUERIES), 'plan.json'];

/** By id, else by title. */
function planOf({ plans, states }: StoredPlans, asked: string): PlanState | { readonly problem: string } {
  const state = states.find(asked);
  if (state) return state;
  const named = plans.list().filter(({ title }) => title === asked);
  const [only] = named;
  const found = only && named.length === 1 ? states.find(only.id) : undefined;
  if (found) return found;
  return { problem: named.length > 1 ? `有${named.length}个方案叫“${asked}”，请写方案编号。` : `没有方案“${asked}”。` };
}

interface File {
  readonly state: PlanState;
  readonly file: MadeFileName;
  readonly asked: Asked;
  readonly query: Readonly<Record<string, string>>;
}

async function makeFile(
  stored: StoredPlans,
  { state, file, asked, query }: File,
): Promise<Made | { readonly problem: string }> {
  const plain = exportedVersion(stored, state, asked.at);
  const version = { ...plain, provenance: { ...plain.provenance, asked: askedWords(file, query) } };
  const made = await doChartJob(exportJob(version, file, asked));
  if ('bytes' in made) return { bytes: made.bytes, name: safeName(exportName(version, file, asked)) };
  const smaller = 'largestScale' in made && made.largestScale !== null ? `，或用 --scale ${made.largestScale}` : '';
  return { problem: `图太大，无法生成这种文件：请用 --department 选部门${smaller}，或导出 chart.svg。` };
}

function complain(terminal: Terminal, what: string): number {
  terminal.complain(what);
  return 1;
}
