import type { UnitId } from '@dachushi/domain/ids.ts';
import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Icon } from '../../components/icon.tsx';
import { nextIndex } from '../../components/list-keys.ts';
import { SearchField } from '../../components/search-field.tsx';
import { gestureMessages } from '../../messages/gesture.ts';
import { useMessages } from '../../messages/use-messages.ts';
import type { MergeChoice } from './merge-choice.ts';
import styles from './merge-menu.module.css';
import { ImpossibleRow, TargetRow } from './target-row.tsx';
import { useTargetSearch } from './use-target-search.ts';
import type { FoundTargets } from './use-target-search.ts';

/** Search on top, then targets: suggestions, official order, and folded those that cannot be, each with its reason. */
export function TargetList({ choice }: { readonly choice: MergeChoice }) {
  const words = useMessages(gestureMessages);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState('');
  const [active, setActive] = useState(0);
  const found = useTargetSearch(choice.targets, asked);
  const rows = [...found.suggested, ...found.others];
  const at = Math.min(active, rows.length - 1);
  const shown = rows[at]?.target.unit.id ?? null;

  useShown(choice, shown);
  useEffect(() => {
    list.current?.querySelector('[data-active="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [shown]);

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && shown !== null) {
      event.preventDefault();
      choice.choose(shown);
    }
    const to = event.key === 'Home' || event.key === 'End' ? null : nextIndex(event.key, at, rows.length, 'vertical');
    if (to === null) return;
    event.preventDefault();
    setActive(to);
  };

  const rowsOf = (part: FoundTargets['others'], from: number) =>
    part.map(({ target, ranges }, index) => (
      <TargetRow
        key={target.unit.id}
        id={`${id}-${target.unit.id}`}
        target={target}
        ranges={ranges}
        active={from + index === at}
        onActive={() => setActive(from + index)}
        onChoose={() => choice.choose(target.unit.id)}
      />
    ));

  return (
    <div className={styles.menu} onKeyDown={onKeyDown} data-merge-menu="">
      <div className={styles.search}>
        <SearchField
          label={words.findUnit}
          value={asked}
          onChange={(text) => {
            setAsked(text);
            setActive(0);
          }}
          data-autofocus=""
          role="combobox"
          aria-expanded
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          {...(shown === null ? {} : { 'aria-activedescendant': `${id}-${shown}` })}
        />
      </div>
      <div ref={list} id={`${id}-list`} role="listbox" aria-label={words.mergeTargets} className={styles.list}>
        {found.suggested.length > 0 && (
          <p className={styles.section} role="presentation">
            {words.mergeSuggested}
          </p>
        )}
        {rowsOf(found.suggested, 0)}
        {found.suggested.length > 0 && found.others.length > 0 && (
          <p className={styles.section} role="presentation">
            {words.mergeOfficial}
          </p>
        )}
        {rowsOf(found.others, found.suggested.length)}
        {rows.length === 0 && <p className={styles.none}>{words.noMatch}</p>}
      </div>
      {found.impossible.length > 0 && (
        <details className={styles.folded}>
          <summary>
            <Icon name="locked" size={14} /> {words.mergeImpossible(found.impossible.length)}
          </summary>
          <ul>
            {found.impossible.map(({ target }) => (
              <ImpossibleRow key={target.unit.id} target={target} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** The board shows the preview of the active row; closing the menu takes it away. */
function useShown(choice: MergeChoice, unitId: UnitId | null): void {
  const { show } = choice;
  const last = useRef(show);
  useEffect(() => {
    last.current = show;
  });
  useEffect(() => last.current(unitId), [unitId, choice.targets]);
}
