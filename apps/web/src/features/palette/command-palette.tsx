import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { classNames } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import type { IconName } from '../../components/icons/drawings.ts';
import { KeyCap } from '../../components/key-cap.tsx';
import { nextIndex } from '../../components/list-keys.ts';
import { ModalLayer } from '../../components/modal-layer.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { useSearch } from '../../lib/use-search.ts';
import { paletteMessages } from '../../messages/palette.ts';
import { useMessages } from '../../messages/use-messages.ts';
import styles from './command-palette.module.css';
import { MarkedName } from './marked-name.tsx';

export interface PaletteEntry {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly icon: IconName;
  readonly keys?: string;
  readonly run: () => void;
}

interface CommandPaletteProps {
  readonly title: string;
  readonly entries: readonly PaletteEntry[];
  readonly onClose: () => void;
}

const MOST_SHOWN = 60;

/** Type, arrow, Enter: everything by name, pinyin or initials. */
export function CommandPalette({ title, entries, onClose }: CommandPaletteProps) {
  const words = useMessages(paletteMessages);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState('');
  const [active, setActive] = useState(0);
  const search = useSearch(useMemo(() => entries.map((entry) => entry.label), [entries]));
  const found = useMemo(() => search.find(asked).slice(0, MOST_SHOWN), [search, asked]);
  const at = Math.min(active, found.length - 1);

  useEffect(() => {
    list.current?.querySelector('[data-active="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [at, found]);

  const choose = (index: number) => {
    const entry = entries[found[index]?.index ?? -1];
    if (!entry) return;
    onClose();
    entry.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') choose(at);
    const to = event.key === 'Home' || event.key === 'End' ? null : nextIndex(event.key, at, found.length, 'vertical');
    if (to === null) return;
    event.preventDefault();
    setActive(to);
  };
  return (
    <ModalLayer label={title} onClose={onClose} closesOnPress>
      <div className={styles.panel} onKeyDown={onKeyDown} data-palette="">
        <div className={styles.search}>
          <SearchField
            label={title}
            placeholder={`${title} · ${words.hint}`}
            value={asked}
            onChange={(text) => {
              setAsked(text);
              setActive(0);
            }}
            data-autofocus=""
            role="combobox"
            aria-expanded
            aria-autocomplete="list"
            aria-controls={`${id}-list`}
            {...(at >= 0 ? { 'aria-activedescendant': `${id}-${at}` } : {})}
          />
        </div>
        <div ref={list} role="listbox" id={`${id}-list`} aria-label={words.results} className={styles.list}>
          {found.map(({ index, ranges }, place) => {
            const entry = entries[index];
            if (!entry) return null;
            const startsGroup = entries[found[place - 1]?.index ?? -1]?.group !== entry.group;
            return (
              <div
                key={entry.id}
                id={`${id}-${place}`}
                role="option"
                aria-selected={place === at}
                data-active={place === at}
                className={classNames(styles.row, place === at && styles.active)}
                onPointerMove={() => setActive(place)}
                onClick={() => choose(place)}
              >
                <Icon name={entry.icon} className={styles.icon} />
                <span className={styles.name}>
                  <MarkedName name={entry.label} ranges={ranges} />
                </span>
                {entry.detail && <span className={styles.detail}>{entry.detail}</span>}
                <span className={styles.group}>{startsGroup && entry.group}</span>
                {entry.keys && <KeyCap keys={entry.keys} />}
              </div>
            );
          })}
          {found.length === 0 && <p className={styles.none}>{words.nothing}</p>}
        </div>
      </div>
    </ModalLayer>
  );
}
