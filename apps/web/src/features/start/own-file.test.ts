import { expect, it } from 'vitest';
import { readOwnFile } from './own-file.ts';

/** jsdom's File cannot be read as text. */
const file = (content: string, size = content.length) =>
  ({ name: 'a.json', size, text: () => Promise.resolve(content) }) as File;

it('a baseline and a plan are told apart by what they hold, also behind a byte order mark', async () => {
  expect(await readOwnFile(file('\uFEFF{"departments":[]}'))).toMatchObject({
    kind: 'baseline',
    text: '{"departments":[]}',
  });
  expect(await readOwnFile(file('{"format":"dachushi-plan","entries":[],"baseline":{}}'))).toMatchObject({
    kind: 'plan',
  });
});

it.each([
  ['PK\u0003\u0004 a workbook', 'not-json'],
  ['{"departments":[', 'not-json'],
  ['[1,2]', 'not-ours'],
  ['null', 'not-ours'],
  ['"text"', 'not-ours'],
])('%s is refused as %s', async (content, why) => {
  expect(await readOwnFile(file(content))).toMatchObject({ kind: 'refused', why });
});

it('what the server would refuse for its size is refused here, before it travels', async () => {
  expect(await readOwnFile(file('{"departments":[]}', 17_000_000))).toMatchObject({ why: 'too-large' });
  expect(await readOwnFile(file('{"entries":[]}', 17_000_000))).toMatchObject({ kind: 'plan' });
  expect(await readOwnFile(file('{}', 65_000_000))).toMatchObject({ why: 'too-large' });
});
