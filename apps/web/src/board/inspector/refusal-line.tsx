import type { Rejection } from '@dachushi/domain/rejection.ts';
import { Icon } from '../../components/icon.tsx';
import { useRejectionText } from '../use-rejection-text.ts';
import styles from './asks.module.css';

/** Why it cannot be done as typed; what was typed stays. */
export function RefusalLine({ rejection }: { readonly rejection: Rejection }) {
  return (
    <p className={styles.refusal} role="alert">
      <Icon name="error" size={14} />
      <span>{useRejectionText(rejection)}</span>
    </p>
  );
}
