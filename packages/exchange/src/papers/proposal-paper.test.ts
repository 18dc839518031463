import { assess } from '@dachushi/domain/assess.ts';
import { command } from '@dachushi/domain/command.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { must } from '@dachushi/domain/must.ts';
import { presentAssessment } from '@dachushi/domain/ratios/presented.ts';
import { describe, expect, test } from 'vitest';
import { harbinPaper } from '../testing/harbin-paper.ts';
import { readDocument } from '../testing/read-docx.ts';
import { all } from '../testing/read-pptx.ts';
import { documentFile } from './document/document-file.ts';
import { proposalPaper } from './proposal-paper.ts';

const MM = 1440 / 25.4;
const hrss = harbinPaper('hrss');
const department = readDocument(await documentFile(await proposalPaper(hrss)));
const city = readDocument(await documentFile(await proposalPaper(harbinPaper())));
const textOf = ({ paragraphs }: typeof city) => paragraphs.map(({ text }) => text).join('\n');

describe('GB/T 9704', () => {
  const [upright, turned] = all(department.xml, 'w:sectPr');
  const measure = (section: typeof upright, part: string) =>
    Object.fromEntries(
      Object.entries(must(all(must(section, 'section'), part)[0], part).attributes).map(([name, value]) => [
        name.replace('w:', ''),
        Math.round(Number(value) / MM),
      ]),
    );

  test('A4 with a type area of 156 × 225 mm, turned for the tables', () => {
    expect(measure(upright, 'w:pgSz')).toEqual({ w: 210, h: 297 });
    const { left, right, top, bottom } = measure(upright, 'w:pgMar');
    expect([left, right, top, bottom]).toEqual([28, 26, 37, 35]);
    expect(measure(turned, 'w:pgSz')).toMatchObject({ w: 297, h: 210 });
    const wide = measure(turned, 'w:pgMar');
    expect([
      297 - Number(wide['left']) - Number(wide['right']),
      210 - Number(wide['top']) - Number(wide['bottom']),
    ]).toEqual([225, 156]);
  });

  test('22 lines of 28 characters fill the type area', () => {
    const line = Number(must(all(must(upright, 'section'), 'w:docGrid')[0], 'grid').attributes['w:linePitch']);
    expect(Math.floor((225 * MM) / line)).toBe(22);
    const normal = all(department.part('word/styles.xml'), 'w:style').find(
      ({ attributes }) => attributes['w:styleId'] === 'Body',
    );
    const value = (name: string, key = 'w:val') =>
      all(must(normal, 'Body'), name)
        .flatMap(({ attributes }) => attributes[key] ?? [])
        .map(Number)[0] ?? 0;
    expect([value('w:sz'), value('w:spacing', 'w:line')]).toEqual([32, line]);
    const spacing = all(must(normal, 'Body'), 'w:rPr').flatMap((run) => all(run, 'w:spacing'));
    const pitch = 320 + Number(spacing[0]?.attributes['w:val']);
    expect(Math.floor((156 * MM) / pitch)).toBe(28);
  });

  test('each level has its typeface, with stand-ins for machines without it', () => {
    const styles = all(department.part('word/styles.xml'), 'w:style');
    const face = (id: string) => {
      const style = styles.find(({ attributes }) => attributes['w:styleId'] === id);
      return all(must(style, id), 'w:rFonts')[0]?.attributes['w:eastAsia'];
    };
    expect(['Title', 'Level1', 'Level2', 'Level3', 'Body'].map(face)).toEqual([
      '方正小标宋简体',
      '黑体',
      '楷体_GB2312',
      '仿宋_GB2312',
      '仿宋_GB2312',
    ]);
    expect(all(department.part('word/fontTable.xml'), 'w:altName').length).toBe(5);
  });

  test('page numbers stand outside, — 1 —, on odd and even pages', () => {
    const sides = ['odd', 'even'].map((kind) => {
      const foot = department.part(`word/footer-${kind}.xml`);
      const words = all(foot, 'w:t').map(({ text }) => text);
      return [all(foot, 'w:jc')[0]?.attributes['w:val'], words.join('')];
    });
    expect(sides).toEqual([
      ['right', '— 1 —'],
      ['left', '— 1 —'],
    ]);
    expect(all(department.part('word/settings.xml'), 'w:evenAndOddHeaders').length).toBe(1);
  });

  test('sections are 一、 parts （一） and points 1., in their order', () => {
    const level = (style: string) =>
      department.paragraphs.filter((each) => each.style === style).map(({ text }) => text);
    expect(level('Level1')).toEqual([
      '一、调整的必要性和依据',
      '二、现状',
      '三、调整方案',
      '四、职责划转和审监分离安排',
      '五、人员编制和领导职数安排',
      '六、实施步骤',
      '七、口径说明',
    ]);
    expect(level('Level2').slice(0, 4)).toEqual([
      '（一）内设机构',
      '（二）人员编制',
      '（三）领导职数',
      '（四）审批和监管事项',
    ]);
    expect(level('Level3')[0]).toMatch(/^1\.将/);
  });
});

test('law 9: sentences carry the figures of the screen', () => {
  const { ratios, ledgers } = presentAssessment(assess(hrss.structure));
  const own = must(
    ratios.departments.find(({ departmentId }) => departmentId === 'hrss'),
    'hrss',
  );
  expect(textOf(department)).toContain(
    `由${own.before}个调整为${own.after}个，减少${own.removed}个，部门精简率${own.ratio}%（${own.removed}/${own.before}）`,
  );
  const { overall, inScope, departmentMean } = ratios;
  for (const words of [
    `① 总体精简率${overall.ratio}%（${overall.removed}/${overall.before}）`,
    `② 纳入范围精简率${inScope.ratio}%（${inScope.removed}/${inScope.before}）`,
    `③ 部门平均精简率${departmentMean.ratio}%（38个部门精简率之和`,
    `${ledgers.staffing.inScope.averageBefore}名（${ledgers.staffing.inScope.establishmentBefore}/551）`,
  ])
    expect(textOf(city)).toContain(words);
});

test('every merged, abolished and new unit of the department has its sentence', () => {
  const text = textOf(department);
  const { units } = must(hrss.structure.departments.get('hrss' as DepartmentId), 'hrss');
  const merged = units.filter(({ divisionIds }) => divisionIds.length > 1);
  expect(merged.length).toBeGreaterThan(5);
  expect(merged.filter(({ name }) => !new RegExp(`将.+(并入|设立)${name}`).test(text))).toEqual([]);
  expect(text).toContain('撤销高校毕业生就业工作处，职责由就业促进处承担，理由：阶段性任务。');
  expect(text).toContain('新设行政审批办公室。');
});

test('attachments are numbered, named in the text and begin with their number; the chart is a described picture', () => {
  const marks = ({ paragraphs }: typeof city) =>
    paragraphs.filter(({ style }) => style === 'AttachmentMark').map(({ text }) => text);
  expect(marks(department)).toEqual(['附件1', '附件2', '附件3', '附件4', '附件5']);
  expect(marks(city).length).toBe(6);
  expect(textOf(department)).toContain(
    '附件：1.改革前后对照表\n2.职责划转表\n3.编制职数测算表\n4.审批事项调整表\n5.机构设置图（改革后）',
  );
  const pictures = all(department.xml, 'pic:cNvPr').map(({ attributes }) => attributes['descr']);
  expect(pictures).toEqual([expect.stringContaining('市人力资源和社会保障局')]);
});

test('tables stay inside the type area', () => {
  for (const paper of [department, city])
    for (const table of all(paper.xml, 'w:tbl')) {
      const width = all(table, 'w:gridCol').reduce((sum, { attributes }) => sum + Number(attributes['w:w']), 0);
      expect(width / MM).toBeLessThanOrEqual(225.1);
    }
});

test('what no ledger can say and nobody has written is said to be missing', () => {
  expect(textOf(department).match(/（本部分由起草单位撰写。）/g)?.length).toBe(2);
});

test('deviations, waivers, the counting basis and the warning are printed', async () => {
  const { findings } = must(assess(hrss.structure).departments.get('hrss' as DepartmentId), 'hrss');
  const { ruleId, subjectIds } = must(findings[0], 'finding');
  const waive = command('waive-finding', {
    departmentId: 'hrss' as DepartmentId,
    ruleId,
    subjectIds,
    reason: '过渡期内消化',
  });
  const text = textOf(readDocument(await documentFile(await proposalPaper(harbinPaper('hrss', [waive])))));
  for (const words of [
    '理由：过渡期内消化。',
    '偏离说明（40.00%（14/35）',
    '机关党委、纪检监察、离退休机构列入总数',
    '示意数据，不是',
  ])
    expect(text).toContain(words);
});

test('text blocks of the plan stand in its own paper, those of a department in that of the department', async () => {
  const block = (departmentId: string | null, text: string) =>
    command('set-passage', { departmentId: departmentId as DepartmentId | null, passage: '必要性', text });
  const written = [block('hrss', '本部门职责交叉。\n运行不畅。'), block(null, '全市机构偏多。')];
  const own = textOf(readDocument(await documentFile(await proposalPaper(harbinPaper('hrss', written)))));
  expect(own).toContain('一、调整的必要性和依据\n本部门职责交叉。\n运行不畅。\n二、现状');
  const whole = textOf(readDocument(await documentFile(await proposalPaper(harbinPaper(null, written)))));
  expect(whole).toContain('一、调整的必要性和依据\n全市机构偏多。\n二、现状');
  expect(whole).not.toContain('本部门职责交叉');
});

test('divisions put aside are named with what the room differs about', async () => {
  const { divisions } = must(hrss.structure.baseline.departments.get('hrss' as DepartmentId), 'hrss');
  const { id, name } = must(divisions[4], 'division');
  const park = command('park-divisions', { divisionIds: [id], note: '是否并入办公室意见不一' });
  const text = textOf(readDocument(await documentFile(await proposalPaper(harbinPaper('hrss', [park])))));
  expect(text).toContain('搁置事项\n以下1个处室的调整尚未取得一致意见');
  expect(text).toContain(`1.搁置（${name}）。理由：是否并入办公室意见不一。`);
});
