import type { UnitId } from '@dachushi/domain/ids.ts';
import type { Preview } from '@dachushi/domain/preview.ts';
import type { Rejection } from '@dachushi/domain/rejection.ts';
import type { Finding } from '@dachushi/domain/rules/finding.ts';
import { classNames } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import { cardMessages } from '../../messages/board-card.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useFindingTitle } from '../use-finding-text.ts';
import { useRejectionText } from '../use-rejection-text.ts';
import type { DropOutlook } from './drop-outlook.ts';
import styles from './card-foot.module.css';

interface CardFootProps {
  readonly preview: Preview | null;
  readonly refused: Rejection | null;
  readonly outlook: DropOutlook | null;
  readonly unitId: UnitId;
}

/** During a drag: why not, or what else. A refusal keeps full contrast while the card fades. */
export function CardFoot({ preview, refused, outlook }: CardFootProps) {
  const refusal = refused ?? (preview === null ? (outlook?.refusal ?? null) : null);
  if (refusal) return <RefusalStrip refusal={refusal} />;
  if (preview) {
    const [worst] = preview.broken;
    return worst ? <WarningStrip finding={worst} count={preview.broken.length} inFlow /> : null;
  }
  return outlook?.warning ? <WarningStrip {...outlook.warning} /> : null;
}

function RefusalStrip({ refusal }: { readonly refusal: Rejection }) {
  const text = useRejectionText(refusal);
  return (
    <p className={styles.refusal}>
      <Icon name="locked" size={14} />
      {text}
    </p>
  );
}

interface WarningStripProps {
  readonly finding: Finding;
  readonly count: number;
  /** The target opens anyway and keeps the pointer; the others must not move. */
  readonly inFlow?: boolean;
}

function WarningStrip({ finding, count, inFlow = false }: WarningStripProps) {
  const words = useMessages(cardMessages);
  const title = useFindingTitle(finding);
  return (
    <p className={classNames(styles.warning, inFlow && styles.inFlow)}>
      <Icon name="reminder" size={14} />
      {count > 1 ? words.willBreakMore(title, count - 1) : words.willBreak(title)}
    </p>
  );
}
