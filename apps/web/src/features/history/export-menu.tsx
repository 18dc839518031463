import type { StepFilter } from '@dachushi/history/filter-steps.ts';
import type { Step } from '@dachushi/history/step.ts';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { Menu } from '../../components/menu.tsx';
import { formatCount } from '../../messages/format.ts';
import { historyMessages } from '../../messages/history.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { readSteps } from './record/plan-record.ts';
import type { RecordState } from './record/plan-record.ts';
import { useRecordExport } from './use-record-export.ts';
import { useRecordFile } from './use-record-file.ts';

interface ExportMenuProps {
  readonly state: RecordState;
  readonly steps: readonly Step[];
  readonly undone: ReadonlyMap<number, number>;
  readonly filter: StepFilter;
  readonly filtered: boolean;
  /** How many steps the filter has left. */
  readonly shown: number;
}

/** 操作记录 as Excel or Word, as filtered on screen, made by the server; and every step as CSV. */
export function ExportMenu({ state, steps, undone, filter, filtered, shown }: ExportMenuProps) {
  const words = useMessages(historyMessages);
  const [anchor, setAnchor] = useState<HTMLButtonElement | null>(null);
  const [open, setOpen] = useState(false);
  const save = useRecordExport();
  const file = useRecordFile();
  const whole = readSteps(state) >= state.head;
  const scope = filtered ? ` · ${words.exportShown(formatCount(shown))}` : '';
  const nothing = filtered && shown === 0 ? { refusal: words.noneFound } : {};
  const fetchRecord = (name: 'record.xlsx' | 'record.docx') => () => file.fetch(name, filter, state.head);
  return (
    <>
      <Button
        ref={setAnchor}
        icon="download"
        aria-haspopup="menu"
        aria-expanded={open}
        disabled={file.busy}
        after={<Icon name="chevron-down" />}
        onClick={() => setOpen(!open)}
      >
        {file.busy ? words.exporting : words.exportRecord}
      </Button>
      {open && anchor && (
        <Menu
          anchor={anchor}
          label={words.exportRecord}
          entries={[
            { id: 'xlsx', icon: 'table', label: words.exportXlsx + scope, run: fetchRecord('record.xlsx'), ...nothing },
            {
              id: 'docx',
              icon: 'document',
              label: words.exportDocx + scope,
              run: fetchRecord('record.docx'),
              ...nothing,
            },
            {
              id: 'csv',
              icon: 'download',
              label: words.exportCsv,
              startsGroup: true,
              ...(whole ? {} : { refusal: words.stillReading }),
              run: () => save(steps, undone),
            },
          ]}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
