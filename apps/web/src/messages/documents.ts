import { defineMessages } from './catalogue.ts';

/** The page 文件. */
export const documentMessages = defineMessages({
  zh: {
    page: '文件',
    lead: '会议用的表、方案和图，数字与屏幕一致。',
    emptyTitle: '还没有部门',
    emptyText: '先导入现状，再回来取文件。',
    scope: '范围',
    wholeCity: '全市各部门',
    verify: '核对已有文件',
    unsaved: (count: number) => `还有 ${count} 项修改没有保存到服务器，文件里不含这些修改。`,
    offline: '现在连不上服务器，暂时取不了文件。',
    notice: '现状是示意数据，每份文件上都会注明。',
    missing: (count: number) => `有 ${count} 个字，文件所带的字库里没有`,
    missingIn: (character: string, code: string, names: readonly string[], count: number) =>
      `“${character}”（${code}）用在：${names.join('、')}${count > names.length ? ` 等 ${count} 处` : ''}`,
    missingMeans: '图和 PDF 上这些字以〓代替并注明；Word 和 Excel 用本机字体显示。可先在台账中改用通用字。',
    list: '可以取的文件',
    forMeeting: '会议材料',
    notForMeeting: '存档',
    format: '文件格式',
    newer: (shown: number, now: number) => `预览的是第 ${shown} 步，方案已到第 ${now} 步。`,
    showNewest: '看最新',
    download: '下载',
    making: '正在生成…',
    stop: '停止',
    done: (name: string) => `已下载：${name}`,
    side: '内容',
    look: '样式',
    paper: '纸张',
    orientation: '方向',
    scale: '倍数',
    chartLanguage: '图的语言',
    choose: '选部门…',
    chosenOnes: (count: number) => `已选 ${count} 个部门`,
    chooseNone: '不选',
    chooseAtLeastOne: '请至少选一个部门。',
    chooseDone: '确定',
    cancel: '取消',
  },
  en: {
    page: 'Documents',
    lead: 'Tables, papers and charts with the figures of the screen. Tables and papers are in Chinese; charts also in English. ',
    emptyTitle: 'No departments yet',
    emptyText: 'Import the present state first, then come back for the papers.',
    scope: 'Scope',
    wholeCity: 'All departments',
    verify: 'Check a file',
    unsaved: (count: number) =>
      `${count} ${count === 1 ? 'change is' : 'changes are'} not on the server yet and will not be in the file.`,
    offline: 'The server cannot be reached; files cannot be made now.',
    notice: 'The baseline is illustrative; every file says so.',
    missing: (count: number) =>
      `${count} ${count === 1 ? 'character is' : 'characters are'} not in the fonts of the files`,
    missingIn: (character: string, code: string, names: readonly string[], count: number) =>
      `“${character}” (${code}) in: ${names.join(', ')}${count > names.length ? ` and more, ${count} in all` : ''}`,
    missingMeans:
      'Charts and PDF show 〓 in their place and say so; Word and Excel use the fonts of the machine. A common character can be put in the ledger.',
    list: 'What can be taken along',
    forMeeting: 'for the meeting',
    notForMeeting: 'to keep',
    format: 'Kind of file',
    newer: (shown: number, now: number) => `This shows step ${shown}; the plan is at step ${now}.`,
    showNewest: 'Show the newest',
    download: 'Download',
    making: 'Being made…',
    stop: 'Stop',
    done: (name: string) => `Downloaded: ${name}`,
    side: 'Content',
    look: 'Look',
    paper: 'Paper',
    orientation: 'Orientation',
    scale: 'Scale',
    chartLanguage: 'Language of the chart',
    choose: 'Choose…',
    chosenOnes: (count: number) => `${count} chosen`,
    chooseNone: 'Not chosen',
    chooseAtLeastOne: 'Choose at least one department.',
    chooseDone: 'Done',
    cancel: 'Cancel',
  },
});

export const documentTitles = defineMessages({
  zh: {
    comparison: '改革前后对照表',
    proposal: '内设机构调整方案',
    regulation: '三定规定修订稿',
    chart: '机构设置图',
    plan: '方案文件',
    passages: '方案正文',
    folder: '会议材料包',
  },
  en: {
    comparison: 'Before and after',
    proposal: 'Proposal',
    regulation: 'Regulation, revised',
    chart: 'Chart',
    plan: 'Plan as a file',
    passages: 'Text of the proposal',
    folder: 'Meeting folder',
  },
});

export const viewNotes = defineMessages({
  zh: { passages: '必要性、实施步骤，写在方案里', folder: '全部材料，一个 zip' },
  en: { passages: 'Why, and in which steps', folder: 'everything in one zip' },
});

export const formatNames = defineMessages({
  zh: {
    xlsx: 'Excel',
    docx: 'Word',
    pdf: 'PDF',
    pptx: 'PPT',
    png: '图片',
    svg: '矢量图',
    json: '数据',
  },
  en: { xlsx: 'Excel', docx: 'Word', pdf: 'PDF', pptx: 'PowerPoint', png: 'Picture', svg: 'SVG', json: 'Data' },
});

export const sideNames = defineMessages({
  zh: { before: '改革前', after: '改革后', both: '前后对照', changes: '标注变化' },
  en: { before: 'Before', after: 'After', both: 'Facing', changes: 'Changes' },
});

export const lookNames = defineMessages({
  zh: { official: '公文式', horizontal: '横排', compact: '紧凑' },
  en: { official: 'Official', horizontal: 'Tree', compact: 'Compact' },
});

export const orientationNames = defineMessages({
  zh: { landscape: '横向', portrait: '纵向' },
  en: { landscape: 'Landscape', portrait: 'Portrait' },
});

/** What its file is called; papers keep their Chinese names. */
export const documentFileNames = defineMessages({
  zh: {
    comparison: '改革前后对照表',
    proposal: '内设机构调整方案',
    regulation: '三定规定修订稿',
    chart: '机构设置图',
    plan: '方案',
  },
  en: {
    comparison: '改革前后对照表',
    proposal: '内设机构调整方案',
    regulation: '三定规定修订稿',
    chart: 'Chart',
    plan: 'Plan',
  },
});

/** What is inside. */
export const documentInside = defineMessages({
  zh: {
    'comparison.xlsx': '汇总表（合计和三个精简率带公式）、对照表、说明。打印为 A3、A4 横向，表头每页重复。',
    'comparison.docx': '同样的表，A4 横向，可直接编辑。预览为同一版面的 PDF 页。',
    'comparison.pdf': '同样的表，A4 横向，字体随文件。',
    'proposal.docx':
      'GB/T 9704 版式：七个部分，附件含对照表、职责划转表、编制职数测算表、审批事项调整表、机构设置图。预览为同一版面的 PDF 页。',
    'proposal.pdf': 'GB/T 9704 版式，与 Word 版同一版面，字体随文件，机构设置图为矢量。',
    'regulation.docx': '原文与修订后逐条对照，可直接编辑。预览为同一版面的 PDF 页。',
    'regulation.pdf': '原文与修订后逐条对照，字体随文件。',
    'chart.pdf': '分页带书签，字体随文件；几个部门时先有总览页。',
    'chart.pptx': '方框是可编辑的图形，连接线粘在方框上。预览与文件用同一版面，字体以本机为准。',
    'chart.png': '一整张图，不分页；最多 1 亿像素。',
    'chart.svg': '一整张矢量图，文字仍是文字，字体随文件。',
    'plan.json': '整个方案：现状、每一步操作和校验码，可在别的机器上打开接着做。',
  },
  en: {
    'comparison.xlsx':
      'Summary (totals and three ratios as formulas), comparison, remarks. Prints on A3 and A4 landscape, headers on every page.',
    'comparison.docx': 'The same tables, A4 landscape, to edit. Shown as the PDF pages of the same layout.',
    'comparison.pdf': 'The same tables, A4 landscape, fonts inside.',
    'proposal.docx':
      'In the form of GB/T 9704: seven chapters and attachments: comparison, duties moved, posts and places, approvals, chart. Shown as the PDF pages of the same layout.',
    'proposal.pdf': 'In the form of GB/T 9704, the layout of the Word file, fonts inside, charts drawn.',
    'regulation.docx': 'Old beside new, article by article, to edit. Shown as the PDF pages of the same layout.',
    'regulation.pdf': 'Old beside new, article by article, fonts inside.',
    'chart.pdf': 'Pages with an outline, fonts inside; several departments begin with an overview.',
    'chart.pptx':
      'Editable shapes, lines glued to them. Shown from the layout of the file, in the fonts of this machine.',
    'chart.png': 'One picture, no pages; at most 100 megapixels.',
    'chart.svg': 'One drawing; text stays text, fonts inside.',
    'plan.json': 'The whole plan: baseline, every step and their hashes, to be opened on another machine.',
  },
});

export const previewMessages = defineMessages({
  zh: {
    previousPage: '上一页',
    nextPage: '下一页',
    pageOf: (page: number, of: number) => `第 ${page} 页，共 ${of} 页`,
    pageTitle: (title: string, page: number) => `${title}第 ${page} 页`,
    pages: '页面，PageUp 和 PageDown 翻页，加号减号缩放',
    picture: '图片',
    sheets: '工作表',
    zoomIn: '放大',
    zoomOut: '缩小',
    zoomIs: (percent: number) => `${percent}%`,
    fitWidth: '适合宽度',
    pixels: (width: number, height: number) => `${width} × ${height} 像素`,
    opening: '正在打开预览',
    cannotShow: '这台浏览器显示不了预览',
    cannotShowText: '文件没有问题，可以直接下载。浏览器较旧时请升级后再看预览。',
    failed: '预览没有取到',
    making: '正在生成…',
    coming: (kilobytes: number) => `正在接收，${kilobytes} KB`,
    stop: '停止',
    stopped: '已停止。',
    again: '再试一次',
    noPages: '这种文件没有页面，给程序读取。打开方法：在全部方案页把它拖进去。',
  },
  en: {
    previousPage: 'Previous page',
    nextPage: 'Next page',
    pageOf: (page: number, of: number) => `Page ${page} of ${of}`,
    pageTitle: (title: string, page: number) => `${title}, page ${page}`,
    pages: 'Pages: PageUp and PageDown turn them, plus and minus zoom',
    picture: 'Picture',
    sheets: 'Sheets',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    zoomIs: (percent: number) => `${percent}%`,
    fitWidth: 'Fit the width',
    pixels: (width: number, height: number) => `${width} × ${height} pixels`,
    opening: 'Opening the preview',
    cannotShow: 'This browser cannot show the preview',
    cannotShowText: 'The file itself is fine and can be downloaded. A newer browser shows it.',
    failed: 'The preview did not come',
    making: 'Being made…',
    coming: (kilobytes: number) => `Coming, ${kilobytes} KB`,
    stop: 'Stop',
    stopped: 'Stopped.',
    again: 'Try again',
    noPages: 'This file has no pages; programs read it. To open it, drop it on the page of all plans.',
  },
});

/** Text blocks of the proposal. */
export const passageMessages = defineMessages({
  zh: {
    title: (of: string) => `${of}：方案正文`,
    ofPlan: '写进全市的调整方案。自动保存在方案里，同事看得到，可以撤回；不填则由文件标明“由起草单位撰写”。',
    ofDepartment: '写进这个部门的调整方案。自动保存在方案里，同事看得到，可以撤回。',
    locked: '这个部门已锁定，正文只能看。解锁后可以改。',
    empty: '还没有写',
    open: '正在写，稍停就保存',
    kept: '已写入方案',
    length: (count: number, most: number) => `${count} / ${most} 字`,
    conflict: '您写的时候，同事也改了这一段。下面是同事写的：',
    emptied: '（同事清空了这一段）',
    takeTheirs: '用同事的',
    keepMine: '用我写的',
  },
  en: {
    title: (of: string) => `${of}: text of the proposal`,
    ofPlan:
      'Goes into the proposal of the city. Kept in the plan by itself, seen by colleagues, can be taken back; left empty, the paper says who is to write it.',
    ofDepartment:
      'Goes into the proposal of this department. Kept in the plan by itself, seen by colleagues, can be taken back.',
    locked: 'This department is locked; the text can only be read until it is unlocked.',
    empty: 'Nothing written yet',
    open: 'Being written; kept at the next pause',
    kept: 'Kept in the plan',
    length: (count: number, most: number) => `${count} / ${most}`,
    conflict: 'While you wrote, a colleague changed this too. Theirs:',
    emptied: '(they emptied it)',
    takeTheirs: 'Take theirs',
    keepMine: 'Keep mine',
  },
});

export const passageNames = defineMessages({
  zh: { 必要性: '一、调整的必要性和依据', 实施步骤: '六、实施步骤' },
  en: { 必要性: '1. Why it is needed, and on what basis', 实施步骤: '6. Steps' },
});

export const passagePlaceholders = defineMessages({
  zh: {
    必要性: '一行一段。例如：处室偏多、职责交叉，按照……要求，推进大处室改革。',
    实施步骤: '一行一段。例如：2026年12月底前完成方案报批；2027年3月底前完成人员转隶。',
  },
  en: { 必要性: 'One paragraph a line.', 实施步骤: 'One paragraph a line.' },
});

/** The meeting folder. */
export const folderMessages = defineMessages({
  zh: {
    title: '会议材料包',
    lead: '勾选要放进去的文件，生成一个 zip，内有目录和每个文件的校验码。图的样式、纸张和语言与“机构设置图”一页相同。会议纪要和意见清单在“讨论”页下载。',
    contents: '放进去的文件',
    departments: '另为部门单独出一份',
    chosen: (count: number) => (count === 0 ? '只出全市的' : `已选 ${count} 个部门`),
    all: (count: number) => `全部 ${count} 个`,
    none: '只出全市的',
    start: (files: number, departments: number) =>
      departments === 0
        ? `生成材料包（${files} 个文件）`
        : `生成材料包（${files} 种文件，全市和 ${departments} 个部门）`,
    again: '重新生成',
    giveUp: '停止',
    making: '材料包的进度',
    progress: (done: number, total: number, current: string) =>
      `${done} / ${total}${current === '' ? '' : `，正在生成：${current}`}`,
    ready: (name: string, kilobytes: number) => `已生成：${name}（${kilobytes} KB）。服务器保留一小时。`,
    download: '下载材料包',
  },
  en: {
    title: 'Meeting folder',
    lead: 'Mark what goes in and make one zip, with a list and the hash of every file. Look, paper and language of charts are those of the page “Chart”. Minutes and remarks are downloaded from the page “Talk”.',
    contents: 'What goes in',
    departments: 'Besides, for departments of their own',
    chosen: (count: number) => (count === 0 ? 'only the city' : `${count} chosen`),
    all: (count: number) => `All ${count}`,
    none: 'Only the city',
    start: (files: number, departments: number) =>
      departments === 0
        ? `Make the folder (${files} files)`
        : `Make the folder (${files} kinds, city and ${departments} departments)`,
    again: 'Make it again',
    giveUp: 'Stop',
    making: 'How far the folder is',
    progress: (done: number, total: number, current: string) =>
      `${done} / ${total}${current === '' ? '' : `, making ${current}`}`,
    ready: (name: string, kilobytes: number) => `Made: ${name} (${kilobytes} KB). The server keeps it for an hour.`,
    download: 'Download the folder',
  },
});
