import type { RejectionCode } from '@dachushi/domain/rejection.ts';
import { MAX_NAME_LENGTH } from '@dachushi/domain/name.ts';
import { defineMessages, messagesFor } from './catalogue.ts';
import type { Language } from './catalogue.ts';
import type { NameLookup } from '@dachushi/history/name-lookup.ts';
import { problemText } from './problem-text.ts';

/** One sentence per code: why it is not possible and what to do next. `name` is what the refusal is about, quoted, or ''. */
const rejectionMessages = defineMessages({
  zh: {
    'unit-unknown': (name: string) => `机构${name}已不在方案中，可能已被合并或撤销。请另选机构。`,
    'division-unknown': (name: string) => `处室${name}不在本方案的现状中。请另选处室。`,
    'department-unknown': (name: string) => `部门${name}不在本方案中。请另选部门。`,
    'unit-id-taken': () => '这个机构已经存在。请重新操作一次。',
    'ids-repeated': (name: string) => `${name || '同一机构'}选了两次。请每个只选一次。`,
    'nothing-named': () => '没有选中机构或处室。请先选中再操作。',
    'into-itself': (name: string) => `${name || '机构'}不能并入自己。请选择另一个机构。`,
    'already-there': (name: string) => `已经在${name || '该机构'}里了。请选择另一个机构。`,
    'cross-department': (name: string) => `${name || '所选机构'}属于别的部门，不能跨部门合并。请在本部门内选择。`,
    'unit-protected': (name: string) => `${name || '该机构'}按党内法规或专门规定设置，不参与合并、移动和撤销。`,
    'department-locked': (name: string) => `${name || '本部门'}已锁定。如需修改，请先解锁。`,
    'department-not-locked': (name: string) => `${name || '本部门'}没有锁定，无需解锁。`,
    'abolished-mixed': () => '已撤销的处室和在设的处室不能一起处理。请分开操作。',
    'destination-missing': (name: string) => `撤销${name || '机构'}时，职责要有去向。请选择承接的机构。`,
    'name-empty': () => '名称不能为空。请填写名称。',
    'name-too-long': () => `名称太长，最多 ${MAX_NAME_LENGTH} 个字。请缩短。`,
    'no-change': () => '与现在相同，没有需要改动的。',
    'target-out-of-range': () => '目标和幅度应在 0%–100% 之间，并同时填写。请检查数字。',
    'reason-missing': (name: string) => `把${name || '部门'}移出范围要写明理由。请填写理由。`,
    'reason-too-long': (_name: string, longest: string) => `理由太长，最多 ${longest} 个字。请缩短。`,
    'duty-unknown': () => '这项职责不在本方案的现状中。请另选职责。',
    'duty-ended': () => '这项职责已取消或下放，没有牵头处室可配合。请先把它划给一个处室。',
    'item-unknown': () => '这个事项不在本方案的现状中。请另选事项。',
    'item-ended': (name: string) => `事项${name}已取消或下放。请先改回保留，再调整承办或监管处室。`,
    'specialist-unknown': () => '这个专员职位已不在方案中，可能已被收回。',
    'specialist-id-taken': () => '这个专员职位已经设立。请重新操作一次。',
    'amount-out-of-range': () => '划转数应是不小于1的整数。请检查数字。',
    'establishment-short': (_name: string, _longest: string, { kind, available, amount }: Figures) =>
      `${kind}编制只有${available}名，划不出${amount}名。请减少划转数。`,
    'same-place': () => '划出和划入是同一处。请另选一处。',
    'posts-out-of-range': () => '职数应是0到99的整数，过渡期副职至少1名。请检查数字。',
    'date-invalid': () => '日期应写成2027-12-31这样的形式。请检查日期。',
    'policy-invalid': () => '职数表或限额表的各行应由小到大，最后一行不设上限。请检查表格。',
    'passage-too-long': (_name: string, longest: string) => `文字太长，最多 ${longest} 个字。请精简。`,
    'note-missing': () => '搁置要写明分歧在哪里。请填写。',
    'division-not-parked': (name: string) => `${name || '该处室'}没有搁置，可能已经议定。`,
    'undo-unknown': () => '要撤回的操作不在记录中，可能没有被接受。',
    'undo-already': () => '这一步已经撤回过了。',
    'undo-not-own': () => '这是别人的操作。请在历史中回退这一步，并写明事由。',
    'undo-conflict': (name: string) =>
      `${name || '这一步涉及的内容'}之后又被改动，撤回会盖掉别人的决定。请先处理后来的改动，或直接修改。`,
  },
  en: {
    'unit-unknown': (name: string) =>
      `The unit ${name} is no longer in the plan; it may have been merged or abolished. Choose another.`,
    'division-unknown': (name: string) => `The division ${name} is not in this plan’s baseline. Choose another.`,
    'department-unknown': (name: string) => `The department ${name} is not in this plan. Choose another.`,
    'unit-id-taken': () => 'This unit exists already. Do it once more.',
    'ids-repeated': (name: string) => `${name || 'The same unit'} was chosen twice. Choose each once.`,
    'nothing-named': () => 'No unit or division is selected. Select some first.',
    'into-itself': (name: string) => `${name || 'A unit'} cannot be merged into itself. Choose another unit.`,
    'already-there': (name: string) => `It is in ${name || 'that unit'} already. Choose another unit.`,
    'cross-department': (name: string) =>
      `${name || 'What you chose'} belongs to another department; units merge only within one. Choose within this department.`,
    'unit-protected': (name: string) =>
      `${name || 'This unit'} is set up by party or special rules and is neither merged, moved nor abolished.`,
    'department-locked': (name: string) => `${name || 'The department'} is locked. Unlock it to change it.`,
    'department-not-locked': (name: string) => `${name || 'The department'} is not locked.`,
    'abolished-mixed': () =>
      'Abolished and existing divisions cannot be handled together. Do them one after the other.',
    'destination-missing': (name: string) =>
      `When ${name || 'a unit'} is abolished its duties must go somewhere. Choose who takes them.`,
    'name-empty': () => 'A name cannot be empty. Write one.',
    'name-too-long': () => `The name is too long; ${MAX_NAME_LENGTH} characters at most. Shorten it.`,
    'no-change': () => 'It is so already; there is nothing to change.',
    'target-out-of-range': () => 'Target and band lie between 0% and 100% and are given together. Check the figures.',
    'reason-missing': (name: string) => `Taking ${name || 'a department'} out of scope needs a reason. Write one.`,
    'reason-too-long': (_name: string, longest: string) =>
      `The reason is too long; ${longest} characters at most. Shorten it.`,
    'duty-unknown': () => 'This duty is not in the plan’s baseline. Choose another.',
    'duty-ended': () => 'This duty has ended, so there is no lead to assist. Give it to a unit first.',
    'item-unknown': () => 'This item is not in the plan’s baseline. Choose another.',
    'item-ended': (name: string) =>
      `The item ${name} has been cancelled or handed down. Keep it first, then assign it.`,
    'specialist-unknown': () => 'This specialist post is no longer in the plan; it may have been withdrawn.',
    'specialist-id-taken': () => 'This specialist post exists already. Do it once more.',
    'amount-out-of-range': () => 'Transfer a whole number of at least 1. Check the figure.',
    'establishment-short': (_name: string, _longest: string, { available, amount }: Figures) =>
      `There are only ${available} places of this kind; ${amount} cannot go. Transfer fewer.`,
    'same-place': () => 'Both sides are the same place. Choose another.',
    'posts-out-of-range': () =>
      'Posts are whole numbers from 0 to 99, deputies in transition at least 1. Check the figures.',
    'date-invalid': () => 'Write the date like 2027-12-31.',
    'policy-invalid': () => 'The rows of a table rise, and the last one has no upper limit. Check the table.',
    'passage-too-long': (_name: string, longest: string) =>
      `The text is too long; ${longest} characters at most. Shorten it.`,
    'note-missing': () => 'Putting something aside needs a note on what is disputed. Write one.',
    'division-not-parked': (name: string) =>
      `${name || 'This division'} is not put aside; it may have been settled already.`,
    'undo-unknown': () => 'The step to undo is not in the record; it may not have been accepted.',
    'undo-already': () => 'This step has been undone already.',
    'undo-not-own': () => 'This is somebody else’s step. Take it back in the history, saying why.',
    'undo-conflict': (name: string) =>
      `${name || 'What this step concerned'} has been changed since; undoing would overwrite somebody’s decision. Deal with the later change first, or edit directly.`,
  },
});

/** What a refusal carries beside a name, as text. */
type Figures = Readonly<Record<'kind' | 'available' | 'amount', string>>;

interface Refused {
  readonly code: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

interface Words {
  readonly language: Language;
  readonly nameOf?: NameLookup;
}

/** A refusal in the planner's words: why, and what to do next. Codes that are not the domain's are the server's problems. */
export function rejectionText({ code, detail }: Refused, { language, nameOf = () => undefined }: Words): string {
  const sentences = messagesFor(rejectionMessages, language);
  if (!isRejectionCode(code, sentences)) return problemText(code, language);
  const sentence: (name: string, longest: string, figures: Figures) => string = sentences[code];
  const figure = (key: string): string => String(detail[key] ?? '');
  const figures = { kind: figure('kind'), available: figure('available'), amount: figure('amount') };
  return sentence(quoted(subjectOf(detail, nameOf)), figure('longest'), figures).replace('  ', ' ');
}

function isRejectionCode(code: string, sentences: Readonly<Record<RejectionCode, unknown>>): code is RejectionCode {
  return Object.hasOwn(sentences, code);
}

/** What a refusal is about: the name it carries, else that of the first id it carries. */
function subjectOf(detail: Refused['detail'], nameOf: NameLookup): string {
  if (typeof detail['name'] === 'string') return detail['name'];
  const ids = ['unitId', 'divisionId', 'departmentId', 'id', 'ids', 'divisionIds'].flatMap((key) => detail[key] ?? []);
  for (const id of ids) {
    const name = typeof id === 'string' ? nameOf(id) : undefined;
    if (name !== undefined) return name;
  }
  return '';
}

function quoted(name: string): string {
  return name === '' ? '' : `“${name}”`;
}
