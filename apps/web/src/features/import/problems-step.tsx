import type { ReadyImport } from '@dachushi/domain/protocol/import-answers.ts';
import type { ImportFix, TextRepair } from '@dachushi/domain/protocol/import-messages.ts';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { SegmentedControl } from '../../components/segmented-control.tsx';
import { importMessages } from '../../messages/import.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import type { DeskFile } from './desk-file.ts';
import type { ImportDesk } from './import-desk.ts';
import { ProblemRow } from './problem-row.tsx';
import type { Correcting } from './problem-row.tsx';
import { saveProblems } from './save-problems.ts';
import { errorCount } from './wizard-steps.ts';
import styles from './import.module.css';
import tableLook from './import-tables.module.css';

interface ProblemsStepProps {
  readonly desk: ImportDesk;
  readonly answer: ReadyImport;
  readonly file: DeskFile;
}

const PAGE = 100;

/** What cannot be taken and what was done by itself, each at its place and, where possible, to be put right on the spot. */
export function ProblemsStep({ desk, answer, file }: ProblemsStepProps) {
  const words = useMessages(importMessages);
  const language = useLanguage();
  const errors = errorCount(answer);
  const [chosen, setFilter] = useState<'all' | 'error' | 'warning'>(errors > 0 ? 'error' : 'all');
  const [most, setMost] = useState(PAGE);
  const filter = chosen === 'error' && errors === 0 ? 'all' : chosen;
  const warnings = answer.problems.length - errors;
  const shown = answer.problems.filter(({ level }) => filter === 'all' || level === filter);
  const fix = (one: ImportFix) =>
    void desk.reread({ fixes: [...file.fixes.filter((each) => !samePlace(each, one)), one] });
  const repair = (way: TextRepair) => void desk.reread({ repair: way });
  const correcting: Correcting =
    answer.combines.length > 0 ? { onShowFile: (sheet) => desk.showPart(sheet) } : { onFix: fix, onRepair: repair };

  if (answer.problems.length === 0 && file.fixes.length === 0)
    return <EmptyState icon="check" title={words.problemsNone} text={words.problemsNoneText} />;
  return (
    <>
      <p className={styles.lead}>{words.problemsHint(errors)}</p>
      <div className={styles.tools}>
        <SegmentedControl
          label={words.level}
          value={filter}
          options={[
            { value: 'all', label: `${words.filterAll} ${answer.problems.length}` },
            { value: 'error', label: `${words.filterErrors} ${errors}` },
            { value: 'warning', label: `${words.filterWarnings} ${warnings}` },
          ]}
          onChange={setFilter}
        />
        {file.fixes.length > 0 && (
          <span className={styles.fixes}>
            {words.fixesMade(file.fixes.length)}
            <Button size={28} look="quiet" icon="undo" onClick={() => void desk.reread({ fixes: [] })}>
              {words.undoFixes}
            </Button>
          </span>
        )}
        <span className={styles.push} />
        <Button
          size={32}
          icon="download"
          onClick={() => saveProblems({ problems: answer.problems, words, language, source: file.name })}
        >
          {words.csvFile}
        </Button>
        <a className={styles.template} href={`/api/imports/${answer.id}/problems.xlsx`} download>
          {words.xlsxFile}
        </a>
      </div>
      {shown.length > 0 && (
        <div className={tableLook.tableFrame}>
          <table className={classNames(tableLook.table, styles.stack)}>
            <thead>
              <tr>
                <th scope="col">{words.level}</th>
                <th scope="col">{words.place}</th>
                <th scope="col">{words.what}</th>
                <th scope="col">{words.how}</th>
              </tr>
            </thead>
            <tbody>
              {shown.slice(0, most).map((problem) => (
                <ProblemRow
                  key={[problem.level, problem.code, problem.sheet, problem.row, problem.column].join('|')}
                  problem={problem}
                  correcting={correcting}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {shown.length > most && (
        <p className={styles.tools}>
          {words.shownOf(most, shown.length)}
          <Button onClick={() => setMost(most + PAGE)}>{words.more}</Button>
        </p>
      )}
    </>
  );
}

/** A later correction of the same place takes the earlier one's stead. */
function samePlace(one: ImportFix, other: ImportFix): boolean {
  return (
    one.type === other.type &&
    one.sheet === other.sheet &&
    one.row === other.row &&
    (one.type !== 'cell' || other.type !== 'cell' || one.column === other.column)
  );
}
