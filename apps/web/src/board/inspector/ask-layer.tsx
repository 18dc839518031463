import type { KeyboardEvent, ReactNode } from 'react';
import { BottomSheet } from '../../components/bottom-sheet.tsx';
import { Popover } from '../../components/popover.tsx';
import { useIsNarrow } from '../use-narrow.ts';
import styles from './asks.module.css';

interface AskLayerProps {
  readonly anchor: HTMLElement;
  readonly title: string;
  readonly onClose: () => void;
  readonly width?: number;
  readonly children: ReactNode;
}

/** A question beside what it is about; on a phone from below. Letters typed in it are no shortcuts of the board. */
export function AskLayer({ anchor, title, onClose, width = 344, children }: AskLayerProps) {
  const narrow = useIsNarrow();
  const keep = (event: KeyboardEvent) => event.stopPropagation();
  if (narrow) {
    return (
      <BottomSheet title={title} onClose={onClose}>
        <div className={styles.ask} onKeyDown={keep}>
          {children}
        </div>
      </BottomSheet>
    );
  }
  return (
    <Popover anchor={anchor} label={title} placement="below-end" width={width} onClose={onClose}>
      <div className={styles.ask} onKeyDown={keep}>
        <h2 className={styles.title}>{title}</h2>
        {children}
      </div>
    </Popover>
  );
}
