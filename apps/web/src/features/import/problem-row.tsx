import { TEXT_REPAIRS } from '@dachushi/domain/protocol/import-messages.ts';
import type { ImportFix, ImportProblem, TextRepair } from '@dachushi/domain/protocol/import-messages.ts';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Tag } from '../../components/tag.tsx';
import { importMessages } from '../../messages/import.ts';
import { importProblemText } from '@dachushi/domain/import/problem-words.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { placeText } from './place-text.ts';
import styles from './import.module.css';
import tableLook from './import-tables.module.css';

export type Correcting =
  | { readonly onFix: (fix: ImportFix) => void; readonly onRepair: (repair: TextRepair) => void }
  /** Several files together: the file that it is in can be shown. */
  | { readonly onShowFile: (sheet: string) => void };

interface ProblemRowProps {
  readonly problem: ImportProblem;
  readonly correcting: Correcting;
}

export function ProblemRow({ problem, correcting }: ProblemRowProps) {
  const words = useMessages(importMessages);
  const language = useLanguage();
  const { what, how } = importProblemText(problem, language);
  const isError = problem.level === 'error';
  const repair = TEXT_REPAIRS.find((way) => way === problem.detail['repair']);
  return (
    <tr>
      <td>
        {isError ? (
          <Tag tone="error" icon="error">
            {words.error}
          </Tag>
        ) : (
          <Tag
            tone={problem.code === 'totals-match' ? 'within' : 'plain'}
            icon={problem.code === 'totals-match' ? 'check' : 'reminder'}
          >
            {words.warning}
          </Tag>
        )}
      </td>
      <td className={tableLook.place}>{placeText(problem, words)}</td>
      <td className={styles.wide}>{what}</td>
      <td className={styles.wide}>
        <span className={styles.quiet}>{how === '' ? words.nothingToDo : how}</span>
        {'onFix' in correcting && repair && (
          <div className={styles.fix}>
            {typeof problem.detail['repaired'] === 'string' && (
              <span>{words.repairPreview(problem.detail['repaired'])}</span>
            )}
            <Button size={28} onClick={() => correcting.onRepair(repair)}>
              {words.repair}
            </Button>
          </div>
        )}
        {'onFix' in correcting && isError && problem.row !== null && (
          <FixForm problem={problem} row={problem.row} onFix={correcting.onFix} />
        )}
        {'onShowFile' in correcting && isError && problem.sheet !== null && (
          <ShowFile sheet={problem.sheet} onShowFile={correcting.onShowFile} />
        )}
      </td>
    </tr>
  );
}

function ShowFile({ sheet, onShowFile }: { readonly sheet: string; readonly onShowFile: (sheet: string) => void }) {
  const words = useMessages(importMessages);
  return (
    <div className={styles.fix}>
      <Button size={28} onClick={() => onShowFile(sheet)}>
        {words.correctInFile}
      </Button>
    </div>
  );
}

interface FixFormProps {
  readonly problem: ImportProblem;
  readonly row: number;
  readonly onFix: (fix: ImportFix) => void;
}

function FixForm({ problem, row, onFix }: FixFormProps) {
  const words = useMessages(importMessages);
  const { sheet, column, detail } = problem;
  const [value, setValue] = useState(
    typeof detail['value'] === 'string' || typeof detail['value'] === 'number' ? String(detail['value']) : '',
  );
  return (
    <form
      className={styles.fix}
      onSubmit={(event) => {
        event.preventDefault();
        if (column !== null) onFix({ type: 'cell', sheet, row, column, value });
      }}
    >
      {column !== null && (
        <>
          <input
            className={tableLook.fixInput}
            value={value}
            maxLength={5_000}
            placeholder={words.leaveEmpty}
            aria-label={words.fixLabel(placeText(problem, words))}
            onChange={(event) => setValue(event.target.value)}
          />
          <Button size={28} type="submit">
            {words.apply}
          </Button>
        </>
      )}
      <Button size={28} look="quiet" onClick={() => onFix({ type: 'skip-row', sheet, row })}>
        {words.skipRow}
      </Button>
    </form>
  );
}
