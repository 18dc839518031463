import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type {
  BaselineChanges,
  ConfirmedImport,
  MoveReport,
  ReadyImport,
} from '@dachushi/domain/protocol/import-answers.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { batch, call, merge, removeFolder, rename, startServer } from './testing/test-server.ts';
import type { TestServer } from './testing/test-server.ts';

const SAMPLES = fileURLToPath(new URL('../import/samples/', import.meta.url));

interface Expected {
  readonly file: string;
  readonly departments: number;
  readonly divisions: number;
  readonly establishmentTotal: number | null;
  readonly warnings: readonly string[];
  readonly forbiddenWarnings: readonly string[];
  readonly items?: number;
}

const { files } = JSON.parse(readFileSync(`${SAMPLES}expected.json`, 'utf8')) as { files: readonly Expected[] };

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server.close();
  removeFolder(server.dataDir);
});

async function upload(name: string, bytes: string | Uint8Array): Promise<ReadyImport> {
  const body = new FormData();
  body.append('file', new Blob([bytes as BlobPart]), name);
  const { status, json } = await call(`${server.url}/api/imports`, { method: 'POST', body });
  expect([status, json['code']]).toEqual([201, undefined]);
  return json as unknown as ReadyImport;
}

async function confirm(id: string, asked: object = {}): Promise<ConfirmedImport> {
  const { status, json } = await server.post(`/api/imports/${id}/confirm`, asked);
  expect([status, json['code']]).toEqual([201, undefined]);
  return json as unknown as ConfirmedImport;
}

describe('the sample workbooks over HTTP', () => {
  test.each(files.map((each) => [each.file, each] as const))('%s is read as expected', async (file, expected) => {
    const one = await upload(file, readFileSync(SAMPLES + file));
    expect(one.preview).toMatchObject({
      departments: expected.departments,
      divisions: expected.divisions,
      establishmentTotal: expected.establishmentTotal,
    });
    const codes = new Set<string>(one.problems.map(({ code }) => code));
    expect(expected.warnings.filter((code) => !codes.has(code))).toEqual([]);
    expect(expected.forbiddenWarnings.filter((code) => codes.has(code))).toEqual([]);
    expect(one.problems.filter(({ level }) => level === 'error')).toEqual([]);
    expect(one.items?.length).toBe(expected.items);
    await call(`${server.url}/api/imports/${one.id}`, { method: 'DELETE' });
  });

  test('a list of matters joins the baseline of its divisions, and the result is a baseline of its own', async () => {
    const ledger = await upload('台账.xlsx', readFileSync(`${SAMPLES}01-ledger-clean.xlsx`));
    const { baselineId } = await confirm(ledger.id, { title: '全市现状' });
    const list = await upload('事项.xlsx', readFileSync(`${SAMPLES}05-approval-items.xlsx`));
    expect(list.confirmable).toBe(false);
    const alone = await server.post(`/api/imports/${list.id}/confirm`, {});
    expect([alone.status, alone.json['code']]).toEqual([422, 'import_needs_baseline']);
    const joined = (await server.post(`/api/imports/${list.id}/preview`, { joins: baselineId })).json;
    expect(joined['confirmable']).toBe(true);
    const answer = await confirm(list.id);
    expect(answer.baselineId).not.toBe(baselineId);
    const { json } = await server.get(`/api/baselines/${answer.baselineId}`);
    const { departments } = json['baseline'] as unknown as { departments: readonly { items: readonly unknown[] }[] };
    expect(departments.reduce((sum, { items }) => sum + items.length, 0)).toBe(461);
  });

  test('while a large file is read, others are answered', async () => {
    const head = '部门,内设机构,编制,正职,副职\n';
    const lines = Array.from({ length: 20_000 }, (_, at) => `第${Math.floor(at / 40)}局,第${at % 40}处,5,1,1`);
    const body = new FormData();
    body.append('file', new Blob([head + lines.join('\n')]), '大市.csv');
    const answer = await call(`${server.url}/api/imports`, {
      method: 'POST',
      body,
      headers: { prefer: 'respond-async' },
    });
    const path = `/api/imports/${answer.json.id}`;
    const answered: number[] = [];
    while ((await server.get(path)).json['state'] === 'reading') {
      const { status } = await server.get('/api/plans');
      answered.push(status);
      if (answered.length > 5_000) break;
    }
    expect(new Set(answered)).toEqual(new Set([200]));
    const ready = (await server.get(path)).json as unknown as ReadyImport;
    expect(ready.preview).toMatchObject({ departments: 500, divisions: 20_000, establishmentTotal: 100_000 });
    await call(`${server.url}${path}`, { method: 'DELETE' });
  });
});

const OLD =
  '部门,内设机构,编制,正职,副职\n市甲局,办公室,6,1,1\n市甲局,人事处,4,1,0\n市甲局,财务处,4,1,0\n市甲局,业务一处,7,1,2\n市乙局,办公室,5,1,1\n市乙局,档案信息处,3,1,0\n';
const NEW =
  '部门,内设机构,编制,正职,副职\n市甲局,办公室,8,1,1\n市甲局,人事教育处,4,1,0\n市甲局,业务一处,7,1,2\n市甲局,档案信息处,3,1,0\n市乙局,办公室,5,1,1\n市乙局,科技处,3,1,0\n';

describe('a corrected file beside an earlier baseline', () => {
  test('new, gone, renamed, moved and changed divisions are told apart by names', async () => {
    const { baselineId } = await confirm((await upload('旧.csv', OLD)).id);
    const corrected = await upload('新.csv', NEW);
    const { json } = await server.get(`/api/imports/${corrected.id}/changes?baseline=${baselineId}`);
    const changes = json as unknown as BaselineChanges;
    const names = (list: readonly { department: string; name: string }[]) =>
      list.map(({ department, name }) => `${department}/${name}`);
    expect(names(changes.new)).toEqual(['市乙局/科技处']);
    expect(names(changes.gone)).toEqual(['市甲局/财务处']);
    expect(changes.renamed.map(({ before, after }) => [before.name, after.name])).toEqual([['人事处', '人事教育处']]);
    expect(changes.moved.map(({ before, after }) => [before.department, after.department])).toEqual([
      ['市乙局', '市甲局'],
    ]);
    expect(changes.changed.map(({ before, after }) => [before.establishment.行政, after.establishment.行政])).toEqual([
      [6, 8],
    ]);
    expect(changes.same).toBe(2);
    expect((await server.get(`/api/imports/${corrected.id}/changes?baseline=none`)).status).toBe(404);
    await call(`${server.url}/api/imports/${corrected.id}`, { method: 'DELETE' });
  });

  test('a plan moves to the corrected baseline with what still fits; the report names what does not, undone steps aside', async () => {
    const { planId, baselineId } = await confirm((await upload('旧.csv', `${OLD}\n`)).id, { title: '原方案' });
    const { json } = await server.get(`/api/baselines/${baselineId}`);
    const { departments } = json['baseline'] as unknown as {
      departments: readonly { divisions: readonly { id: string; name: string }[] }[];
    };
    const id = (name: string) =>
      departments.flatMap(({ divisions }) => divisions).find((each) => each.name === name)?.id ?? '';
    const sent = await server.post(
      `/api/plans/${planId}/commands`,
      batch(
        'mover',
        1,
        merge(id('业务一处'), id('人事处')),
        merge(id('业务一处'), id('财务处')),
        rename(id('业务一处'), '综合业务处'),
        rename(id('办公室'), '不要的名字'),
        { type: 'undo', payload: { seq: 4 } },
      ),
    );
    expect(sent.json.outcomes.map(({ status }) => status)).toEqual(Array(5).fill('accepted'));

    const corrected = await upload('新.csv', NEW);
    const dry = (await server.get(`/api/imports/${corrected.id}/move?plan=${planId}`)).json as unknown as MoveReport;
    expect(dry).toMatchObject({ taken: 2, planId: null });
    expect(dry.left).toMatchObject([{ seq: 2, type: 'merge-units', code: 'division-unknown' }]);
    expect(dry.left[0]?.names).toContain('财务处');
    const before = (await server.get('/api/plans')).json.plans.length;
    const { moved, planId: newPlanId } = await confirm(corrected.id, { movePlan: planId, title: '更正后的方案' });
    expect(moved).toMatchObject({ taken: 2, left: dry.left, planId: newPlanId });
    expect((await server.get('/api/plans')).json.plans).toHaveLength(before + 1);
    const summary = (await server.get(`/api/plans/${newPlanId}`)).json;
    expect(summary).toMatchObject({ title: '更正后的方案', headSeq: 2, overall: { before: 6, after: 5 } });
    expect((await server.get(`/api/plans/${planId}`)).json.headSeq).toBe(5);
  });

  test('a plan moves to a baseline that is stored already, first tried, then done', async () => {
    const plan = await server.newPlan('harbin-finished');
    const tried = await server.post(`/api/plans/${plan.id}/move`, { baselineId: plan.baselineId, dryRun: true });
    expect([tried.status, tried.json['left'], tried.json['planId']]).toEqual([200, [], null]);
    const done = await server.post(`/api/plans/${plan.id}/move`, { baselineId: plan.baselineId });
    expect(done.status).toBe(201);
    const { json } = await server.get(`/api/plans/${done.json['planId'] as string}`);
    expect(json.overall).toEqual(plan.overall);
    expect((await server.post(`/api/plans/${plan.id}/move`, { baselineId: 'none' })).status).toBe(404);
  });
});

describe('workbooks out', () => {
  const bytesOf = async (path: string) => new Uint8Array(await (await fetch(server.url + path)).arrayBuffer());

  test('the ledger of a plan comes back as the same baseline', async () => {
    const { id, baselineId } = await server.newPlan();
    const one = await upload('台账.xlsx', await bytesOf(`/api/plans/${id}/exports/ledger.xlsx`));
    expect(one.problems.filter(({ level }) => level === 'error')).toEqual([]);
    const changes = (await server.get(`/api/imports/${one.id}/changes?baseline=${baselineId}`))
      .json as unknown as BaselineChanges;
    expect({ ...changes, same: 652 }).toEqual({
      ...{ newDepartments: [], goneDepartments: [], renamedDepartments: [], new: [], gone: [] },
      ...{ renamed: [], moved: [], changed: [], same: 652 },
    });
  });

  test('the template is read as a ledger with nothing in it', async () => {
    const body = new FormData();
    body.append('file', new Blob([(await bytesOf('/api/imports/template.xlsx')) as BlobPart]), '空表.xlsx');
    const { status, json } = await call(`${server.url}/api/imports`, { method: 'POST', body });
    expect([status, json['code']]).toEqual([422, 'no-data-rows']);
  });

  test('the list of problems is a workbook that opens', async () => {
    const one = await upload('03.xlsx', readFileSync(`${SAMPLES}03-office-style.xlsx`));
    for (const language of ['zh', 'en']) {
      const response = await fetch(`${server.url}/api/imports/${one.id}/problems.xlsx`, {
        headers: { 'accept-language': language },
      });
      expect(response.headers.get('content-type')).toContain('spreadsheetml.sheet');
      expect(response.headers.get('content-disposition')).toContain('attachment');
      expect(
        Buffer.from(await response.arrayBuffer())
          .subarray(0, 2)
          .toString(),
      ).toBe('PK');
    }
  });
});
