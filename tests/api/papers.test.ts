import type { presentAssessment } from '@dachushi/domain/ratios/presented.ts';
import { readDocument } from '@dachushi/exchange/testing/read-docx.ts';
import { all, readXml, readZip } from '@dachushi/exchange/testing/read-pptx.ts';
import { readSheet } from '@dachushi/exchange/testing/read-sheet.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { batch, removeFolder, startServer } from './testing/test-server.ts';
import type { TestServer } from './testing/test-server.ts';

let server: TestServer;
let plan: string;
beforeAll(async () => {
  server = await startServer();
  const { id } = await server.newPlan('harbin-finished');
  plan = `/api/plans/${id}`;
});
afterAll(async () => {
  await server.close();
  removeFolder(server.dataDir);
});

async function fetched(path: string): Promise<{ readonly answer: Response; readonly bytes: Buffer }> {
  const answer = await fetch(`${server.url}${plan}/exports/${path}`);
  return { answer, bytes: Buffer.from(await answer.arrayBuffer()) };
}

test.each([
  ['comparison.xlsx', 'spreadsheetml.sheet', '改革前后对照表'],
  ['comparison.docx?department=hrss', 'wordprocessingml.document', '改革前后对照表'],
  ['proposal.docx?department=hrss', 'wordprocessingml.document', '内设机构调整方案'],
  ['proposal.pdf?department=hrss', 'application/pdf', '内设机构调整方案'],
  ['regulation.docx', 'wordprocessingml.document', '三定规定修订稿'],
  ['regulation.pdf?department=hrss', 'application/pdf', '三定规定修订稿'],
  ['comparison.pdf?department=hrss', 'application/pdf', '改革前后对照表'],
])('%s is a file of its type with a Chinese name, the same each time', async (path, type, title) => {
  const { answer, bytes } = await fetched(path);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toContain(type);
  expect(answer.headers.get('content-disposition')).toContain(`filename*=UTF-8\'\'`);
  expect(answer.headers.get('content-disposition')).toContain(encodeURIComponent(title));
  expect((await fetched(path)).bytes.equals(bytes)).toBe(true);
});

test('law 9: the workbook of the server says what the assessment of the server says', async () => {
  const { ratios } = (await server.get(`${plan}/assessment`)).json as unknown as ReturnType<typeof presentAssessment>;
  const summary = readSheet((await fetched('comparison.xlsx')).bytes, 1);
  const [total = 0] = summary.rowsWith('A', '合计');
  const { before, after, removed } = ratios.overall;
  expect(['D', 'E', 'F'].map((column) => summary.value(`${column}${total}`))).toEqual([before, after, removed]);
});

test('every paper carries plan, version and hash of what it shows', async () => {
  const { epoch, seq, stateHash } = (await server.get(`${plan}/state`)).json;
  const { bytes } = await fetched('comparison.docx?department=hrss');
  const custom = readXml(readZip(bytes).get('docProps/custom.xml') ?? '');
  expect(all(custom, 'vt:lpwstr').map(({ text }) => text)).toMatchObject([
    plan.split('/').at(-1),
    `${epoch}:${seq}`,
    stateHash,
    'comparison.docx?department=hrss',
    expect.stringMatching(/^\d+\.\d+\.\d+$/),
  ]);
});

test('an earlier version of the plan has its own paper', async () => {
  const summary = readSheet((await fetched('comparison.xlsx?at=0')).bytes, 1);
  const [total = 0] = summary.rowsWith('A', '合计');
  expect(summary.value(`F${total}`)).toBe(0);
});

test('text blocks that were written into the plan are in its proposal, and in the one before they are not', async () => {
  const { id } = await server.newPlan();
  const text = '职责交叉较多。';
  const write = { type: 'set-passage', payload: { departmentId: 'hrss', passage: '必要性', text } };
  await server.post(`/api/plans/${id}/commands`, batch('writer', 1, write));
  const proposal = async (question: string) => {
    const answer = await fetch(`${server.url}/api/plans/${id}/exports/proposal.docx?department=hrss${question}`);
    return readDocument(Buffer.from(await answer.arrayBuffer())).paragraphs.map((each) => each.text);
  };
  expect(await proposal('')).toContain(text);
  expect(await proposal('&at=0')).not.toContain(text);
});

test('the proposal of the whole city is made while the server goes on answering', async () => {
  let made = false;
  const file = fetched('proposal.docx').finally(() => (made = true));
  const answers: number[] = [];
  do answers.push((await server.get('/livez')).status);
  while (!made);
  expect((await file).answer.status).toBe(200);
  expect(answers.length).toBeGreaterThan(10);
});

test('what is not known is refused with a problem', async () => {
  for (const [path, code] of [
    ['comparison.xlsx?department=nowhere', 'department_unknown'],
    ['comparison.xlsx?at=99999', 'seq_unknown'],
    ['comparison.xlsx?side=after', 'invalid_request'],
    ['comparison.docx?necessity=x', 'invalid_request'],
    [`proposal.docx?steps=${'x'.repeat(701)}`, 'invalid_request'],
    ['comparison.pptx', 'not_found'],
  ])
    expect([path, (await server.get(`${plan}/exports/${path}`)).json.code]).toEqual([path, code]);
});
