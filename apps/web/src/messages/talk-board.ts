import { defineMessages } from './catalogue.ts';

/** The few words of remarks that the board shows at once; the others come with what they are for. */
export const talkBoardMessages = defineMessages({
  zh: {
    remarks: '意见',
    tab: (count: number) => (count === 0 ? '意见' : `意见 ${count}`),
    openRemarks: (count: number, name: string) => `${name}有 ${count} 条未办结意见，打开`,
    menuRemark: '写意见…',
    menuPark: '搁置…',
    menuSettle: '议定…',
    parked: '搁置',
    parkedMark: (note: string) => `搁置：${note}`,
    wholePlan: '全方案',
    heard: (name: string, place: string) => `${name}对${place}发表了意见`,
    heardMention: (name: string, place: string) => `${name}在${place}提到了你`,
    look: '查看',
  },
  en: {
    remarks: 'Remarks',
    tab: (count: number) => (count === 0 ? 'Talk' : `Talk ${count}`),
    openRemarks: (count: number, name: string) => `${count} open remark${count === 1 ? '' : 's'} on ${name}, open`,
    menuRemark: 'Remark…',
    menuPark: 'Put aside…',
    menuSettle: 'Settle…',
    parked: 'Aside',
    parkedMark: (note: string) => `Put aside: ${note}`,
    wholePlan: 'the plan as a whole',
    heard: (name: string, place: string) => `${name} remarked on ${place}`,
    heardMention: (name: string, place: string) => `${name} named you on ${place}`,
    look: 'Look',
  },
});
