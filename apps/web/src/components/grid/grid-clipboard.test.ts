import { expect, it } from 'vitest';
import { blockAsHtml, blockAsText, readBlock, spread } from './grid-clipboard.ts';

it('a block from a spreadsheet is read with quotes, tabs and a last line end', () => {
  expect(readBlock('1\t2\r\n3\t"a\tb ""c"""\r\n')).toEqual([
    ['1', '2'],
    ['3', 'a\tb "c"'],
  ]);
  expect(readBlock('办公室')).toEqual([['办公室']]);
  expect(readBlock('a\n\nb')).toEqual([['a'], [''], ['b']]);
});

it('what is copied comes back as it was', () => {
  const block = [
    ['办公室', '11', 'a\nb'],
    ['"引号"', '', '1正2副'],
  ];
  expect(readBlock(blockAsText(block))).toEqual(block);
});

it('no cell becomes a formula or a tag where it is pasted', () => {
  expect(blockAsText([['=1+1']])).toBe("'=1+1");
  expect(blockAsHtml([['<b>&']])).toBe('<table><tr><td>&lt;b&gt;&amp;</td></tr></table>');
});

it('one value fills the selected range, a block keeps its shape', () => {
  expect(spread([['5']], { rows: 2, columns: 2 })).toEqual([
    ['5', '5'],
    ['5', '5'],
  ]);
  expect(spread([['5', '6']], { rows: 3, columns: 1 })).toEqual([['5', '6']]);
});
