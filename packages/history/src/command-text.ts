import type { Command, Undo } from '@dachushi/domain/command.ts';
import type { LogEntry } from '@dachushi/domain/protocol/messages.ts';
import { hundredths } from '@dachushi/domain/target.ts';
import { meantBy } from '@dachushi/domain/transition.ts';
import { countText } from './count-text.ts';
import type { Language } from './language.ts';
import { ledgerCommandText } from './ledger-command-text.ts';
import { LOG_WORDS } from './log-words.ts';
import type { NameLookup } from './name-lookup.ts';
import { targetText } from './target-text.ts';
import { KIND_WORDS } from './vocabulary.ts';

/** What a command did, as undo labels, toasts and the history say it. Names come quoted where they stand inside a sentence. */
const commandMessages = {
  'zh-CN': {
    merged: (count: number, into: string) => `合并 ${count} 个处室到${into}`,
    mergedOne: (name: string, into: string) => `合并${name}到${into}`,
    called: (act: string, name: string) => `${act}，定名${name}`,
    moved: (count: number, to: string) => `移入 ${count} 个处室到${to}`,
    movedOne: (name: string, to: string) => `移入${name}到${to}`,
    detached: (count: number, name: string) => `拆出 ${count} 个处室${name && `为${name}`}`,
    detachedOne: (name: string) => `拆出${name}`,
    created: (name: string) => `新设${name}`,
    renamed: (was: string, name: string) => `${was}更名为${name}`,
    kindSet: (name: string, kind: string) => `${name}改为${kind}`,
    reasonsSet: (name: string) => `填写${name}的理由`,
    abolished: (name: string, into: string) => (into === '' ? `撤销${name}` : `撤销${name}，职责归${into}`),
    planTarget: (target: string) => `全市目标 ${target}`,
    target: (name: string, target: string) => `${name}目标 ${target}`,
    targetFollows: (name: string) => `${name}目标随全市`,
    inScope: (name: string) => `${name}纳入范围`,
    outOfScope: (name: string) => `${name}移出范围`,
    justified: (name: string) => `${name}偏离说明`,
    justificationGone: (name: string) => `取消${name}的偏离说明`,
    locked: (name: string) => `锁定${name}`,
    unlocked: (name: string) => `解锁${name}`,
    undone: '撤回一步',
    withTransition: (act: string, count: number) => `${act}，超配 ${count} 名副职转为过渡`,
  },
  en: {
    merged: (count: number, into: string) => `Merged ${count} divisions into ${into}`,
    mergedOne: (name: string, into: string) => `Merged ${name} into ${into}`,
    called: (act: string, name: string) => `${act}, named ${name}`,
    moved: (count: number, to: string) => `Moved ${count} divisions to ${to}`,
    movedOne: (name: string, to: string) => `Moved ${name} to ${to}`,
    detached: (count: number, name: string) => `Separated ${count} divisions${name && ` as ${name}`}`,
    detachedOne: (name: string) => `Separated ${name}`,
    created: (name: string) => `Created ${name}`,
    renamed: (was: string, name: string) => (was === '' ? `Renamed to ${name}` : `Renamed ${was} to ${name}`),
    kindSet: (name: string, kind: string) => `Set ${name} to ${kind}`,
    reasonsSet: (name: string) => `Gave reasons for ${name}`,
    abolished: (name: string, into: string) =>
      into === '' ? `Abolished ${name}` : `Abolished ${name}, duties to ${into}`,
    planTarget: (target: string) => `City target ${target}`,
    target: (name: string, target: string) => `Target of ${name} ${target}`,
    targetFollows: (name: string) => `${name} follows the city target`,
    inScope: (name: string) => `Took ${name} into scope`,
    outOfScope: (name: string) => `Took ${name} out of scope`,
    justified: (name: string) => `Explained the deviation of ${name}`,
    justificationGone: (name: string) => `Withdrew the explanation of ${name}`,
    locked: (name: string) => `Locked ${name}`,
    unlocked: (name: string) => `Unlocked ${name}`,
    undone: 'Undid a step',
    withTransition: (act: string, count: number) =>
      count === 1 ? `${act}, 1 deputy in transition` : `${act}, ${count} deputies in transition`,
  },
};

type Words = (typeof commandMessages)['zh-CN'];

interface Wording {
  readonly language: Language;
  /** Names as they were or are; see `namesIn`. */
  readonly nameOf: NameLookup;
}

/** “合并 3 个处室到‘办公室’”: one command or entry of the log in a few words. */
export function commandText(done: Command | LogEntry, { language, nameOf }: Wording): string {
  const words: Words = commandMessages[language];
  const command = { type: done.type, v: done.v, payload: done.payload } as Command; // type and payload come as a pair
  const name = (id: string) => quoted(nameOf(id) ?? id);
  const meant = meantBy(command);
  if (meant !== command) {
    return words.withTransition(commandText(meant, { language, nameOf }), transitionIn(command));
  }
  return (
    ofUnits(command, { words, name, language }) ??
    ledgerCommandText(command, { language, name }) ??
    ofDepartments(command, { words, name, language })
  );
}

/** Deputies that an act takes into transition, 名. */
function transitionIn(command: Command): number {
  if (command.type === 'group') return command.payload.commands.reduce((sum, each) => sum + transitionIn(each), 0);
  return command.type === 'set-posts' ? (command.payload.seats?.transitional?.deputies ?? 0) : 0;
}

interface Means {
  readonly words: Words;
  readonly name: (id: string) => string;
  readonly language: Language;
}

function ofUnits(command: Command, { words, name, language }: Means): string | null {
  switch (command.type) {
    case 'merge-units': {
      const { unitIds, intoUnitId, name: given } = command.payload;
      const [first = '', ...more] = unitIds;
      const into = name(intoUnitId);
      const act = more.length === 0 ? words.mergedOne(name(first), into) : words.merged(unitIds.length, into);
      return given === undefined || quoted(given) === into ? act : words.called(act, quoted(given));
    }
    case 'move-divisions': {
      const { divisionIds, toUnitId } = command.payload;
      return divisionIds.length === 1
        ? words.movedOne(name(divisionIds[0] ?? ''), name(toUnitId))
        : words.moved(divisionIds.length, name(toUnitId));
    }
    case 'detach-divisions': {
      const { divisionIds, name: given } = command.payload;
      return divisionIds.length === 1
        ? words.detachedOne(name(divisionIds[0] ?? ''))
        : words.detached(divisionIds.length, quoted(given ?? ''));
    }
    case 'create-unit':
      return words.created(quoted(command.payload.name));
    case 'rename-unit':
      return renamedText(words, name(command.payload.unitId), quoted(command.payload.name));
    case 'set-unit-kind':
      return words.kindSet(name(command.payload.unitId), KIND_WORDS[language][command.payload.kind]);
    case 'set-reasons':
      return words.reasonsSet(name(command.payload.unitId));
    case 'abolish-unit':
      return words.abolished(
        name(command.payload.unitId),
        command.payload.intoUnitId === null ? '' : name(command.payload.intoUnitId),
      );
    default:
      return null;
  }
}

/** After the act the name is the new one, and the old one is not known. */
function renamedText(words: Words, was: string, name: string): string {
  return words.renamed(was === name ? '' : was, name);
}

function ofDepartments(command: Command, { words, name, language }: Means): string {
  switch (command.type) {
    case 'set-target': {
      const { departmentId, target, band } = command.payload;
      if (target === null || band === null) return words.targetFollows(name(departmentId ?? ''));
      const said = targetText({ ratio: hundredths(target), band: hundredths(band) });
      return departmentId === null ? words.planTarget(said) : words.target(name(departmentId), said);
    }
    case 'set-scope':
      return command.payload.inScope
        ? words.inScope(name(command.payload.departmentId))
        : words.outOfScope(name(command.payload.departmentId));
    case 'justify-deviation':
      return command.payload.reason === null
        ? words.justificationGone(name(command.payload.departmentId))
        : words.justified(name(command.payload.departmentId));
    case 'lock-department':
      return words.locked(name(command.payload.departmentId));
    case 'unlock-department':
      return words.unlocked(name(command.payload.departmentId));
    case 'undo':
      return undoText(command.payload, language) ?? words.undone;
    default:
      return words.undone;
  }
}

/** 撤回 or 回退 with the number of the step; null where only the id of the step is known. */
function undoText({ seq, reason }: Partial<Undo>, language: Language): string | null {
  if (seq === undefined) return null;
  const words = LOG_WORDS[language];
  return (reason === undefined ? words.tookBack : words.reverted)(countText(seq));
}

function quoted(name: string): string {
  return name === '' ? '' : `“${name}”`;
}
