import { defineMessages } from './catalogue.ts';

/** What a column may hold, by the meaning itself. */
export const columnMessages = defineMessages({
  zh: {
    order: '序号', departmentCode: '部门编码', department: '部门', departmentCategory: '部门类别', code: '处室编码', division: '处室（内设机构）',
    kind: '处室类型', rank: '机构规格', nameplate: '加挂牌子', duties: '主要职责', establishmentKind: '编制类型', establishment: '编制（合计）',
    行政: '行政编制', 政法: '政法专项编制', 工勤: '工勤编制', 事业: '事业编制', actual: '实有人数', posts: '领导职数（正副合写）', chief: '正职', deputy: '副职',
    postsTotal: '领导职数合计', counted: '是否计数', protected: '是否受保护', temporary: '是否阶段性', temporaryUntil: '阶段性截止', temporaryDocument: '阶段性文号',
    inScope: '是否纳入范围', exemptReason: '不纳入理由', documentNo: '批准文号', documentDate: '批准日期', note: '备注', itemCode: '事项编码', itemName: '事项名称',
    itemPart: '子项', itemNature: '事项性质', itemCategory: '事项类别', itemBasis: '设定依据', handler: '承办处室', handlerAfter: '调整后承办处室', supervisor: '监管处室',
    legalDays: '法定时限', promisedDays: '承诺时限', documentsBefore: '调整前材料数', documentsAfter: '材料数', steps: '环节数', online: '网办情况',
    known: '已知，方案用不到', personal: '个人信息，不读取',
  },
  en: {
    order: 'Number in list', departmentCode: 'Department code', department: 'Department', departmentCategory: 'Department category', code: 'Division code', division: 'Division',
    kind: 'Kind of division', rank: 'Rank', nameplate: 'Nameplate', duties: 'Duties', establishmentKind: 'Kind of establishment', establishment: 'Establishment (total)',
    行政: 'Administrative places', 政法: 'Justice places', 工勤: 'Support places', 事业: 'Public service places', actual: 'People in post', posts: 'Posts (heads and deputies)', chief: 'Heads', deputy: 'Deputies',
    postsTotal: 'Posts in total', counted: 'Counted', protected: 'Protected', temporary: 'Temporary', temporaryUntil: 'Temporary until', temporaryDocument: 'Temporary, document',
    inScope: 'In scope', exemptReason: 'Reason out of scope', documentNo: 'Approval number', documentDate: 'Approval date', note: 'Note', itemCode: 'Matter code', itemName: 'Matter',
    itemPart: 'Part of matter', itemNature: 'Nature', itemCategory: 'Category', itemBasis: 'Legal basis', handler: 'Handled by', handlerAfter: 'Handled by, afterwards', supervisor: 'Supervised by',
    legalDays: 'Days by law', promisedDays: 'Days promised', documentsBefore: 'Documents before', documentsAfter: 'Documents', steps: 'Steps', online: 'Online',
    known: 'Known, of no use here', personal: 'Personal, never read',
  },
});
