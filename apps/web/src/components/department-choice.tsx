import { useState } from 'react';
import { Button } from './button.tsx';
import { Checkbox } from './checkbox.tsx';
import { Popover } from './popover.tsx';
import styles from './department-choice.module.css';

interface DepartmentChoiceProps {
  readonly anchor: HTMLElement;
  /** In official order. */
  readonly departments: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: readonly string[];
  readonly words: {
    readonly title: string;
    readonly none: string;
    readonly count: (chosen: number) => string;
    readonly cancel: string;
    readonly done: string;
  };
  readonly onChoose: (chosen: readonly string[]) => void;
  readonly onClose: () => void;
}

/** Several departments at once; at least one. They are handed on in official order. */
export function DepartmentChoice({ anchor, departments, chosen, words, onChoose, onClose }: DepartmentChoiceProps) {
  const [marked, setMarked] = useState<ReadonlySet<string>>(() => new Set(chosen));
  const inOrder = departments.flatMap(({ id }) => (marked.has(id) ? [id] : []));
  const mark = (id: string, on: boolean) =>
    setMarked(new Set(on ? [...marked, id] : [...marked].filter((each) => each !== id)));
  return (
    <Popover anchor={anchor} label={words.title} onClose={onClose} width={420}>
      <div className={styles.panel}>
        <h2 className={styles.title}>{words.title}</h2>
        <div className={styles.list}>
          {departments.map(({ id, name }) => (
            <Checkbox key={id} checked={marked.has(id)} onChange={(on) => mark(id, on)}>
              {name}
            </Checkbox>
          ))}
        </div>
        <div className={styles.foot}>
          <span role="status" className={styles.count}>
            {inOrder.length === 0 ? words.none : words.count(inOrder.length)}
          </span>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button look="primary" disabled={inOrder.length === 0} onClick={() => onChoose(inOrder)}>
            {words.done}
          </Button>
        </div>
      </div>
    </Popover>
  );
}
