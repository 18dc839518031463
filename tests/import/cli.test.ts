import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '@dachushi/cli/run.ts';
import type { ImportReading } from '@dachushi/domain/protocol/import-messages.ts';
import { readLedger } from '@dachushi/exchange/import/read-ledger.ts';
import { removeFolder, startServer, temporaryFolder } from '../api/testing/test-server.ts';
import type { TestServer } from '../api/testing/test-server.ts';

const sample = (name: string) => fileURLToPath(new URL(`samples/${name}`, import.meta.url));

async function cli(...words: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await run(words, { say: (line) => said.push(line), complain: (line) => complained.push(line) });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}

describe('the command line', () => {
  let server: TestServer;
  const folder = temporaryFolder();
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(async () => {
    await server.close();
    removeFolder(server.dataDir);
    removeFolder(folder);
  });

  it('prints as JSON what reading gives', async () => {
    const name = '03-office-style.xlsx';
    const { code, said } = await cli('import', sample(name), '--title', '试点', '--dry-run', '--json');
    expect(code).toBe(0);
    const direct = await readLedger({ name, bytes: readFileSync(sample(name)) }, { title: '试点' });
    expect(JSON.parse(said)).toEqual(JSON.parse(JSON.stringify(direct)));
  });

  it('prints a table for people, totals and warnings named', async () => {
    const { code, said } = await cli('import', sample('04-sheet-per-department-with-summary.xlsx'), '--dry-run');
    expect(code).toBe(0);
    expect(said).toContain('部门 10 个，内设机构 177 个');
    expect(said).toContain('核定编制 1126 名：行政编制 1126 名');
    expect(said).toContain('汇总：未用（汇总）');
    expect(said).toContain('summary-sheet-skipped');
  });

  it('stores the baseline on the running server', async () => {
    const { code, complained } = await cli(
      'import',
      sample('03-office-style.xlsx'),
      '--title',
      '命令行导入',
      '--server',
      server.url,
    );
    expect(complained).toContain('已保存现状');
    expect(code).toBe(0);
    const [, id = ''] = /已保存现状 (\S+)（/.exec(complained) ?? [];
    const { json } = await server.get(`/api/baselines/${id}`);
    expect(json).toMatchObject({ baseline: { title: '命令行导入' } });
  });

  it('joins an item list to a baseline given as json', async () => {
    const ledger = JSON.parse(
      (await cli('import', sample('01-ledger-clean.xlsx'), '--dry-run', '--json')).said,
    ) as ImportReading;
    const path = join(folder, '现状.json');
    writeFileSync(path, JSON.stringify(ledger.baseline));
    const { code, said } = await cli(
      'import',
      sample('05-approval-items.xlsx'),
      '--joins',
      path,
      '--dry-run',
      '--json',
    );
    const { baseline } = JSON.parse(said) as ImportReading;
    expect(code).toBe(0);
    expect(baseline?.departments.flatMap(({ items }) => items)).toHaveLength(461);
  });

  it('stores several files as one baseline, or names the file that is wrong', async () => {
    const file = (name: string, text: string) => {
      writeFileSync(join(folder, name), `单位名称,内设机构名称,核定编制\n${text}`);
      return join(folder, name);
    };
    const paths = [file('教育.csv', '市教育局,办公室,8\n'), file('财政.csv', '市财政局,预算处,4\n')];
    const { code, said, complained } = await cli('import', ...paths, '--title', '两局', '--server', server.url);
    expect([code, said.includes('部门 2 个，内设机构 2 个')]).toEqual([0, true]);
    const [, id = ''] = /已保存现状 (\S+)（/.exec(complained) ?? [];
    const { json } = await server.get(`/api/baselines/${id}`);
    expect(json).toMatchObject({
      baseline: { title: '两局', source: expect.stringContaining('财政.csv（SHA-256') as string },
    });
    const wrong = await cli('import', ...paths, file('科技.csv', '市科技局,办公室,若干\n'), '--dry-run');
    expect(wrong).toMatchObject({ code: 1, said: expect.stringContaining('科技.csv!C2') as string });
  });

  it('ends with 1 and the reason for a file that is refused, for errors, and when no server answers', async () => {
    const wrong = join(folder, '错.csv');
    writeFileSync(wrong, '单位名称,内设机构名称,核定编制\n市教育局,办公室,-3\n');
    expect(await cli('import', wrong, '--dry-run')).toMatchObject({
      code: 1,
      said: expect.stringContaining('negative-number') as string,
    });
    const pdf = join(folder, '表.pdf');
    writeFileSync(pdf, '%PDF-1.7');
    expect(await cli('import', pdf)).toMatchObject({
      code: 1,
      complained: expect.stringContaining('“表.pdf”不能导入') as string,
    });
    const nobody = await cli('import', sample('03-office-style.xlsx'), '--server', 'http://127.0.0.1:9');
    expect(nobody).toMatchObject({ code: 1, complained: expect.stringContaining('未能保存') as string });
  });

  it('ends with 2 and its usage for words it does not know', async () => {
    expect(await cli('export')).toMatchObject({ code: 2, complained: expect.stringContaining('用法') as string });
    expect(await cli('import', '--frobnicate')).toMatchObject({ code: 2 });
    expect(await cli('import')).toMatchObject({ code: 2 });
  });
});
