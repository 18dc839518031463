import { expect, test } from 'vitest';
import { calledName, personColour, shortName } from './person-words.ts';

test('who has given no name is called by their own four letters, in the language of the page', () => {
  expect(calledName('p-3f2a9911', null, 'zh-CN')).toBe('同事 3F2A');
  expect(calledName('p-3f2a9911', undefined, 'en')).toBe('Colleague 3F2A');
  expect(calledName('p-3f2a9911', '李四', 'en')).toBe('李四');
});

test('a circle holds the surname, the initials or two letters', () => {
  expect(shortName('p-3f2a', '李四')).toBe('李');
  expect(shortName('p-3f2a', 'Anna Maria Li')).toBe('AM');
  expect(shortName('p-3f2a', null)).toBe('3F');
});

test('a person has one of six colours, always the same', () => {
  const colours = Array.from({ length: 60 }, (_, n) => personColour(`p-${n.toString(16)}0f${n}`));
  expect(new Set(colours).size).toBe(6);
  expect(personColour('p-3f2a')).toBe(personColour('p-3f2a'));
});
