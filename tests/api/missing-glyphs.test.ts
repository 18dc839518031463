import type { ExportCheck } from '@dachushi/domain/protocol/export-messages.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { removeFolder, startServer } from './testing/test-server.ts';
import type { TestServer } from './testing/test-server.ts';

let server: TestServer;
let plan = '';
beforeAll(async () => {
  server = await startServer();
  const baseline = {
    title: '小城',
    baseDate: '2026-01-01',
    departments: [
      {
        id: 'a',
        name: '甲局',
        divisions: [
          { id: 'a-1', name: '𠮷野处', duties: ['负责𠮷野镇'] },
          { id: 'a-2', name: '犇䶮堃处' },
        ],
      },
      { id: 'b', name: '乙局', divisions: [{ id: 'b-1', name: '𬬭处' }] },
    ],
  };
  const { id: baselineId } = (await server.post('/api/baselines', baseline)).json;
  plan = `/api/plans/${(await server.post('/api/plans', { title: '方案', baselineId })).json.id}`;
});
afterAll(async () => {
  await server.close();
  removeFolder(server.dataDir);
});

async function check(question = ''): Promise<ExportCheck> {
  return (await server.get(`${plan}/exports/check${question}`)).json as unknown as ExportCheck;
}

test('characters that the fonts lack are named with the names they stand in; rare ones that they have are not', async () => {
  const { missing } = await check();
  expect(missing[0]).toEqual({
    character: '𠮷',
    codePoint: 'U+20BB7',
    texts: ['𠮷野处', '负责𠮷野镇'],
    count: 2,
  });
  expect(missing.map(({ character }) => character)).not.toContain('䶮');
});

test('a department by itself is looked through by itself', async () => {
  const { missing } = await check('?department=b');
  expect(missing.flatMap(({ texts }) => texts)).not.toContain('𠮷野处');
  expect((await server.get(`${plan}/exports/check?department=nobody`)).json.code).toBe('department_unknown');
});

test('a file with such a name is made all the same, with 〓 in its place where letters are inside the file', async () => {
  const answer = await fetch(`${server.url}${plan}/exports/proposal.pdf`);
  expect(answer.status).toBe(200);
  const word = await fetch(`${server.url}${plan}/exports/regulation.docx`);
  expect(word.status).toBe(200);
});
