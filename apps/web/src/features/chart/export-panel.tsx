import type { DepartmentComparison } from '@dachushi/domain/comparison.ts';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { Popover } from '../../components/popover.tsx';
import { SegmentedControl } from '../../components/segmented-control.tsx';
import { chartMessages } from '../../messages/chart.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import type { ChartPlace } from './chart-address.ts';
import { downloadChart } from './chart-file.ts';
import type { ChartFileProblem } from './chart-file.ts';
import styles from './export-panel.module.css';

interface ExportPanelProps {
  readonly anchor: HTMLElement;
  readonly planId: string;
  readonly place: ChartPlace;
  readonly departmentId: string;
  readonly departments: readonly DepartmentComparison[];
  readonly title: string;
  readonly onClose: () => void;
}

type Extent = 'this' | 'chosen' | 'all';
const FORMATS = ['svg', 'png1', 'png2', 'png3', 'png4'] as const;
type Format = (typeof FORMATS)[number];

export function ExportPanel({ anchor, planId, place, departmentId, departments, title, onClose }: ExportPanelProps) {
  const words = useMessages(chartMessages);
  const language = useLanguage();
  const [side, setSide] = useState<'before' | 'after' | 'both'>(place.side === 'beside' ? 'both' : place.side);
  const [extent, setExtent] = useState<Extent>(place.scope === 'city' ? 'all' : 'this');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set([departmentId]));
  const [format, setFormat] = useState<Format>('svg');
  const [problem, setProblem] = useState<ChartFileProblem | null>(null);
  const [running, setRunning] = useState(false);
  const cancel = useRef<AbortController | null>(null);
  useEffect(() => () => cancel.current?.abort(), []);

  const run = async () => {
    cancel.current = new AbortController();
    setProblem(null);
    setRunning(true);
    const departmentIds =
      extent === 'all'
        ? null
        : extent === 'this'
          ? [departmentId]
          : departments.map((each) => each.departmentId as string).filter((id) => chosen.has(id));
    const scale = format === 'svg' ? 1 : (Number(format.slice(3)) as 1 | 2 | 3 | 4);
    const found = await downloadChart(
      { planId, format: format === 'svg' ? 'svg' : 'png', scale, side, look: place.look, departmentIds, language },
      { name: title, signal: cancel.current.signal },
    );
    setRunning(false);
    setProblem(found);
    if (found === null && !cancel.current.signal.aborted) onClose();
  };

  return (
    <Popover anchor={anchor} label={words.exportTitle} onClose={onClose} width={400}>
      <div className={styles.panel}>
        <h2 className={styles.title}>{words.exportTitle}</h2>
        <Row label={words.what}>
          <SegmentedControl
            label={words.what}
            value={side}
            onChange={setSide}
            options={[
              { value: 'before', label: words.before },
              { value: 'after', label: words.after },
              { value: 'both', label: words.both },
            ]}
          />
        </Row>
        <Row label={words.whichDepartments}>
          <SegmentedControl
            label={words.whichDepartments}
            value={extent}
            onChange={setExtent}
            options={[
              { value: 'this', label: words.thisDepartment },
              { value: 'chosen', label: words.chosen(chosen.size) },
              { value: 'all', label: words.allDepartments(departments.length) },
            ]}
          />
        </Row>
        {extent === 'chosen' && <Choice departments={departments} chosen={chosen} onChange={setChosen} />}
        <fieldset className={styles.formats}>
          <legend className={styles.label}>{words.format}</legend>
          {FORMATS.map((each) => (
            <label key={each} className={styles.format}>
              <input type="radio" name="chart-format" checked={format === each} onChange={() => setFormat(each)} />
              {each === 'svg' ? words.svg : words.png(Number(each.slice(3)))}
            </label>
          ))}
        </fieldset>
        <p className={styles.note}>{words.fontsInside}</p>
        {problem && (
          <p className={styles.problem} role="alert">
            {problem === 'too-large' ? words.tooLarge : words.failedExport}
          </p>
        )}
        <div className={styles.buttons}>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button
            look="primary"
            icon="download"
            disabled={running || (extent === 'chosen' && chosen.size === 0)}
            onClick={() => void run()}
          >
            {running ? words.exporting : words.download}
          </Button>
        </div>
      </div>
    </Popover>
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

interface ChoiceProps {
  readonly departments: readonly DepartmentComparison[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

function Choice({ departments, chosen, onChange }: ChoiceProps) {
  return (
    <div className={styles.choice}>
      {departments.map(({ departmentId, name }) => (
        <Checkbox
          key={departmentId}
          checked={chosen.has(departmentId)}
          onChange={(checked) =>
            onChange(new Set(checked ? [...chosen, departmentId] : [...chosen].filter((id) => id !== departmentId)))
          }
        >
          {name}
        </Checkbox>
      ))}
    </div>
  );
}
