import { isFix } from '@dachushi/domain/rules/fix-finding.ts';
import { memo, useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { SEVERITY_ICON } from '../../board/severity-icon.ts';
import { Button } from '../../components/button.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { classNames } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import { findingText } from '../../messages/finding-text.ts';
import { findingsMessages } from '../../messages/findings-page.ts';
import { namesIn } from '@dachushi/history/name-lookup.ts';
import { punctuation } from '../../messages/punctuation.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { boardPath } from './board-path.ts';
import type { Grouping } from './findings-place.ts';
import { fixWords } from './fix-words.ts';
import type { FoundRow } from './found-rows.ts';
import { knownFix } from './known-fix.ts';
import type { FindingActs } from './use-finding-acts.ts';
import styles from './finding-row.module.css';

interface FindingRowProps {
  readonly row: FoundRow;
  readonly by: Grouping;
  readonly opened: boolean;
  readonly checked: boolean;
  readonly onCheck: (rows: readonly FoundRow[], on: boolean) => void;
  readonly acts: FindingActs;
  readonly onOpen: (key: string) => void;
  readonly onAskReason: (key: string) => void;
}

export const FindingRow = memo(function FindingRow(props: FindingRowProps) {
  const { row, by, opened, checked, onCheck, acts, onOpen, onAskReason } = props;
  const words = useMessages(findingsMessages);
  const { colon } = useMessages(punctuation);
  const { title, detail, remedy } = findingText(row, useLanguage());
  const element = useRef<HTMLLIElement>(null);
  const department = usePlan((plan) =>
    row.departmentId === null ? words.wholePlan : plan.structure.baseline.departments.get(row.departmentId)?.name,
  );
  useEffect(() => {
    if (opened) element.current?.scrollIntoView({ block: 'nearest' });
  }, [opened]);
  const said = by === 'rule' ? detail || title : `${title}${detail && colon}${detail}`;
  return (
    <li ref={element} className={classNames(styles.row, opened && styles.opened, by === 'department' && styles.home)}>
      <span className={styles.check}>
        {row.finding && (
          <Checkbox label={words.selectRow(said)} checked={checked} onChange={(on) => onCheck([row], on)} />
        )}
      </span>
      <button
        type="button"
        className={styles.main}
        data-finding-row={row.key}
        {...(opened ? { 'aria-current': true as const } : {})}
        onClick={() => onOpen(row.key)}
      >
        <span className={classNames(styles.severity, styles[row.severity])}>
          <Icon name={SEVERITY_ICON[row.severity]} />
          {words[row.severity]}
        </span>
        <span className={styles.text}>
          <span className={styles.said} data-tooltip={said} data-tooltip-when="cut">
            {said}
          </span>
          <span className={classNames(styles.remedy, row.waived !== null && styles.kept)}>
            {row.waived === null ? remedy : words.keptBecause(row.waived)}
          </span>
        </span>
        {by === 'rule' && (
          <span className={styles.department} data-tooltip={department} data-tooltip-when="cut">
            {department}
          </span>
        )}
      </button>
      <RowActs row={row} said={said} acts={acts} onAskReason={onAskReason} />
    </li>
  );
});

interface RowActsProps extends Pick<FindingRowProps, 'row' | 'acts' | 'onAskReason'> {
  readonly said: string;
}

function RowActs({ row, said, acts, onAskReason }: RowActsProps) {
  const words = useMessages(findingsMessages);
  const planId = usePlan((plan) => plan.planId);
  const structure = usePlan((plan) => plan.structure);
  const language = useLanguage();
  const { finding, waived } = row;
  const fix = finding && waived === null ? knownFix(structure, finding) : null;
  const fixed = fix !== null && isFix(fix) ? fixWords(fix, { language, nameOf: namesIn(structure) }) : null;
  return (
    <span className={styles.acts}>
      {fixed !== null && (
        <Button icon="check" size={28} className={styles.fix} data-tooltip={fixed} onClick={() => acts.fix(row)}>
          {fixed}
        </Button>
      )}
      {finding && waived === null && fixed === null && (
        <Button
          icon="rename"
          size={28}
          aria-label={`${words.writeReason}: ${said}`}
          onClick={() => onAskReason(row.key)}
        >
          {words.writeReason}
        </Button>
      )}
      {waived !== null && (
        <Button icon="undo" size={28} onClick={() => acts.withdraw([row])}>
          {words.withdraw}
        </Button>
      )}
      {row.departmentId !== null && (
        <Link
          href={boardPath(planId, structure, row)}
          className={styles.toBoard}
          aria-label={words.toBoardOf(said)}
          data-tooltip={words.toBoard}
        >
          <Icon name="cards" />
          <span className={styles.toBoardWord}>{words.toBoard}</span>
        </Link>
      )}
    </span>
  );
}
