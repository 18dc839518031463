import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixture, house, houseFiles, type HouseFile } from './house-files.ts';

/** Written in two halves so that this file does not complain about itself. */
const foreign = [
  ['folders of one machine', '(^|[\\s"\'`(=])/(ho' + 'me|ro' + 'ot|Us' + 'ers|wo' + 'rk|op' + 't)/[a-z]'],
  ['a package host', 'regis' + 'try\\.[a-z.-]+\\.(com|org|cn)|\\.tg' + 'z\\b'],
  ['a note to oneself', '\\b(TO' + 'DO|FIX' + 'ME|X' + 'XX|HA' + 'CK)\\b'],
  ['a writing aid', '\\b(sub' + '-?agents?|co' + 'pilot|chat' + 'bot|language mo' + 'del)\\b'],
] as const;

const foreignWords = (files: readonly HouseFile[]): string[] =>
  files.flatMap(({ path, text }) =>
    foreign.filter(([, pattern]) => new RegExp(pattern, 'm').test(text)).map(([what]) => `${path} names ${what}`),
  );

test('each kind of foreign word is noticed', () => {
  const text = [
    '"/ho' + 'me/somebody/plan.json"',
    'regis' + 'try.example.com',
    '// TO' + 'DO later',
    'ask the chat' + 'bot',
  ].join('\n');
  expect(foreignWords([fixture(text, 'a.md')])).toEqual(foreign.map(([what]) => `a.md names ${what}`));
});

test('sources and documents speak of the product only', () => {
  const atTheRoot = readdirSync(house).filter(
    (name) => /\.(md|json|ts|js|cjs)$/.test(name) && name !== 'package-lock.json',
  );
  const files = houseFiles(/\.(tsx?|mjs|css|html|sql|md)$/, [
    'packages',
    'apps',
    'seeds',
    'db',
    'tests',
    'scripts',
    'docs',
    '.ci',
  ]);
  const rootFiles = atTheRoot.map((name) => fixture(readFileSync(join(house, name), 'utf8'), name));
  expect(foreignWords([...files, ...rootFiles])).toEqual([]);
});
