import { defineMessages } from './catalogue.ts';

/** 过渡期: until when deputies above the ceiling stay, and how their posts are absorbed. */
export const transitionMessages = defineMessages({
  zh: {
    title: (count: number) => `超配 ${count} 名副职转为过渡`,
    until: '过渡期至',
    untilHint: '写成 2027-12-31；可稍后补',
    untilWrong: '日期写成 2027-12-31。',
    yearEnd: (year: number) => `${year} 年底`,
    by: '消化方式',
    open: '待定',
    退出不补: '退出不补',
    交流任职: '交流任职',
    改任专员: '改任专员',
    转任职级: '转任职级',
    plan: '消化安排',
    onlyTransitional: (count: number) => `只看过渡 ${count} 个机构`,
    byYear: '按期限',
    byWay: '按方式',
    year: (year: string) => `${year}年`,
    deputies: (count: number) => `${count} 名`,
    share: (name: string, count: number) => `${name} ${count} 名`,
    nobody: '没有过渡期副职',
    openSeats: (count: number) => `同部门另有 ${count} 个副职空位可供消化`,
    noOpenSeats: '同部门没有副职空位',
  },
  en: {
    title: (count: number) =>
      count === 1
        ? '1 deputy above the ceiling stays in transition'
        : `${count} deputies above the ceiling stay in transition`,
    until: 'Until',
    untilHint: 'Like 2027-12-31; may be added later',
    untilWrong: 'Write the date like 2027-12-31.',
    yearEnd: (year: number) => `End of ${year}`,
    by: 'Absorbed by',
    open: 'open',
    退出不补: 'leaving unfilled',
    交流任职: 'an open seat elsewhere',
    改任专员: 'a specialist post',
    转任职级: 'a rank without post',
    plan: 'Absorption',
    onlyTransitional: (count: number) =>
      count === 1 ? 'Only the 1 unit in transition' : `Only the ${count} units in transition`,
    byYear: 'By end',
    byWay: 'By way',
    year: (year: string) => year,
    deputies: (count: number) => (count === 1 ? '1 deputy' : `${count} deputies`),
    share: (name: string, count: number) => `${name}: ${count}`,
    nobody: 'No deputy is in transition',
    openSeats: (count: number) =>
      count === 1
        ? '1 deputy seat is open in the same department'
        : `${count} deputy seats are open in the same department`,
    noOpenSeats: 'No deputy seat is open in the same department',
  },
});
