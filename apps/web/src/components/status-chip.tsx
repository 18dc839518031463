import type { BandStatus } from '@dachushi/domain/ratios/band-status.ts';
import type { ReactNode } from 'react';
import { statusMessages } from '../messages/status-messages.ts';
import { useMessages } from '../messages/use-messages.ts';
import { classNames } from './class-names.ts';
import { StatusGlyph } from './status-glyph.tsx';
import styles from './status-chip.module.css';
import tones from './tone.module.css';

interface StatusChipProps {
  readonly status: BandStatus;
  /** The next step instead of the verdict, such as “还差 1 个”. */
  readonly children?: ReactNode;
}

export function StatusChip({ status, children }: StatusChipProps) {
  const words = useMessages(statusMessages);
  return (
    <span className={classNames(styles.chip, styles[status], tones[status === 'exempt' ? 'infeasible' : status])}>
      <StatusGlyph status={status} />
      {children ?? words[status]}
    </span>
  );
}
