import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { DepartmentChoice } from '../../components/department-choice.tsx';
import { SegmentedControl } from '../../components/segmented-control.tsx';
import { documentMessages, lookNames, orientationNames, sideNames } from '../../messages/documents.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { selectDepartments } from '../../plan/plan-selectors.ts';
import type { ChartOptions } from './document-file.ts';
import type { Format } from './document-kinds.ts';
import styles from './documents.module.css';

interface ChartOptionsFormProps {
  readonly format: Format;
  readonly chart: ChartOptions;
  readonly onChange: (part: Partial<ChartOptions>) => void;
}

/** Only what the chosen kind of file knows. */
export function ChartOptionsForm({ format, chart, onChange }: ChartOptionsFormProps) {
  const words = useMessages(documentMessages);
  const sides = useMessages(sideNames);
  const looks = useMessages(lookNames);
  const orientations = useMessages(orientationNames);
  return (
    <div className={styles.options}>
      <SegmentedControl
        label={words.side}
        value={chart.side}
        onChange={(side) => onChange({ side })}
        options={(['before', 'after', 'both', 'changes'] as const).map((value) => ({ value, label: sides[value] }))}
      />
      <SegmentedControl
        label={words.look}
        value={chart.look}
        onChange={(look) => onChange({ look })}
        options={(['official', 'horizontal', 'compact'] as const).map((value) => ({ value, label: looks[value] }))}
      />
      {format === 'pdf' && (
        <>
          <SegmentedControl
            label={words.paper}
            value={chart.paper}
            onChange={(paper) => onChange({ paper })}
            options={(['A4', 'A3'] as const).map((value) => ({ value, label: value }))}
          />
          <SegmentedControl
            label={words.orientation}
            value={chart.orientation}
            onChange={(orientation) => onChange({ orientation })}
            options={(['landscape', 'portrait'] as const).map((value) => ({ value, label: orientations[value] }))}
          />
        </>
      )}
      {format === 'png' && (
        <SegmentedControl
          label={words.scale}
          value={String(chart.scale) as '1' | '2' | '3' | '4'}
          onChange={(scale) => onChange({ scale: Number(scale) as ChartOptions['scale'] })}
          options={(['1', '2', '3', '4'] as const).map((value) => ({ value, label: `${value}×` }))}
        />
      )}
      <SegmentedControl
        label={words.chartLanguage}
        value={chart.language}
        onChange={(language) => onChange({ language })}
        options={[
          { value: 'zh-CN', label: '中文' },
          { value: 'en', label: 'English' },
        ]}
      />
      <Departments chart={chart} onChange={onChange} />
    </div>
  );
}

function Departments({ chart: { chosen }, onChange }: Pick<ChartOptionsFormProps, 'chart' | 'onChange'>) {
  const words = useMessages(documentMessages);
  const departments = usePlan(selectDepartments);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <span className={styles.chosenOnes}>
      <Button icon="filter" aria-expanded={anchor !== null} onClick={(event) => setAnchor(event.currentTarget)}>
        {chosen ? words.chosenOnes(chosen.length) : words.choose}
      </Button>
      {chosen && (
        <Button look="quiet" onClick={() => onChange({ chosen: null })}>
          {words.chooseNone}
        </Button>
      )}
      {anchor && (
        <DepartmentChoice
          anchor={anchor}
          departments={departments.map(({ id, name }) => ({ id: id as string, name }))}
          chosen={chosen ?? []}
          words={{
            title: words.choose,
            none: words.chooseAtLeastOne,
            count: words.chosenOnes,
            cancel: words.cancel,
            done: words.chooseDone,
          }}
          onClose={() => setAnchor(null)}
          onChoose={(ids) => {
            setAnchor(null);
            onChange({ chosen: ids });
          }}
        />
      )}
    </span>
  );
}
