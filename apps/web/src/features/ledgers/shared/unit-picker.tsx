import type { GridOption } from '../../../components/grid/grid-column.ts';
import { GridEditor } from '../../../components/grid/grid-editor.tsx';
import { optionOf } from '../../../components/grid/match-options.ts';
import { Popover } from '../../../components/popover.tsx';
import styles from './unit-picker.module.css';

interface UnitPickerProps {
  readonly anchor: HTMLElement;
  /** What the unit is chosen for. */
  readonly title: string;
  readonly label: string;
  readonly options: readonly GridOption[];
  readonly onPick: (value: string) => void;
  readonly onClose: () => void;
}

/** A field that typing narrows to the units that fit; Enter takes the first. */
export function UnitPicker({ anchor, title, label, options, onPick, onClose }: UnitPickerProps) {
  const commit = (text: string) => {
    const option = optionOf(options, text);
    onClose();
    if (option && option !== 'several') onPick(option.value);
  };
  return (
    <Popover anchor={anchor} label={title} width={300} onClose={onClose}>
      <div className={styles.picker}>
        <h2 className={styles.title}>{title}</h2>
        <div className={styles.field}>
          <GridEditor editing={{ initial: '', options }} name={label} start="" onCommit={commit} onCancel={onClose} />
        </div>
      </div>
    </Popover>
  );
}
