import { describe, expect, it } from 'vitest';
import { BASELINE_SCHEMA } from './baseline-schema.ts';

const smallest = {
  title: '某市现状',
  baseDate: '2026-01-01',
  departments: [{ id: 'a', name: '市甲局', divisions: [{ id: 'a-1', name: '办公室' }] }],
};
const withDivision = (facts: object) => ({
  ...smallest,
  departments: [{ id: 'a', name: '市甲局', divisions: [{ id: 'a-1', name: '办公室', ...facts }] }],
});
const issues = (body: unknown) =>
  BASELINE_SCHEMA.safeParse(body).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

describe('a baseline as a person writes it', () => {
  it('needs only names, ids and the base date', () => {
    expect(BASELINE_SCHEMA.parse(smallest)).toMatchObject({
      countingBasis: '',
      notice: null,
      departments: [
        {
          category: '',
          inScope: true,
          items: [],
          divisions: [
            { kind: '业务', counted: true, protected: false, temporary: null, posts: { chief: 0, deputy: 0 } },
          ],
        },
      ],
    });
  });

  it('takes a plain number as 行政编制 and a plain sentence as a duty', () => {
    const [department] = BASELINE_SCHEMA.parse(
      withDivision({ establishment: 7, duties: ['负责文电工作', { id: 'x', text: '负责会务' }] }),
    ).departments;
    expect(department?.divisions[0]?.establishment).toEqual({ 行政: 7, 政法: 0, 事业: 0, 工勤: 0 });
    expect(department?.divisions[0]?.duties).toEqual([
      { id: 'a-1-d1', text: '负责文电工作' },
      { id: 'x', text: '负责会务' },
    ]);
  });

  it('tidies names', () => {
    expect(BASELINE_SCHEMA.parse(withDivision({ name: ' 办 公\n室 ' })).departments[0]?.divisions[0]?.name).toBe(
      '办公室',
    );
  });

  it.each([
    ['a misspelt key', withDivision({ nmae: 'x' })],
    ['a name of nothing visible', withDivision({ name: '\u200B' })],
    ['a name longer than a unit may have', withDivision({ name: '处'.repeat(61) })],
    ['half a person', withDivision({ establishment: 2.5 })],
    ['an unknown kind', withDivision({ kind: '综合' })],
    ['a date that is none', { ...smallest, baseDate: '2026-02-30' }],
    ['no department', { ...smallest, departments: [] }],
    ['an id of prototype kind', withDivision({ id: '__proto__' })],
    [
      'somebody out of scope without a reason',
      { ...smallest, departments: [{ ...smallest.departments[0], inScope: false }] },
    ],
  ])('refuses %s, with the place', (_title, body) => {
    expect(issues(body)).toHaveLength(1);
    expect(issues(body)[0]).not.toBe('');
  });

  it('refuses more divisions than a city can have', () => {
    const divisions = Array.from({ length: 10_001 }, (_, at) => ({ id: `d${at}`, name: '处' }));
    const many = {
      ...smallest,
      departments: [
        { id: 'a', name: '甲', divisions },
        { id: 'b', name: '乙', divisions: divisions.map(({ id, name }) => ({ id: `b${id}`, name })) },
      ],
    };
    expect(issues(many).join()).toContain('20000');
  });
});
