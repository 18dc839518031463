import { defineMessages } from './catalogue.ts';

/** The page 核对文件. */
export const verifyMessages = defineMessages({
  zh: {
    page: '核对文件',
    lead: '看一份导出的文件，或纸上的版本号，是不是这台服务器上某个方案的某一版。文件只用来核对，不保存。',
    dropHere: '把文件拖到这里：Word、Excel、PDF、PPT、图片或方案文件',
    letGo: '松开即核对',
    choose: '选择文件',
    hashLabel: '或输入版本校验码',
    hashHelp: '印在每页页脚“版本”之后，至少 8 位，例如 217 · dcdb 3748。',
    noHash: '校验码是 8 到 64 位的数字和字母 a–f。请照页脚再核一遍。',
    check: '核对',
    hint: '核对结果会说明：属于哪个方案、第几步、什么时间，内容是否改动过。',
    asking: (about: string) => `正在核对：${about}`,
    stop: '停止',
    failed: '没有核对成',
    hashMatches: '这个校验码属于下面的方案和版本。',
    otherProgram: '文件由另一个版本的程序生成，同样的内容写出来可能不同。请以内容为准，或重新导出。',
    file: '文件',
    sized: (name: string, kilobytes: number) => `${name}（${kilobytes} KB）`,
    stateHash: '版本校验码',
    fileHash: '文件校验码',
    asked: '导出时选的',
    step: (seq: number, time: string) => `第 ${seq} 步，${time}`,
    newest: '是最新的一版',
    since: (steps: number) => `之后方案又改了 ${steps} 步`,
  },
  en: {
    page: 'Check a file',
    lead: 'Whether an exported file, or the version on a printed page, is a version of a plan on this server. Files are only checked, not kept.',
    dropHere: 'Drop a file here: Word, Excel, PDF, PowerPoint, picture or plan file',
    letGo: 'Let go to check it',
    choose: 'Choose a file',
    hashLabel: 'Or type the hash of a version',
    hashHelp: 'Printed at the foot of every page after “Version”, at least 8 digits, such as 217 · dcdb 3748.',
    noHash: 'A hash has 8 to 64 digits and letters a–f. Please compare it with the page.',
    check: 'Check',
    hint: 'The answer says which plan, which step and what time it belongs to, and whether it was changed.',
    asking: (about: string) => `Checking ${about}`,
    stop: 'Stop',
    failed: 'It could not be checked',
    hashMatches: 'This hash belongs to the plan and version below.',
    otherProgram:
      'The file was made by another version of the program, which may write the same contents otherwise. Go by the contents, or export it again.',
    file: 'File',
    sized: (name: string, kilobytes: number) => `${name} (${kilobytes} KB)`,
    stateHash: 'Version hash',
    fileHash: 'File hash',
    asked: 'Asked for as',
    step: (seq: number, time: string) => `step ${seq}, ${time}`,
    newest: 'the newest version',
    since: (steps: number) => `changed by ${steps} ${steps === 1 ? 'step' : 'steps'} since`,
  },
});

/** The verdict as a word. */
export const verdictWords = defineMessages({
  zh: {
    match: '相符',
    changed: '已改动',
    'marks-only': '标记相符',
    'other-history': '不是这里的历史',
    unknown: '没有找到',
    unmarked: '没有标记',
  },
  en: {
    match: 'It matches',
    changed: 'It was changed',
    'marks-only': 'Its marks match',
    'other-history': 'Of another history',
    unknown: 'Not found',
    unmarked: 'Not marked',
  },
});

/** The verdict as a sentence, with what to do next. */
export const verdictSentences = defineMessages({
  zh: {
    match: '文件与程序由这一版生成的内容逐字节相同。',
    changed: '文件标着下面的方案和版本，但内容与程序生成的不同：导出后有人改过或另存过。请与重新导出的文件比较。',
    'marks-only': '文件的标记与下面的方案和版本相符；内容没有逐字节比较（生成它的程序版本不同，或没有写明怎样导出）。',
    'other-history': '文件标的方案在这台服务器上，但同一步的内容不同：可能来自恢复备份之前，或别的服务器。',
    unknown: '这台服务器上没有哪个方案的哪一版与它相符。可能来自别的服务器，或方案已删除。',
    unmarked: '文件里没有本程序的标记：不是从这里导出的，或标记已被去掉。',
  },
  en: {
    match: 'The file is byte for byte what the program makes of this version.',
    changed:
      'The file is marked with the plan and version below, but its contents differ: it was edited or saved again since. Compare it with a new export.',
    'marks-only':
      'Its marks match the plan and version below; the contents were not compared byte for byte (made by another version of the program, or without a note how it was asked for).',
    'other-history':
      'The plan it names is on this server, but that step has other contents: it may come from before a restored backup, or from another server.',
    unknown: 'No version of any plan on this server matches. It may come from another server, or the plan was deleted.',
    unmarked: 'The file carries no marks of this program: it was not exported from here, or the marks were removed.',
  },
});
