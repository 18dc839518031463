import { defineMessages } from './catalogue.ts';

/** The page 文件: what each paper is and what is inside. */
export const documentMessages = defineMessages({
  zh: {
    page: '文件',
    lead: '会议用的表和方案，数字与屏幕一致。',
    emptyTitle: '还没有部门',
    emptyText: '先导入现状，再回来取文件。',
    scope: '范围',
    wholeCity: '全市各部门',
    language: '对照表和方案按公文要求用中文；机构图用当前界面语言。',
    unsaved: (count: number) => `还有 ${count} 项修改没有保存到服务器，文件里不含这些修改。`,
    offline: '现在连不上服务器，暂时取不了文件。',
    notice: '现状是示意数据，每份文件上都会注明。',
    remarks: (count: number) => `偏离、不纳入范围和说明保留共 ${count} 项，连同理由一并印出。`,
    preview: '预览',
    department: '部门',
    before: '改革前',
    after: '改革后',
    removed: '减少',
    ratio: '精简率',
    way: '方式',
    total: '① 合计',
    join: (names: readonly string[]) => names.join('、'),
    more: (count: number) => `还有 ${count} 行`,
    pieces: (count: number) => `${count} 个`,
    chartCounts: (before: number, after: number) => `改革前 ${before} 个处室，改革后 ${after} 个机构，一个不少。`,
    necessity: '一、调整的必要性和依据',
    steps: '六、实施步骤',
    chapters: '填写正文（可不填）',
    chaptersNote: '一行一段，每部分至多 700 字。只写进这次下载的文件，不随方案保存；不填则标明由起草单位撰写。',
    download: '下载',
    making: '正在生成…',
    stop: '停止',
    done: (name: string) => `已下载：${name}`,
    chartOptions: '更多图样和格式',
  },
  en: {
    page: 'Documents',
    lead: 'Tables and papers for the meeting, with the figures of the screen.',
    emptyTitle: 'No departments yet',
    emptyText: 'Import the present state first, then come back for the papers.',
    scope: 'Scope',
    wholeCity: 'All departments',
    language: 'Tables and proposal are in Chinese, as official papers are; charts follow the language of this page.',
    unsaved: (count: number) =>
      `${count} ${count === 1 ? 'change is' : 'changes are'} not on the server yet and will not be in the file.`,
    offline: 'The server cannot be reached; files cannot be made now.',
    notice: 'The baseline is illustrative; every file says so.',
    remarks: (count: number) =>
      `${count} ${count === 1 ? 'deviation, exemption or waiver is' : 'deviations, exemptions and waivers are'} printed with the reason.`,
    preview: 'Preview',
    department: 'Department',
    before: 'Before',
    after: 'After',
    removed: 'Fewer',
    ratio: 'Ratio',
    way: 'Change',
    total: '① Total',
    join: (names: readonly string[]) => names.join(', '),
    more: (count: number) => `${count} more ${count === 1 ? 'row' : 'rows'}`,
    pieces: (count: number) => String(count),
    chartCounts: (before: number, after: number) => `${before} divisions before and ${after} units after, every one.`,
    necessity: '1. Why it is needed, and on what basis',
    steps: '6. Steps',
    chapters: 'Write the chapters (optional)',
    chaptersNote:
      'One paragraph a line, at most 700 characters each. They go into this download only and are not kept with the plan; left empty, the paper says who is to write them.',
    download: 'Download',
    making: 'Being made…',
    stop: 'Stop',
    done: (name: string) => `Downloaded: ${name}`,
    chartOptions: 'More looks and formats',
  },
});

/** What each paper is called on its card. */
export const documentTitles = defineMessages({
  zh: {
    'comparison.xlsx': '改革前后对照表（Excel）',
    'comparison.docx': '改革前后对照表（Word）',
    'proposal.docx': '内设机构调整方案（Word）',
    'chart.pdf': '机构设置图（PDF）',
    'chart.pptx': '机构设置图（PPT）',
  },
  en: {
    'comparison.xlsx': 'Before and after (Excel)',
    'comparison.docx': 'Before and after (Word)',
    'proposal.docx': 'Proposal (Word)',
    'chart.pdf': 'Chart (PDF)',
    'chart.pptx': 'Chart (PowerPoint)',
  },
});

/** What its file is called; papers keep their Chinese names. */
export const documentFileNames = defineMessages({
  zh: {
    'comparison.xlsx': '改革前后对照表',
    'comparison.docx': '改革前后对照表',
    'proposal.docx': '内设机构调整方案',
    'chart.pdf': '机构设置图',
    'chart.pptx': '机构设置图',
  },
  en: {
    'comparison.xlsx': '改革前后对照表',
    'comparison.docx': '改革前后对照表',
    'proposal.docx': '内设机构调整方案',
    'chart.pdf': 'Chart',
    'chart.pptx': 'Chart',
  },
});

/** What is inside. */
export const documentInside = defineMessages({
  zh: {
    'comparison.xlsx': '汇总表（合计和三个精简率带公式）、对照表、说明。A3 横向，表头每页重复。',
    'comparison.docx': '同样的表，A4 横向，可直接编辑。',
    'proposal.docx': 'GB/T 9704 版式：七个部分，附件含对照表、职责划转表、编制职数测算表、审批事项调整表、机构设置图。',
    'chart.pdf': '改革前后对照，A4 横向，分页带书签，字体随文件。',
    'chart.pptx': '改革前后对照，方框可编辑，连接线粘在方框上。',
  },
  en: {
    'comparison.xlsx':
      'Summary (totals and three ratios as formulas), comparison, remarks. A3 landscape, headers on every page.',
    'comparison.docx': 'The same tables, A4 landscape, to edit.',
    'proposal.docx':
      'In the form of GB/T 9704: seven chapters, and attached comparison, duties moved, posts and places, approvals, chart.',
    'chart.pdf': 'Before and after facing, A4 landscape, pages with an outline, fonts inside.',
    'chart.pptx': 'Before and after facing, editable boxes, lines glued to them.',
  },
});

/** Kinds of adjustment that are counted. */
export const adjustmentCounts = defineMessages({
  zh: { merged: '合并设置', created: '新设、改设', abolished: '撤销', kept: '保留、更名' },
  en: { merged: 'Merged', created: 'New or converted', abolished: 'Abolished', kept: 'Kept or renamed' },
});

/** 调整方式 of a unit. */
export const adjustmentWays = defineMessages({
  zh: { 保留: '保留', 更名: '更名', 改设: '改设', 合并: '合并', 新设: '新设' },
  en: { 保留: 'Kept', 更名: 'Renamed', 改设: 'Converted', 合并: 'Merged', 新设: 'New' },
});
