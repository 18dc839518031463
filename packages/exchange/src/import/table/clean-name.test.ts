import { expect, it } from 'vitest';
import { normaliseName } from '@dachushi/domain/name.ts';
import { cleanName } from './clean-name.ts';

it.each([
  [' 办 公\u3000室 ', '办公室', 'whitespace-in-name-removed'],
  ['办公\r\n室', '办公室', 'linebreak-in-name-removed'],
  ['办\u200b公室', '办公室', 'zero-width-removed'],
  ['办公室\u202e', '办公室', 'bidi-control-removed'],
  ['办\u0007公室', '办公室', 'control-char-removed'],
  ['IT  Office', 'IT Office', 'whitespace-in-name-removed'],
  ['＠综合处', '＠综合处', 'formula-like-text'],
])('%j becomes %j', (written, name, note) => {
  expect(cleanName(written)).toMatchObject({ name, nameplate: null, notes: [note] });
  expect(name).toBe(normaliseName(written));
});

it.each([
  ['办公室（加挂信访室牌子）', '办公室', '信访室'],
  ['人事处(挂“老干部处”牌子)', '人事处', '老干部处'],
  ['办公室（党委办公室）', '办公室（党委办公室）', null],
])('%s is %s with %s', (written, name, nameplate) => {
  expect(cleanName(written)).toMatchObject({ name, nameplate });
});

it('full-width letters stay as they are', () => {
  expect(cleanName('Ａ类处室').name).toBe('Ａ类处室');
});
