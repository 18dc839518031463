import { expect, test } from 'vitest';
import { fingerprintOf, MAX_PERSON_NAME, personName, personNameProblem } from './person-name.ts';

test('names as people have them are taken, trimmed', () => {
  for (const name of ['李四', '买买提·艾力', 'Anna O’Brien-Li', "D'Arcy", '  王五　', '张三（人社局）'])
    expect([name, personNameProblem(name)]).toEqual([name, null]);
  expect(personName('  王 五　')).toBe('王五');
  expect(personName(' Li   Si ')).toBe('Li Si');
});

test('markup, control characters and what nobody sees are refused, not repaired', () => {
  for (const name of ['<b>王五</b>', '王\u202E五', '李\n四', '王\u0000', '\uD800', 'a&b', '王\u200B五'])
    expect([name, personNameProblem(name)]).toEqual([name, 'unfit']);
  for (const name of ['\u061C王', '\u00AD', '\u3164', '\u2800', '\uFE0F', '\u{E0041}', '王\uFFFF'])
    expect([name, personNameProblem(name)]).toEqual([name, 'unfit']);
});

test('a name has one to twenty characters', () => {
  expect(personNameProblem('　 ')).toBe('empty');
  expect(personNameProblem('𠮷'.repeat(MAX_PERSON_NAME))).toBeNull();
  expect(personNameProblem('王'.repeat(MAX_PERSON_NAME + 1))).toBe('too-long');
});

test('who has no name is told apart by four letters, the same everywhere', () => {
  expect(fingerprintOf('p-3f2a99')).toBe('3F2A');
  expect(fingerprintOf('client:abcdef')).toBe('ABCD');
});
