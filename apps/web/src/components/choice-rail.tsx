import { useId } from 'react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './choice-rail.module.css';

/** One group of choices in the rail beside a list, under its title. */
export function RailChoices({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.choices} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      <ul>{children}</ul>
    </section>
  );
}

interface RailChoiceProps {
  readonly name: string;
  readonly icon?: ReactNode;
  /** How many the list would show. */
  readonly count: number;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

export function RailChoice({ name, icon, count, chosen, onChoose }: RailChoiceProps) {
  return (
    <li>
      <button
        type="button"
        className={classNames(styles.choice, chosen && styles.chosen)}
        aria-pressed={chosen}
        onClick={onChoose}
      >
        {icon}
        <span className={styles.name} data-tooltip={name} data-tooltip-when="cut">
          {name}
        </span>
        <span className={styles.count}>{count}</span>
      </button>
    </li>
  );
}
