import type { DepartmentComparison } from '@dachushi/domain/comparison.ts';
import { useEffect, useMemo, useRef, useState } from 'react';
import { SearchField } from '../../components/search-field.tsx';
import { announce } from '../../components/live-region-store.ts';
import { useSearch } from '../../lib/use-search.ts';
import { chartMessages } from '../../messages/chart.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { chartNames } from './chart-hits.ts';
import type { ScreenSide } from './chart-address.ts';
import type { ChartName } from './chart-hits.ts';
import styles from './chart.module.css';

interface ChartSearchProps {
  readonly departments: readonly DepartmentComparison[];
  readonly side: ScreenSide;
  readonly currentId: string;
  readonly onGo: (hit: ChartName) => void;
}

/** A pause in typing, ms: half a word should not turn the page to another department. */
const PAUSE = 300;

/** Ctrl + F leads here. Typing jumps to the first match, Enter to the next, Shift + Enter back. */
export function ChartSearch({ departments, side, currentId, onGo }: ChartSearchProps) {
  const words = useMessages(chartMessages);
  const box = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [at, setAt] = useState(0);
  const [wanted, setWanted] = useState(false);
  const names = useMemo(
    () => (wanted ? chartNames(departments, side, currentId) : []),
    [wanted, departments, side, currentId],
  );
  const texts = useMemo(() => names.map(({ name }) => name), [names]);
  const search = useSearch(texts, wanted);
  const hits = typed.trim() === '' ? [] : search.find(typed).flatMap(({ index }) => names[index] ?? []);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'f' || event.shiftKey || event.altKey)
        return;
      event.preventDefault();
      const input = box.current?.querySelector('input');
      input?.focus();
      input?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
      clearTimeout(waiting.current);
    };
  }, []);

  const go = (to: number, found = hits) => {
    clearTimeout(waiting.current);
    const hit = found[(to + found.length) % found.length];
    if (!hit) return;
    setAt((to + found.length) % found.length);
    onGo(hit);
    announce(`${hit.name} ${words.hits(((to + found.length) % found.length) + 1, found.length)}`);
  };
  const type = (text: string) => {
    setTyped(text);
    setWanted(true);
    setAt(0);
    const found = text.trim() === '' ? [] : search.find(text).flatMap(({ index }) => names[index] ?? []);
    clearTimeout(waiting.current);
    const first = found[0];
    if (first) waiting.current = setTimeout(() => onGo(first), PAUSE);
  };
  const count =
    typed.trim() === ''
      ? ''
      : hits.length === 0
        ? words.noHits
        : words.hits(Math.min(at + 1, hits.length), hits.length);
  return (
    <div ref={box} className={styles.search}>
      <SearchField
        label={words.search}
        value={typed}
        keys="Ctrl F"
        onChange={type}
        onFocus={() => setWanted(true)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) go(at + (event.shiftKey ? -1 : 1));
          if (event.key === 'Escape') setTyped('');
        }}
      />
      <span className={styles.hits} role="status">
        {count}
      </span>
    </div>
  );
}
