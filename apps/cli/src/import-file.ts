import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Baseline } from '@dachushi/domain/baseline.ts';
import { BASELINE_SCHEMA } from '@dachushi/domain/protocol/baseline-schema.ts';
import { isRefused } from '@dachushi/domain/protocol/import-messages.ts';
import type { ImportReading, ImportResult } from '@dachushi/domain/protocol/import-messages.ts';
import { combineReadings } from '@dachushi/exchange/import/combine-readings.ts';
import { runImport } from '@dachushi/exchange/import/run-import.ts';
import type { ImportArguments } from './import-arguments.ts';
import { importTable } from './import-table.ts';
import type { Terminal } from './terminal.ts';

/** Reads the files as the server would, shows what was understood, and stores one baseline unless it is a rehearsal. */
export async function importFile(given: ImportArguments, terminal: Terminal): Promise<number> {
  const joins = await readBaseline(given.joins).catch((error: unknown) => String(error));
  if (typeof joins === 'string') {
    terminal.complain(`读不到要并入的现状：${joins}`);
    return 1;
  }
  const result = await readAll(given, joins).catch((error: unknown) => String(error));
  if (typeof result === 'string') {
    terminal.complain(`读不到文件：${result}`);
    return 1;
  }
  if (given.json) terminal.say(JSON.stringify(result, null, 2));
  if (isRefused(result)) {
    if (!given.json) terminal.complain(result.refused.detail);
    return 1;
  }
  if (!given.json) terminal.say(importTable(result));
  const wrong = result.problems.some(({ level }) => level === 'error');
  if (given.dryRun || wrong) return wrong ? 1 : 0;
  return result.baseline ? store(result.baseline, given.server, terminal) : nothingToStore(terminal);
}

/** The first file that is refused holds all of them back. */
async function readAll({ paths, title }: ImportArguments, joins: Baseline | null): Promise<ImportResult> {
  const asked = { ...(title === null ? {} : { title }), ...(joins ? { joins } : {}) };
  const readings: ImportReading[] = [];
  for (const path of paths) {
    const result = await runImport(
      { name: basename(path), bytes: await readFile(path) },
      paths.length === 1 ? asked : {},
    );
    if (isRefused(result) || paths.length === 1) return result;
    readings.push(result);
  }
  const name = `${readings[0]?.file.name ?? ''}等${readings.length}个文件`;
  const together = combineReadings({ readings, name, ...(joins ? { joins } : {}) });
  if (title === null || together.baseline === null) return together;
  return { ...together, baseline: { ...together.baseline, title } };
}

async function readBaseline(path: string | null): Promise<Baseline | null> {
  return path === null ? null : BASELINE_SCHEMA.parse(JSON.parse(await readFile(path, 'utf8')));
}

function nothingToStore(terminal: Terminal): number {
  terminal.complain('事项表须并入一个现状：请用 --joins 指定，或加 --dry-run 只看结果。');
  return 1;
}

/** The running server keeps the data; two writers on one database would be one too many. */
async function store(baseline: Baseline, server: string, terminal: Terminal): Promise<number> {
  const address = `${server}/api/baselines`;
  try {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(baseline),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${answer.status} ${text.slice(0, 300)}`);
    const { id } = JSON.parse(text) as { readonly id: string };
    terminal.complain(`已保存现状 ${id}（${server}）。`);
    return 0;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    terminal.complain(`未能保存到 ${address}：${reason}。请先启动应用（npm start），或加 --dry-run 只看结果。`);
    return 1;
  }
}
