import type { DepartmentComparison } from '@dachushi/domain/comparison.ts';
import type { ReactNode } from 'react';
import { Checkbox } from '../../components/checkbox.tsx';
import { SegmentedControl } from '../../components/segmented-control.tsx';
import { chartMessages } from '../../messages/chart.ts';
import { useMessages } from '../../messages/use-messages.ts';
import type { ExportChoice } from './use-export-choice.ts';
import styles from './export-panel.module.css';

interface ExportOptionsProps {
  readonly choice: ExportChoice;
  readonly departments: readonly DepartmentComparison[];
  readonly onChange: (part: Partial<ExportChoice>) => void;
}

const SCALES = [1, 2, 3, 4] as const;

/** Format first: what else can be chosen follows from it. */
export function ExportOptions({ choice, departments, onChange }: ExportOptionsProps) {
  const words = useMessages(chartMessages);
  return (
    <div className={styles.options}>
      <fieldset className={styles.formats}>
        <legend className={styles.label}>{words.format}</legend>
        <Format name={words.svg} is={choice.format === 'svg'} onChoose={() => onChange({ format: 'svg' })} />
        {SCALES.map((scale) => (
          <Format
            key={scale}
            name={words.png(scale)}
            is={choice.format === 'png' && choice.scale === scale}
            onChoose={() => onChange({ format: 'png', scale })}
          />
        ))}
        <Format name={words.pdf} is={choice.format === 'pdf'} onChoose={() => onChange({ format: 'pdf' })} />
        <Format name={words.pptx} is={choice.format === 'pptx'} onChoose={() => onChange({ format: 'pptx' })} />
      </fieldset>
      <Row label={words.what}>
        <SegmentedControl
          label={words.what}
          value={choice.side}
          onChange={(side) => onChange({ side })}
          options={[
            { value: 'before', label: words.before },
            { value: 'after', label: words.after },
            { value: 'both', label: words.facing },
            { value: 'changes', label: words.changes },
          ]}
        />
      </Row>
      <Row label={words.look}>
        <SegmentedControl
          label={words.look}
          value={choice.look}
          onChange={(look) => onChange({ look })}
          options={[
            { value: 'official', label: words.official },
            { value: 'horizontal', label: words.horizontal },
            { value: 'compact', label: words.compact },
          ]}
        />
      </Row>
      <Row label={words.whichDepartments}>
        <SegmentedControl
          label={words.whichDepartments}
          value={choice.extent}
          onChange={(extent) => onChange({ extent })}
          options={[
            { value: 'this', label: words.thisDepartment },
            { value: 'chosen', label: words.chosen(choice.chosen.size) },
            { value: 'all', label: words.allDepartments(departments.length) },
          ]}
        />
      </Row>
      {choice.extent === 'chosen' && <Departments {...{ choice, departments, onChange }} />}
      {choice.format === 'pdf' && <PaperRow {...{ choice, onChange }} />}
    </div>
  );
}

interface FormatProps {
  readonly name: string;
  readonly is: boolean;
  readonly onChoose: () => void;
}

function Format({ name, is, onChoose }: FormatProps) {
  return (
    <label className={styles.format}>
      <input type="radio" name="chart-format" checked={is} onChange={onChoose} />
      {name}
    </label>
  );
}

function PaperRow({ choice, onChange }: Pick<ExportOptionsProps, 'choice' | 'onChange'>) {
  const words = useMessages(chartMessages);
  return (
    <Row label={words.paper}>
      <span className={styles.pair}>
        <SegmentedControl
          label={words.paper}
          value={choice.paper}
          onChange={(paper) => onChange({ paper })}
          options={[
            { value: 'A4', label: 'A4' },
            { value: 'A3', label: 'A3' },
          ]}
        />
        <SegmentedControl
          label={words.orientation}
          value={choice.orientation}
          onChange={(orientation) => onChange({ orientation })}
          options={[
            { value: 'landscape', label: words.landscape },
            { value: 'portrait', label: words.portrait },
          ]}
        />
      </span>
    </Row>
  );
}

function Departments({ choice, departments, onChange }: ExportOptionsProps) {
  const { chosen } = choice;
  return (
    <div className={styles.choice}>
      {departments.map(({ departmentId, name }) => (
        <Checkbox
          key={departmentId}
          checked={chosen.has(departmentId)}
          onChange={(checked) =>
            onChange({
              chosen: new Set(checked ? [...chosen, departmentId] : [...chosen].filter((id) => id !== departmentId)),
            })
          }
        >
          {name}
        </Checkbox>
      ))}
    </div>
  );
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.row}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  );
}
