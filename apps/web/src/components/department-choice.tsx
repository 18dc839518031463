import type { DepartmentComparison } from '@dachushi/domain/comparison.ts';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { Popover } from '../../components/popover.tsx';
import { chartMessages } from '../../messages/chart.ts';
import { useMessages } from '../../messages/use-messages.ts';
import panel from './export-panel.module.css';

interface DepartmentChoiceProps {
  readonly anchor: HTMLElement;
  readonly departments: readonly DepartmentComparison[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
  readonly onClose: () => void;
}

/** Which departments the chart shows beside each other, in official order. */
export function DepartmentChoice({ anchor, departments, chosen, onChoose, onClose }: DepartmentChoiceProps) {
  const words = useMessages(chartMessages);
  const [marked, setMarked] = useState<ReadonlySet<string>>(() => new Set(chosen));
  const inOrder = departments.flatMap(({ departmentId }) => (marked.has(departmentId) ? [departmentId as string] : []));
  return (
    <Popover anchor={anchor} label={words.chooseTitle} onClose={onClose} width={420}>
      <div className={panel.panel}>
        <h2 className={panel.title}>{words.chooseTitle}</h2>
        <div className={panel.choice}>
          {departments.map(({ departmentId, name }) => (
            <Checkbox
              key={departmentId}
              checked={marked.has(departmentId)}
              onChange={(checked) =>
                setMarked(
                  new Set(checked ? [...marked, departmentId] : [...marked].filter((id) => id !== departmentId)),
                )
              }
            >
              {name}
            </Checkbox>
          ))}
        </div>
        <div className={panel.buttons}>
          <span role="status" className={panel.note}>
            {inOrder.length === 0 ? words.chooseDepartments : words.chosenDepartments(inOrder.length)}
          </span>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button look="primary" disabled={inOrder.length === 0} onClick={() => onChoose(inOrder)}>
            {words.chooseDone}
          </Button>
        </div>
      </div>
    </Popover>
  );
}
