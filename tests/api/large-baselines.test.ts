import { canonicalJson } from '@dachushi/domain/canonical-json.ts';
import { BASELINE_SCHEMA } from '@dachushi/domain/protocol/baseline-schema.ts';
import { syntheticBaseline } from '@dachushi/seeds/synthetic.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { removeFolder, startServer } from './testing/test-server.ts';
import type { TestServer } from './testing/test-server.ts';

const DIVISIONS = 3_000;

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server.close();
  removeFolder(server.dataDir);
});

test('a large baseline is stored as the schema takes it, and sent again it is the same one', async () => {
  const baseline = syntheticBaseline(DIVISIONS, 1);
  const first = await server.post('/api/baselines', baseline);
  const again = await server.post('/api/baselines', baseline);
  expect([first.status, again.status, again.json['id']]).toEqual([201, 200, first.json['id']]);
  const { json } = await server.get(`/api/baselines/${first.json['id'] as string}`);
  const same = canonicalJson(json['baseline']) === canonicalJson(BASELINE_SCHEMA.parse(baseline));
  expect(same, 'a difference would fill pages').toBe(true);
});

test('a mistake in a large baseline is named at its place, in the language asked for, and nothing is stored', async () => {
  const baseline = syntheticBaseline(DIVISIONS, 2);
  const [first, ...others] = baseline.departments;
  const wrong = { ...baseline, departments: [{ ...first, inScope: 'perhaps' }, ...others] };
  const { status, json } = await server.post('/api/baselines', wrong);
  expect([status, json['code']]).toEqual([400, 'invalid_baseline']);
  expect(json['issues']).toMatchObject([{ path: ['departments', 0, 'inScope'] }]);
  const { json: list } = await server.get('/api/baselines');
  expect(
    (list['baselines'] as readonly { divisions: number }[]).filter((each) => each.divisions === DIVISIONS),
  ).toHaveLength(1);
});
