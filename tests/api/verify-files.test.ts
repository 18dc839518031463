import type { ExportFileName, VerifyAnswer } from '@dachushi/domain/protocol/export-messages.ts';
import { CHART_FILES, PAPER_FILES } from '@dachushi/domain/protocol/export-messages.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { batch, merge, removeFolder, startServer } from './testing/test-server.ts';
import type { TestServer } from './testing/test-server.ts';

let server: TestServer;
let planId: string;
beforeAll(async () => {
  server = await startServer();
  ({ id: planId } = await server.newPlan('harbin-finished'));
});
afterAll(async () => {
  await server.close();
  removeFolder(server.dataDir);
});

async function exported(file: ExportFileName, question = '', plan = planId): Promise<Buffer> {
  const answer = await fetch(`${server.url}/api/plans/${plan}/exports/${file}${question}`);
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
}

async function verifyFile(bytes: Buffer, name = 'file'): Promise<VerifyAnswer> {
  const body = new FormData();
  body.append('file', new Blob([new Uint8Array(bytes)]), name);
  const answer = await fetch(`${server.url}/api/verify`, { method: 'POST', body });
  expect(answer.status).toBe(200);
  return (await answer.json()) as VerifyAnswer;
}

async function verifyHash(hash: string): Promise<VerifyAnswer> {
  return (await server.post('/api/verify', { hash })).json as unknown as VerifyAnswer;
}

test.each([...CHART_FILES, ...PAPER_FILES])(
  '%s is known again, byte for byte, and by its plan and version',
  async (file) => {
    const { seq, stateHash } = (await server.get(`/api/plans/${planId}/state`)).json;
    const bytes = await exported(file, '?department=hrss');
    const { verdict, plans, file: about } = await verifyFile(bytes, `样张-${file}`);
    expect(verdict).toBe('match');
    expect(plans).toMatchObject([{ planId, title: '试点方案', seq, headSeq: seq, stateHash }]);
    expect(about).toMatchObject({ size: bytes.length, marks: { planId, stateHash, asked: `${file}?department=hrss` } });
  },
);

test('plan.json is known again by its chain; one whose log was touched is changed', async () => {
  const bytes = await exported('plan.json');
  expect(await verifyFile(bytes)).toMatchObject({ verdict: 'match', plans: [{ planId }] });
  const touched = bytes.toString('utf8').replace('职能接近', '职能相近');
  expect((await verifyFile(Buffer.from(touched))).verdict).toBe('changed');
});

test('plan.json on another baseline than the one it was made of is changed', async () => {
  const file = JSON.parse((await exported('plan.json')).toString('utf8')) as { baseline: { source: string } };
  file.baseline.source = '另一来源';
  expect((await verifyFile(Buffer.from(JSON.stringify(file)))).verdict).toBe('changed');
});

test('a byte that was changed behind the marks is told', async () => {
  const pdf = await exported('regulation.pdf', '?department=hrss');
  const at = pdf.indexOf('stream') + 200;
  pdf[at] = (pdf[at] ?? 0) ^ 1;
  expect(await verifyFile(pdf)).toMatchObject({ verdict: 'changed', plans: [{ planId }] });
});

test('marks that name another state of that version, or a plan that is not here, are told', async () => {
  const svg = (await exported('chart.svg', '?department=hrss')).toString('utf8');
  const { stateHash } = (await server.get(`/api/plans/${planId}/state`)).json;
  const other = await verifyFile(Buffer.from(svg.replaceAll(stateHash, 'f'.repeat(64))));
  expect(other).toMatchObject({ verdict: 'other-history', plans: [{ planId }] });
  const elsewhere = await verifyFile(Buffer.from(svg.replace(planId, 'p-elsewhere')));
  expect(elsewhere).toMatchObject({ verdict: 'unknown', plans: [{ planId, stateHash }] });
});

test('a file of another program version is neither confirmed nor called changed', async () => {
  const svg = (await exported('chart.svg', '?department=hrss')).toString('utf8');
  const older = svg.replace(/Program="[^"]*"/, 'Program="0.0.1"');
  expect((await verifyFile(Buffer.from(older))).verdict).toBe('marks-only');
});

test('files without marks, empty ones and broken ones are unmarked', async () => {
  for (const bytes of [
    Buffer.from(''),
    Buffer.from('PK\u0003\u0004broken'),
    Buffer.from('%PDF-1.7'),
    Buffer.from('{"format":1}'),
  ])
    expect(await verifyFile(bytes)).toMatchObject({ verdict: 'unmarked', hash: null, plans: [] });
});

test('an old file stays known after the plan has gone on: its version is made again', async () => {
  const { id } = await server.newPlan();
  await server.post(`/api/plans/${id}/commands`, batch('w', 1, merge('hrss-01', 'hrss-02')));
  const before = await exported('comparison.xlsx', '', id);
  const { stateHash } = (await server.get(`/api/plans/${id}/state`)).json;
  await server.post(`/api/plans/${id}/commands`, batch('w', 2, merge('hrss-01', 'hrss-03')));
  expect(await verifyFile(before)).toMatchObject({ verdict: 'match', plans: [{ planId: id, seq: 1, headSeq: 2 }] });
  expect((await exported('comparison.xlsx', '?at=1', id)).equals(before)).toBe(true);
  expect(await verifyHash(stateHash)).toMatchObject({ verdict: 'match', plans: [{ planId: id, seq: 1 }] });
});

test('a hash is found by its beginning as it is printed, of a state and of an entry', async () => {
  const { stateHash, seq } = (await server.get(`/api/plans/${planId}/state`)).json;
  const printed = `${stateHash.slice(0, 4)} ${stateHash.slice(4, 8).toUpperCase()}`;
  expect(await verifyHash(printed)).toMatchObject({ verdict: 'match', plans: [{ planId, seq }] });
  const { entries } = (await server.get(`/api/plans/${planId}/history?after=0`)).json;
  const third = entries[2]?.hash ?? '';
  expect(await verifyHash(third)).toMatchObject({ verdict: 'match', plans: [{ planId, seq: 3 }] });
  expect(await verifyHash('0'.repeat(64))).toMatchObject({ verdict: 'unknown', plans: [] });
});

test('what is no hash is refused', async () => {
  for (const hash of ['', 'dcdb', 'xyz', 'g'.repeat(64), 'a'.repeat(65)])
    expect((await server.post('/api/verify', { hash })).status).toBe(400);
});
