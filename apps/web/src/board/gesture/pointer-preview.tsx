import type { DropTarget } from '@dachushi/domain/drop.ts';
import { totalEstablishment } from '@dachushi/domain/establishment.ts';
import type { Preview } from '@dachushi/domain/preview.ts';
import { meantBy } from '@dachushi/domain/transition.ts';
import { useRef } from 'react';
import type { RefObject } from 'react';
import { Icon } from '../../components/icon.tsx';
import type { Box } from '../../components/place-beside.ts';
import { StatusChip } from '../../components/status-chip.tsx';
import { usePlaceBeside } from '../../components/use-place-beside.ts';
import { gestureMessages } from '../../messages/gesture.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { classNames } from '../../components/class-names.ts';
import type { BoardDrag } from '../board-store.ts';
import { previewOf } from '../piece-look.ts';
import { useBoard } from '../use-board.ts';
import { useMedia } from '../use-narrow.ts';
import { departmentChange, ratioWords, transitionIn, unitAfter } from './change-of.ts';
import { stepWords } from './change-words.ts';
import { elementOf } from './piece-at.ts';
import styles from './pointer-preview.module.css';

/** 300 wide, beside what is aimed at and never over it; it stands still while the pointer moves about the same target. */
export function PointerPreview() {
  const drag = useBoard((board) => board.drag);
  const preview = previewOf(drag);
  const target = drag?.target ?? null;
  if (!drag || !preview || target === null) return null;
  return <Answer key={targetKey(target)} preview={preview} anchor={placeOf(target, drag)} />;
}

function targetKey(target: DropTarget): string {
  return target.kind === 'abolish' ? 'abolish' : target.unitId;
}

function placeOf(target: DropTarget, drag: BoardDrag): HTMLElement | Box {
  const tray = target.kind === 'unit' ? null : document.querySelector<HTMLElement>(`[data-tray="${target.kind}"]`);
  const element =
    target.kind === 'unit' ? elementOf(target) : tray && holds(tray.getBoundingClientRect(), drag.point) ? tray : null;
  return element ?? { left: drag.point.x + 16, top: drag.point.y + 16, width: 0, height: 0 };
}

/** A captured pointer hovers over nothing, so its place is asked. */
function holds({ left, right, top, bottom }: DOMRect, { x, y }: BoardDrag['point']): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

function Answer({ preview, anchor }: { readonly preview: Preview; readonly anchor: HTMLElement | Box }) {
  const box = useRef<HTMLDivElement>(null);
  const beside = anchor instanceof HTMLElement && anchor.matches('[data-unit-id]') ? 'beside' : 'below';
  usePlaceBeside(box, anchor, beside);
  return <AnswerBox preview={preview} box={box} />;
}

function AnswerBox({ preview, box }: { readonly preview: Preview; readonly box: RefObject<HTMLDivElement | null> }) {
  const words = useMessages(gestureMessages);
  const language = useLanguage();
  const touch = useMedia('(pointer: coarse)'); // has no Esc
  const assessment = usePlan((plan) => plan.assessment);
  const change = departmentChange(assessment, preview);
  const unit = unitAfter(preview);
  if (!change) return null;
  const from = change.before;
  const to = change.after;
  return (
    <div ref={box} className={styles.box} aria-hidden="true" data-pointer-preview="">
      <div className={styles.numbers}>
        <span className={styles.counts}>
          {from.ratio.after} → <b>{to.ratio.after}</b> <small>{words.unitsWord}</small>
        </span>
        <span className={styles.ratios}>
          {ratioWords(from).percent} → <b>{ratioWords(to).percent}</b> <small>{ratioWords(to).fraction}</small>
        </span>
      </div>
      <div className={styles.statuses}>
        {from.position.status !== to.position.status && (
          <>
            <StatusChip status={from.position.status} />
            <span>→</span>
          </>
        )}
        <StatusChip status={to.position.status}>{stepWords(change, language)}</StatusChip>
      </div>
      <div className={styles.unit}>
        {unit && (
          <span>
            <b>{words.places(totalEstablishment(unit.establishment))}</b> ·{' '}
            {words.posts(unit.posts.chief, unit.posts.deputy)}
          </span>
        )}
        {transitionIn(preview) > 0 && (
          <span className={styles.transition}>{words.inTransition(transitionIn(preview))}</span>
        )}
        <span className={styles.rules}>
          {preview.healed.length > 0 && (
            <span className={classNames(styles.rule, styles.healed)}>
              <Icon name="check" size={14} /> {words.healedCount(preview.healed.length)}
            </span>
          )}
          {preview.broken.length > 0 && (
            <span className={classNames(styles.rule, styles.broken)}>
              <Icon name="reminder" size={14} /> {words.brokenCount(preview.broken.length)}
            </span>
          )}
        </span>
      </div>
      <p className={styles.hint}>
        {hintOf(preview, words)}
        {touch ? '' : words.escCancels}
      </p>
    </div>
  );
}

function hintOf(
  preview: Preview,
  words: { letGo: string; letGoMove: string; letGoDetach: string; letGoAbolish: string },
): string {
  switch (meantBy(preview.command).type) {
    case 'move-divisions':
      return words.letGoMove;
    case 'detach-divisions':
      return words.letGoDetach;
    case 'abolish-unit':
      return words.letGoAbolish;
    default:
      return words.letGo;
  }
}
