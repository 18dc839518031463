import { expect, it } from 'vitest';
import { BASELINE_SCHEMA } from '@dachushi/domain/protocol/baseline-schema.ts';
import { issuePlace } from './issue-place.ts';
import { issueText } from './issue-text.ts';

/** The issues as the server sends them. */
function issuesOf(json: unknown) {
  const parsed = BASELINE_SCHEMA.safeParse(json);
  return (parsed.error?.issues ?? []).flatMap((issue) => {
    const path = issue.path as (string | number)[];
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [null];
    return keys.map((key) => ({
      path: key === null ? path : [...path, key],
      message: issue.message,
      code: issue.code,
    }));
  });
}
const told = (json: unknown) =>
  issuesOf(json).map((issue) => `${issuePlace(issue.path, json, 'zh-CN')}：${issueText(issue, json, 'zh-CN')}`);

it('every problem of a row is told in plain words at its place', () => {
  const divisions = [{ id: 'a 1', name: '', kind: '别的' }];
  expect(
    told({
      title: 'x',
      baseDate: '2026-13-01',
      colour: 1,
      departments: [
        { id: 'a', name: '市教育局', divisions },
        { id: 'b', divisions: [] },
      ],
    }),
  ).toEqual([
    '基准日期：日期应写成 2026-11-22 这样',
    '第 1 个部门（市教育局） › 第 1 个处室 › 编号：编号只能用字母、汉字、数字和 . _ -，不留空格，最多 64 个字符',
    '第 1 个部门（市教育局） › 第 1 个处室 › 名称：名称不能为空',
    '第 1 个部门（市教育局） › 第 1 个处室 › 类别：只能是：综合管理、业务、监管、审批、机关党委、纪检监察、离退休',
    '第 2 个部门 › 名称：缺少，或者写法不对',
    'colour：没有这一栏，请删去或改正写法',
  ]);
});

it('so is what only all rows together show', () => {
  const item = { id: 'i1', nature: '审批', name: '许可', handlerId: 'd9' };
  const departments = [
    { id: 'a', name: '市教育局', divisions: [{ id: 'd1', name: '办公室' }], items: [item] },
    { id: 'b', name: '市科技局', inScope: false, divisions: [{ id: 'd1', name: '办公室' }] },
  ];
  expect(told({ title: 'x', baseDate: '2026-01-01', departments })).toEqual([
    '第 1 个部门（市教育局） › 第 1 个事项（许可） › 承办处室：“d9”不是本部门的处室',
    '第 2 个部门（市科技局） › 不涉改理由：不纳入范围须写明理由',
    '第 2 个部门（市科技局） › 第 1 个处室（办公室） › 编号：编号“d1”用了不止一次',
  ]);
});

it('a count that is none is told as what it should be', () => {
  const divisions = [
    { id: 'd1', name: '办公室', establishment: -3 },
    { id: 'd2', name: '人事处', posts: { chief: -1, deputy: 0 } },
  ];
  expect(told({ title: 'x', baseDate: '2026-01-01', departments: [{ id: 'a', name: '市教育局', divisions }] })).toEqual(
    [
      '第 1 个部门（市教育局） › 第 1 个处室（办公室） › 编制：应是不小于 0 的整数',
      expect.stringMatching(/第 2 个处室（人事处）.*应是不小于 0 的整数/u),
    ],
  );
});
