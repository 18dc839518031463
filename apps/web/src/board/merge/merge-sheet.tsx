import type { UnitId } from '@dachushi/domain/ids.ts';
import { removed } from '@dachushi/domain/ratios/reduction-ratio.ts';
import { useId, useState } from 'react';
import { createPortal } from 'react-dom';
import { BottomSheet } from '../../components/bottom-sheet.tsx';
import { Button } from '../../components/button.tsx';
import { Fraction } from '../../components/fraction.tsx';
import { Icon } from '../../components/icon.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { gestureMessages } from '../../messages/gesture.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { departmentChange, ratioWords } from '../gesture/change-of.ts';
import { stepWords } from '../gesture/change-words.ts';
import { namesOfPieces, placesOfPieces } from '../gesture/piece-words.ts';
import type { MergeChoice } from './merge-choice.ts';
import styles from './merge-menu.module.css';
import type { PossibleTarget } from './rank-targets.ts';
import { ImpossibleRow, TargetRow } from './target-row.tsx';
import { useTargetSearch } from './use-target-search.ts';

/** The menu on a phone: choose by single taps, read the answer in the ladder above, confirm below. */
export function MergeSheet({ choice }: { readonly choice: MergeChoice }) {
  const words = useMessages(gestureMessages);
  const structure = usePlan((plan) => plan.structure);
  const id = useId();
  const [asked, setAsked] = useState('');
  const [chosen, setChosen] = useState<UnitId | null>(null);
  const found = useTargetSearch(choice.targets, asked);
  const rows = [...found.suggested, ...found.others];
  const target = rows.find((row) => row.target.unit.id === chosen)?.target ?? null;
  const { pieces } = choice.menu;
  const choose = (unitId: UnitId) => {
    setChosen(unitId);
    choice.show(unitId);
  };
  return (
    <BottomSheet title={words.mergeMenuTitle} onClose={choice.close} scrim={false}>
      <BoardScrim />
      <div className={styles.sheet} data-merge-menu="">
        <p className={styles.sheetOf}>
          {words.mergeMenuOf(namesOfPieces(structure, pieces, words.and), placesOfPieces(structure, pieces))}
        </p>
        <div className={styles.search}>
          <SearchField label={words.findUnit} value={asked} onChange={setAsked} />
        </div>
        <div className={styles.sheetList}>
          <div role="listbox" aria-label={words.mergeTargets} tabIndex={0}>
            {rows.map((row) => (
              <TargetRow
                key={row.target.unit.id}
                id={`${id}-${row.target.unit.id}`}
                {...row}
                radio
                active={row.target.unit.id === chosen}
                onActive={() => undefined}
                onChoose={() => choose(row.target.unit.id)}
              />
            ))}
          </div>
          {found.impossible.length > 0 && (
            <details className={styles.folded}>
              <summary>
                <Icon name="locked" size={14} /> {words.mergeImpossible(found.impossible.length)}
              </summary>
              <ul>
                {found.impossible.map((row) => (
                  <ImpossibleRow key={row.target.unit.id} target={row.target} />
                ))}
              </ul>
            </details>
          )}
        </div>
        <Confirm target={target} choice={choice} />
      </div>
    </BottomSheet>
  );
}

function Confirm({ target, choice }: { readonly target: PossibleTarget | null; readonly choice: MergeChoice }) {
  const words = useMessages(gestureMessages);
  const language = useLanguage();
  const assessment = usePlan((plan) => plan.assessment);
  const change = target && departmentChange(assessment, target.preview);
  return (
    <div className={styles.foot}>
      {change && (
        <p className={styles.answer}>
          {ratioWords(change.before).percent} → <b>{ratioWords(change.after).percent}</b>
          <Fraction numerator={removed(change.after.ratio)} denominator={change.after.ratio.before} small />
          <span>
            <StatusChip status={change.after.position.status}>{stepWords(change, language)}</StatusChip>
          </span>
        </p>
      )}
      <div className={styles.buttons}>
        <Button size={48} onClick={choice.close}>
          {words.cancel}
        </Button>
        <Button
          size={48}
          look="primary"
          icon="merge"
          disabled={target === null}
          onClick={() => target && choice.choose(target.unit.id)}
        >
          {target ? words.mergeDo(target.unit.name) : words.mergeNoChoice}
        </Button>
      </div>
    </div>
  );
}

/** Dims the cards only: ladder and ratios above them stay in full light and show the preview. */
function BoardScrim() {
  const top = document.querySelector('[data-board-scroll]')?.getBoundingClientRect().top ?? 0;
  return createPortal(<div className={styles.scrim} style={{ top }} />, document.body);
}
