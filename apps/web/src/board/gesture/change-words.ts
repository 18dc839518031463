import type { DepartmentAssessment } from '@dachushi/domain/assessment.ts';
import type { Preview } from '@dachushi/domain/preview.ts';
import { meantBy } from '@dachushi/domain/transition.ts';
import { messagesFor } from '../../messages/catalogue.ts';
import type { Language } from '../../messages/catalogue.ts';
import { gestureMessages } from '../../messages/gesture.ts';
import { statusMessages } from '../../messages/status-messages.ts';
import { departmentChange, ratioWords, transitionIn } from './change-of.ts';
import type { DepartmentChange } from './change-of.ts';
import { namesOfPieces } from './piece-words.ts';
import type { Standing } from './preview-drop.ts';
import type { Piece } from '@dachushi/domain/drop.ts';

/** The next step in a department: 进入区间, 还差 1 个, 多减 1 个; else the plain status. */
export function stepWords(change: DepartmentChange | DepartmentAssessment, language: Language): string {
  const words = messagesFor(gestureMessages, language);
  const statuses = messagesFor(statusMessages, language);
  const after = 'after' in change ? change.after : change;
  const { status, stepsToBand } = after.position;
  if (status === 'within' && 'before' in change && change.before.position.status !== 'within') return words.entersBand;
  if (status === 'below' && stepsToBand) return words.stillMissing(stepsToBand);
  if (status === 'above' && stepsToBand) return words.tooMany(-stepsToBand);
  return statuses[status];
}

interface Told {
  readonly plan: Standing;
  readonly pieces: readonly Piece[];
  readonly preview: Preview;
  readonly language: Language;
}

/** “已将 建设工程消防和抗震处 并入 工程质量安全处，17 → 16 个，27.27%（6/22），进入区间”. `plan` is the one before. */
export function resultSentence({ plan, pieces, preview, language }: Told): string {
  const words = messagesFor(gestureMessages, language);
  const what = namesOfPieces(plan.structure, pieces, words.and);
  return [didWhat(preview, what, language), ...figures(plan, preview, language)].filter(Boolean).join(words.stop);
}

/** What a drop there would give, for ears: the same figures as the picture. */
export function previewSentence({ plan, preview, language }: Omit<Told, 'pieces'>): string {
  const words = messagesFor(gestureMessages, language);
  const into = nameIn(preview);
  const rules = [
    preview.healed.length > 0 && words.wouldHeal(preview.healed.length),
    preview.broken.length > 0 && words.wouldBreak(preview.broken.length),
  ];
  return [words.wouldBe(into), ...figures(plan, preview, language), ...rules].filter(Boolean).join(words.stop);
}

function didWhat(preview: Preview, what: string, language: Language): string {
  const words = messagesFor(gestureMessages, language);
  const into = nameIn(preview);
  const act = meantBy(preview.command);
  switch (act.type) {
    case 'merge-units':
      return words.wasMerged(what, into);
    case 'move-divisions':
      return words.wasMoved(what, into);
    case 'detach-divisions':
      return words.wasDetached(what);
    case 'create-unit':
      return words.wasCreated(act.payload.name);
    case 'abolish-unit':
      return act.payload.intoUnitId === null ? words.wasRemoved(what) : words.wasAbolished(what, into);
    default:
      return '';
  }
}

function nameIn(preview: Preview): string {
  const department =
    preview.departmentId === null ? undefined : preview.structure.departments.get(preview.departmentId);
  return department?.units.find((unit) => unit.id === preview.unitId)?.name ?? '';
}

function figures(plan: Standing, preview: Preview, language: Language): readonly string[] {
  const words = messagesFor(gestureMessages, language);
  const change = departmentChange(plan.assessment, preview);
  if (!change) return [];
  const { percent, fraction } = ratioWords(change.after);
  return [
    words.figures(change.before.ratio.after, change.after.ratio.after, percent, fraction),
    stepWords(change, language),
    ...(transitionIn(preview) > 0 ? [words.toTransition(transitionIn(preview))] : []),
  ];
}
