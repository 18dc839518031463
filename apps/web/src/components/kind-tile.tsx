import type { DivisionKind } from '@dachushi/domain/division.ts';
import { kindMessages, kindSignMessages } from '../messages/kind-messages.ts';
import { useMessages } from '../messages/use-messages.ts';
import { classNames } from './class-names.ts';
import styles from './kind-tile.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

const LOOK: Partial<Record<DivisionKind, string | undefined>> = {
  监管: styles.supervision,
  审批: styles.approval,
  机关党委: styles.apart,
  纪检监察: styles.apart,
  离退休: styles.apart,
};

/** One character for the kind: filled for approval, framed for supervision, dashed for 党 纪 老. */
export function KindTile({ kind }: { readonly kind: DivisionKind }) {
  const names = useMessages(kindMessages);
  const signs = useMessages(kindSignMessages);
  return (
    <span className={classNames(styles.tile, LOOK[kind])} data-tooltip={names[kind]}>
      <span aria-hidden="true">{signs[kind]}</span>
      <VisuallyHidden>{names[kind]}</VisuallyHidden>
    </span>
  );
}
