import type { ColumnMeaning } from '@dachushi/domain/protocol/import-messages.ts';

export interface Guess {
  readonly meaning: ColumnMeaning;
  readonly confidence: number;
}

type Rule = readonly [pattern: RegExp, meaning: ColumnMeaning, confidence?: number];

/**
 * What columns are called in ledgers, first match wins. A header reads `group:leaf`, half width, without blanks or units.
 * What is counted of people in place (实有, 实配) comes before what is approved, because the same words follow it.
 */
const RULES: readonly Rule[] = [
  [
    /姓名|身份证|性别|出生|民族|籍贯|政治面貌|电话|手机|住址|家庭|参加工作|入党|学历|照片|银行|^(负责|联系|经办)人$/,
    'personal',
  ],
  [/^(序号|顺序号?|排序号?|行号|no\.?|#)$/i, 'order'],

  [/^(部门|单位|机关)(编码|代码|编号)$/, 'departmentCode'],
  [/^(部门|单位|机关)(类别|类型|性质|序列)$/, 'departmentCategory'],
  [/^(是否)?纳入(改革|范围|改革范围)$|^是否纳入/, 'inScope'],
  [/不纳入.*(理由|原因)/, 'exemptReason'],

  [/^(审批|行政审批)?(项目|事项|职权|权力)(编码|代码|编号)$/, 'itemCode'],
  [/^(审批|行政审批|许可|监管|政务服务|行政许可)?(项目|事项|职权|权力)(名称)?$/, 'itemName'],
  [/^子项(名称)?$/, 'itemPart'],
  [/^(事项|项目)性质$/, 'itemNature'],
  [/^(审批|事项|项目|职权|权力)(类别|类型|种类)$/, 'itemCategory'],
  [/^(设定|法定|法律|审批|实施)?依据(及条款)?$/, 'itemBasis'],
  [/^(现|新|改革后|拟)(:)?(承办|办理|审批)(处室|机构|科室)$/, 'handlerAfter'],
  [/^(原|改革前|现行)?(:)?(承办|办理|审批|实施)(处室|机构|科室)$/, 'handler'],
  [/^(监管|监督|事后监管)(处室|机构|科室)$/, 'supervisor'],
  [/^法定(办结|办理)?(时限|期限)$/, 'legalDays'],
  [/^承诺(办结|办理)?(时限|期限)$/, 'promisedDays'],
  [
    /^(申报|申请)?(要件|材料)(数量?|份数)?(:|\()?(改革后|后|现)\)?$|^(现|改革后):?(申报|申请)?(要件|材料)数?$/,
    'documentsAfter',
  ],
  [
    /^(申报|申请)?(要件|材料)(数量?|份数)?((:|\()?(改革前|前|原)\)?)?$|^(原|改革前):?(申报|申请)?(要件|材料)数?$/,
    'documentsBefore',
  ],
  [/^(办理|审批)?环节数?(量)?$/, 'steps'],
  [/^(无依据的?|没有依据的)?前置(条件|要件)(数量?)?$/, 'preconditions'],
  [/^(是否)?进驻(大厅|大厦|中心)?$/, 'inHall'],
  [/^(事项|项目)?(调整)?状态$/, 'itemStatus'],
  [/^(是否)?(网办|网上办理|上网)(深度)?$/, 'online'],
  [/^是否收费$|^收费(情况|依据|标准)?$|^进驻/, 'known'],

  [/实配|超配|职级|非领导|空.*编|超.*编|缺编|余编|满编/, 'known'],
  [
    /^(实有|现有|在编|在岗|实际)(人员|人数|编制)?(数|情况)?(:(实有人数|合计|小计|总计|总数|人数))?$|:(实有|在编|现有)(人数|人员)?$/,
    'actual',
  ],
  [/实有|现有|在编|在岗|实际/, 'known'],

  [/^编制(类型|类别|性质|种类)$/, 'establishmentKind'],
  [/^(?=.*编).*政法/, '政法'],
  [/^(?=.*编).*事业/, '事业'],
  [/^(?=.*编).*(工勤|后勤)/, '工勤'],
  [/^(?=.*编).*行政/, '行政'],
  [/^政法$/, '政法', 0.8],
  [/^事业$/, '事业', 0.8],
  [/^(工勤|后勤)$/, '工勤', 0.8],
  [/^行政$/, '行政', 0.8],
  [
    /^(核定|批准|审批|人员|总)?(人员)?编制(总?数|员额)?$|^定编(数|人数)?$|^编制(情况|数)?:(核定|批准)?(编制)?(数|人数|编制数|合计|小计|总计|总数|计)?$/,
    'establishment',
  ],
  [/^(?=.*编制):?.*:(合计|小计|总计|总数|计|核定编制|核定)$/, 'establishment'],
  [/^编制情况$/, 'establishment', 0.7],

  [/职数.*:(合计|小计|总计|总数|计)$|^领导职数(合计|总数)$/, 'postsTotal'],
  [/(^|:)(处级|科级)?(正职|正处(级|职)?|正科(级|职)?|处长|科长|正)(领导)?(职数|数)?$/, 'chief'],
  [/(^|:)(处级|科级)?(副职|副处(级|职)?|副科(级|职)?|副处长|副科长|副)(领导)?(职数|数)?$/, 'deputy'],
  [/^(核定|批准)?(处级|科级|处室|内设机构)?(领导)?职数$|^职数$|^领导(职位|指数)数?$/, 'posts'],

  [/规格|^(机构|处室)?级别$/, 'rank'],
  [/加挂|挂牌|牌子/, 'nameplate'],
  [/^(是否)?(计入|列入)(机构|处室)?(数|总数)?$|^是否(计入|列入)/, 'counted'],
  [/^(是否)?(受)?保护$|^是否(受)?保护|^不参与(整合|合并)$/, 'protected'],
  [/^(是否)?阶段性(任务)?(机构)?$|^(是否)?临时(机构)?$/, 'temporary'],
  [/^(阶段性任务)?(截止|到期)(日期|时间)$/, 'temporaryUntil'],
  [/^(阶段性任务)(设立)?文号$/, 'temporaryDocument'],
  [/^(内设)?(机构|处室|科室)(性质|类别|类型|种类)$/, 'kind'],
  [/^(主要)?(工作)?(职责|职能)(任务|内容)?$|^主要职责/, 'duties'],
  [/文号/, 'documentNo'],
  [/^(批准|批复|设立|成文|成立)(日期|时间)$/, 'documentDate'],
  [/^备注|^说明$|^注$/, 'note'],

  [/^(内设)?(机构|处室|科室)(编码|代码|编号)$/, 'code'],
  [/^(编码|代码)$/, 'code', 0.9],
  [/^编号$/, 'code', 0.7],
  [
    /^(内设|下设|职能|所属)(机构|处室|科室)(\(处室\)|\(科室\))?(名称)?$|^(处室|科室|处\(室\)|处\(科\)室|内设机构及职责)(名称)?$/,
    'division',
  ],
  [
    /^(所属|所在|主管|市直|区直|县直|实施|行政|填报)?(部门|单位|机关|委办局|机关名称|主管单位)(\(单位\)|\(部门\)|\(机关\)|\/单位)?(名称|全称)?$/,
    'department',
  ],
  [/^(行政)机构名称$/, 'department', 0.9],
  [/^机构(名称)?$/, 'division', 0.6],
  [/^名称$/, 'division', 0.5],
];

/** What a column with this header (rows of a group joined by “：”) most likely holds, or null. */
export function guessColumn(header: string): Guess | null {
  const name = plainHeader(header);
  if (name === '') return null;
  for (const [pattern, meaning, confidence = 1] of RULES) {
    if (pattern.test(name)) return { meaning, confidence };
  }
  return null;
}

/** Half width, no blanks, no units, no “其中”: what two headers must share to be the same. */
export function plainHeader(header: string): string {
  return header
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\u202a-\u202e\ufeff*]+/g, '')
    .replace(/\((单位:)?(名|个|人|项|份|件|天|日|工作日|个工作日|人数)\)/g, '')
    .replace(/(^|:)其中:/g, '$1')
    .replace(/^\d+[.、]/, '')
    .replace(/:+$/, '');
}
