import { displayName } from '../messages/format.ts';
import { classNames } from './class-names.ts';
import styles from './name-text.module.css';

interface NameTextProps {
  /** As it is kept: no spaces are ever put into it. */
  readonly name: string;
  readonly className?: string | undefined;
}

/** A name on one line, cut at its end; the whole of it in the tooltip when it was cut. */
export function NameText({ name, className }: NameTextProps) {
  return (
    <span className={classNames(styles.name, className)} data-tooltip={name} data-tooltip-when="cut">
      {displayName(name)}
    </span>
  );
}
