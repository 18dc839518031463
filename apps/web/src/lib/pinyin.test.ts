import { expect, it } from 'vitest';
import { createSearch, loadReadings } from './pinyin.ts';

const names = ['办公室', '城市建设科', '重庆路街道办', '市住房和城乡建设局', 'IT 运维处', '会计处', '女工委员会'];
const found = async (typed: string) => {
  const search = createSearch(names, await loadReadings());
  return search
    .find(typed)
    .map(({ index, ranges }) => [names[index], ...ranges.map(({ start, end }) => names[index]?.slice(start, end))]);
};

it('text is found before the pinyin table has come', () => {
  expect(createSearch(names).find('建设')).toEqual([
    { index: 1, ranges: [{ start: 2, end: 4 }] },
    { index: 3, ranges: [{ start: 6, end: 8 }] },
  ]);
  expect(createSearch(names).find('cs')).toEqual([]);
});

it('full pinyin, initials and a mixture find the same name', async () => {
  for (const typed of ['chengshi', 'cs', 'chengs', 'cheng shi', 'CSjs', 'chengsh']) {
    expect([typed, (await found(typed))[0]?.[0]]).toEqual([typed, '城市建设科']);
  }
  expect(await found('bgs')).toEqual([['办公室', '办公室']]);
});

it('what matched is told, also in the middle of a name', async () => {
  expect(await found('jianshe')).toEqual([
    ['城市建设科', '建设'],
    ['市住房和城乡建设局', '建设'],
  ]);
});

it('characters with several readings are found by each', async () => {
  expect((await found('chongqing'))[0]?.[0]).toBe('重庆路街道办');
  expect((await found('zhongq'))[0]?.[0]).toBe('重庆路街道办');
  expect((await found('kuaiji'))[0]?.[0]).toBe('会计处');
});

it('Latin letters in names are found as they stand', async () => {
  expect(await found('it')).toEqual([['IT 运维处', 'IT']]);
});

it('nothing typed gives everything, nonsense gives nothing', async () => {
  expect(await found('  ')).toHaveLength(names.length);
  expect(await found('xyzzy')).toEqual([]);
  expect(await found('.*')).toEqual([]);
});
