import type { OddCase } from './corpus-case.ts';

const csv = (title: string, text: string, expected: Omit<OddCase, 'title' | 'bytes'>): OddCase => ({
  title,
  name: '台账.csv',
  bytes: () => Buffer.from(text),
  ...expected,
});
const raw = (title: string, bytes: () => Uint8Array, expected: Omit<OddCase, 'title' | 'bytes'>): OddCase => ({
  title,
  name: '台账.csv',
  bytes,
  ...expected,
});
const HEAD = '单位名称,内设机构名称,核定编制,正职,副职\n';
const ROW = '市教育局,办公室,8,1,2\n';
const TABLE = HEAD + ROW;
const PLAIN = ['市教育局/办公室 8 1 2'];
const one = (cells: string) => `${HEAD}市教育局,办公室,${cells}\n`;
const swapped = (text: string) => Buffer.from(text, 'utf16le').swap16();

/** “单位名称,内设机构名称,核定编制” and a row, in GB18030. */
const GB = Buffer.from(
  'b5a5cebbc3fbb3c62cc4dac9e8bbfab9b9c3fbb3c62cbacbb6a8b1e0d6c60acad0bdccd3fdbed62cb0ecb9abcad22c380a',
  'hex',
);

/** Text tables as offices keep them. */
export const ODD_TEXTS: readonly OddCase[] = [
  csv('UTF-8', TABLE, { rows: PLAIN, warnings: [] }),
  raw('UTF-8 with a mark', () => Buffer.from(`\ufeff${TABLE}`), { rows: PLAIN, warnings: [] }),
  raw('UTF-16 little-endian', () => Buffer.from(`\ufeff${TABLE}`, 'utf16le'), {
    rows: PLAIN,
    warnings: ['encoding-detected'],
  }),
  raw('UTF-16 big-endian', () => swapped(`\ufeff${TABLE}`), { rows: PLAIN, warnings: ['encoding-detected'] }),
  raw('UTF-16 without a mark', () => Buffer.from(TABLE.repeat(1), 'utf16le'), {
    rows: PLAIN,
    warnings: ['encoding-detected'],
  }),
  raw('GB18030', () => GB, { rows: ['市教育局/办公室 8 - -'], warnings: ['encoding-detected'] }),
  csv('tabs', TABLE.replaceAll(',', '\t'), { rows: PLAIN, warnings: ['delimiter-detected'] }),
  csv('semicolons', TABLE.replaceAll(',', ';'), { rows: PLAIN, warnings: ['delimiter-detected'] }),
  csv('Chinese commas', TABLE.replaceAll(',', '，'), { rows: PLAIN, warnings: ['delimiter-detected'] }),
  {
    title: 'a pasted block',
    name: '粘贴.tsv',
    bytes: () => Buffer.from(TABLE.replaceAll(',', '\t')),
    rows: PLAIN,
    warnings: [],
  },
  csv('CRLF', TABLE.replaceAll('\n', '\r\n'), { rows: PLAIN, warnings: [] }),
  csv('CR', TABLE.replaceAll('\n', '\r'), { rows: PLAIN, warnings: [] }),
  csv('mixed line ends', HEAD.replace('\n', '\r\n') + ROW, { rows: PLAIN, warnings: ['mixed-newlines'] }),
  csv('no line end at the end', TABLE.trimEnd(), { rows: PLAIN, warnings: [] }),
  csv('quoted fields', HEAD + '"市教育局","办公室","8","1","2"\n', { rows: PLAIN }),
  csv('a line end inside a name', HEAD + '市教育局,"办公\n室",8,1,2\n', {
    rows: PLAIN,
    warnings: ['linebreak-in-name-removed'],
  }),
  csv('quotation marks inside a name', HEAD + '市教育局,"""双随机""办公室",8,1,2\n', {
    rows: ['市教育局/"双随机"办公室 8 1 2'],
  }),
  csv('blank lines between', `${HEAD}\n,,,,\n${ROW}`, { rows: PLAIN, warnings: ['blank-row-skipped'] }),
  csv('a title above', `市教育局编制表,,,,\n${TABLE}`, { rows: PLAIN, warnings: ['title-rows-skipped'] }),
  csv(
    'two header rows without merged cells',
    '单位名称,内设机构名称,编制情况,,领导职数,\n,,核定编制,实有人数,正职,副职\n市教育局,办公室,8,7,1,2\n',
    {
      rows: PLAIN,
      warnings: ['multi-row-header'],
    },
  ),
  csv('the header again in the middle', TABLE + HEAD + '市教育局,人事处,5,1,1\n', {
    rows: [...PLAIN, '市教育局/人事处 5 1 1'],
    warnings: ['repeated-header-skipped'],
  }),
  csv('a row that numbers the columns', `${HEAD}甲,乙,1,2,3\n${ROW}`, {
    rows: PLAIN,
    warnings: ['repeated-header-skipped'],
  }),
  csv('blank departments', `${TABLE},人事处,5,1,1\n`, {
    rows: [...PLAIN, '市教育局/人事处 5 1 1'],
    warnings: ['blank-department-filled'],
  }),
  csv('小计 and 合计', `${TABLE}小计,,8,1,2\n合  计,,8,1,2\n`, {
    rows: PLAIN,
    warnings: ['subtotal-skipped', 'totals-match'],
  }),
  csv('a 合计 that is wrong', `${TABLE}合计,,9,1,2\n`, {
    rows: PLAIN,
    warnings: ['subtotal-skipped', 'totals-mismatch'],
  }),
  csv('合计 above the divisions', `${HEAD}合计,,13,2,3\n市教育局,办公室,8,1,2\n市教育局,人事处,5,1,1\n`, {
    rows: [...PLAIN, '市教育局/人事处 5 1 1'],
    warnings: ['totals-match'],
  }),
  csv('a department row with its total', `${HEAD}市教育局,,13,2,3\n,办公室,8,1,2\n,人事处,5,1,1\n`, {
    rows: [...PLAIN, '市教育局/人事处 5 1 1'],
    warnings: ['subtotal-skipped'],
  }),
  csv('a name missing', `${TABLE}市教育局,,5,1,1\n`, { rows: PLAIN, errors: ['missing-division-name@B3'] }),
  csv('notes below', `${TABLE}注：编制数含机关党委,,,,\n填表人：某某,,,,\n`, {
    rows: PLAIN,
    warnings: ['footnote-skipped'],
  }),
  csv('leaders above the divisions', `${HEAD}市教育局,局领导,5,1,4\n${ROW}合计,,13,2,6\n`, {
    rows: PLAIN,
    warnings: ['leader-row-skipped', 'totals-match'],
  }),
  csv('a nameplate on its own row', `${TABLE}市教育局,挂信访室牌子,,,\n`, {
    rows: ['市教育局/办公室 8 1 2 +信访室'],
    warnings: ['nameplate-row-attached'],
  }),
  csv('a nameplate in brackets', one('8,1,2').replace('办公室', '办公室（加挂信访室牌子）'), {
    rows: ['市教育局/办公室 8 1 2 +信访室'],
    warnings: ['nameplate-extracted'],
  }),
  csv('5名', one('8名,1个,2人'), { rows: PLAIN, warnings: ['unit-suffix-stripped'] }),
  csv('full-width digits', one('８,１,２'), { rows: PLAIN, warnings: ['fullwidth-normalised'] }),
  csv('3+5', one('3+5,1,2'), { rows: PLAIN, warnings: ['expression-summed'] }),
  csv('5（含工勤1）', one('8（含工勤1）,1,2'), { rows: PLAIN, warnings: ['inclusive-breakdown-parsed'] }),
  csv('八名', one('八名,一,两名'), { rows: PLAIN, warnings: ['text-number-converted'] }),
  csv('1,008', one('"1,008",1,2'), { rows: ['市教育局/办公室 1008 1 2'], warnings: ['thousand-separator-removed'] }),
  csv('— and 无', one('—,无,/'), { rows: ['市教育局/办公室 - - -'], warnings: ['placeholder-as-empty'] }),
  csv('0 is not empty', one('0,0,0'), { rows: ['市教育局/办公室 0 0 0'] }),
  csv('正1副2', '单位,处室,编制,领导职数\n市教育局,办公室,8,正1副2\n', {
    rows: PLAIN,
    warnings: ['leadership-parsed'],
  }),
  csv('1正2副', '单位,处室,编制,领导职数\n市教育局,办公室,8,1正2副\n', {
    rows: PLAIN,
    warnings: ['leadership-parsed'],
  }),
  csv('一正两副', '单位,处室,编制,领导职数\n市教育局,办公室,8,一正两副\n', {
    rows: PLAIN,
    warnings: ['leadership-parsed'],
  }),
  csv('正职1名、副职2名', '单位,处室,编制,领导职数\n市教育局,办公室,8,正职1名、副职2名\n', {
    rows: PLAIN,
    warnings: ['leadership-parsed'],
  }),
  csv('a negative number', one('-3,1,2'), { errors: ['negative-number@C2'] }),
  csv('half a person', one('2.5,1,2'), { errors: ['non-integer@C2'] }),
  csv('a word for a number', one('约八,1,2'), { errors: ['not-a-number@C2'] }),
  csv('ten million', one('10000000,1,2'), { errors: ['number-out-of-range@C2'] }),
  csv('an error value', one('#REF!,1,2'), { errors: ['cell-error-value@C2'] }),
  csv('a row too long', `${HEAD}市教育局,办公室,8,1,2,7\n`, { errors: ['ragged-row@2'] }),
  csv('a row too short', `${HEAD}市教育局,办公室\n`, { errors: ['ragged-row@2'] }),
  csv('one division twice', TABLE + ROW, { errors: ['duplicate-division@3'] }),
  csv('two columns of one name', '单位名称,内设机构名称,核定编制,核定编制\n市教育局,办公室,8,9\n', {
    errors: ['duplicate-header@D1'],
  }),
  csv('no department anywhere', '内设机构名称,核定编制\n办公室,8\n', { errors: ['missing-department@2'] }),
  csv('a name of invisible characters', `${HEAD}市教育局,"\u200b\u200b",8,1,2\n`, { errors: ['invalid-name@B2'] }),
  csv('a name of 100 characters', `${HEAD}市教育局,${'处'.repeat(100)},8,1,2\n`, { errors: ['name-too-long@B2'] }),
  csv('spaces inside a name', `${HEAD}市 教 育 局,办　公　室,8,1,2\n`, {
    rows: PLAIN,
    warnings: ['whitespace-in-name-removed'],
  }),
  csv('invisible characters', `${HEAD}市教育局,办\u200b公\u202e室,8,1,2\n`, {
    rows: PLAIN,
    warnings: ['zero-width-removed', 'bidi-control-removed'],
  }),
  csv('markup', `${HEAD}市教育局,<b>办公室</b>,8,1,2\n`, {
    rows: ['市教育局/<b>办公室</b> 8 1 2'],
    warnings: ['markup-in-name'],
  }),
  csv('a formula for a name', `${HEAD}市教育局,'=1+1,8,1,2\n`, {
    rows: ['市教育局/=1+1 8 1 2'],
    warnings: ['formula-like-text'],
  }),
  csv('prototypes for names', `${HEAD}__proto__,constructor,8,1,2\n`, { rows: ['__proto__/constructor 8 1 2'] }),
  csv('a list of names beside', '单位名称,内设机构名称,核定编制,负责人姓名\n市教育局,办公室,8,某某\n', {
    rows: ['市教育局/办公室 8 - -'],
    warnings: ['personal-data-column-ignored'],
  }),
  csv(
    'identity numbers under a harmless word',
    '单位名称,内设机构名称,核定编制,备注\n市教育局,办公室,8,230102199001010000\n',
    { warnings: ['personal-data-column-ignored'] },
  ),
  csv('a column nobody knows', '单位名称,内设机构名称,核定编制,楼层\n市教育局,办公室,8,3\n', {
    warnings: ['column-ignored'],
  }),
  csv('codes with zeros', '机构编码,单位名称,内设机构名称\n007,市教育局,办公室\n', { warnings: ['leading-zero-kept'] }),
  csv('codes of 18 digits', '机构编码,单位名称,内设机构名称\n123456789012345678,市教育局,办公室\n', {
    warnings: ['long-code-kept-as-text'],
  }),
  csv('too many leaders', one('3,1,2'), { rows: ['市教育局/办公室 3 1 2'], warnings: ['over-leadership'] }),
  csv('a department row alone', '内设机构名称,核定编制\n市教育局,\n办公室,8\n', {
    rows: ['市教育局/办公室 8 - -'],
    warnings: ['section-row-as-department'],
  }),
  csv('the department in the title', '市教育局内设机构编制表,\n内设机构名称,核定编制\n办公室,8\n', {
    rows: ['市教育局/办公室 8 - -'],
    warnings: ['sheet-name-as-department'],
  }),
  raw('UTF-8 that was read as GB18030', () => Buffer.from(new TextDecoder('gb18030').decode(Buffer.from(TABLE))), {
    errors: ['mojibake-suspected@'],
  }),
  raw('UTF-8 that was read as Latin-1', () => Buffer.from(Buffer.from(TABLE).toString('latin1')), {
    errors: ['mojibake-suspected@'],
  }),
  csv('a lost character in a name', `${HEAD}市教育局,办\ufffd室,8,1,2\n`, { errors: ['mojibake-suspected@B2'] }),
];
