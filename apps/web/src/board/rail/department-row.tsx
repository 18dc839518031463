import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { ratioText, removed } from '@dachushi/domain/ratios/reduction-ratio.ts';
import { SEVERITIES } from '@dachushi/domain/rules/finding.ts';
import { memo, useEffect, useRef } from 'react';
import { BandBar } from '../../components/band-bar.tsx';
import { classNames } from '../../components/class-names.ts';
import { CountPair } from '../../components/count-pair.tsx';
import { Icon } from '../../components/icon.tsx';
import { StatusGlyph } from '../../components/status-glyph.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import tones from '../../components/tone.module.css';
import { boardMessages } from '../../messages/board.ts';
import { statusMessages } from '../../messages/status-messages.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { PeopleHere } from '../../people/people-here.tsx';
import { usePlan } from '../../plan/plan-context.tsx';
import { SEVERITY_ICON } from '../severity-icon.ts';
import { useIsHomeOfDrag } from '../card/drop-outlook.ts';
import { useBoard } from '../use-board.ts';
import { useDepartmentName, useDepartmentPlace } from '../use-department.ts';
import styles from './department-row.module.css';

interface DepartmentRowProps {
  readonly departmentId: DepartmentId;
  readonly inTabOrder: boolean;
  /** Where the rail is narrow: the findings stand in the second line, so that the name keeps its room. */
  readonly compact: boolean;
  /** Otherwise only its name: the first picture waits for nothing more. */
  readonly whole: boolean;
  readonly onOpen: (departmentId: DepartmentId) => void;
}

/** Subscribes to its own assessment, whose object stays the same while other departments change. */
export const DepartmentRow = memo(function DepartmentRow(props: DepartmentRowProps) {
  const { departmentId, inTabOrder, compact, whole, onOpen } = props;
  const words = useMessages(boardMessages);
  const statuses = useMessages(statusMessages);
  const assessment = usePlan((plan) => plan.assessment.departments.get(departmentId));
  const name = useDepartmentName(departmentId);
  const place = useDepartmentPlace(departmentId);
  const current = useBoard((board) => board.departmentId === departmentId);
  const parked = usePlan(({ structure }) => structure.departments.get(departmentId)?.parked?.length ?? 0);
  const homeOfDrag = useIsHomeOfDrag(departmentId);
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (current) row.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  if (!assessment) return null;
  const { ratio, target, position, findings, of } = assessment;
  const worst = SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity));
  const exempt = position.status === 'exempt';
  const percent = ratioText(ratio);
  const found = worst && (
    <span className={classNames(styles.findings, styles[worst])}>
      <Icon name={SEVERITY_ICON[worst]} size={14} />
      <span aria-hidden="true">{findings.length}</span>
      <VisuallyHidden>{words.findingsOf(findings.length)}</VisuallyHidden>
    </span>
  );
  const aside = parked > 0 && (
    <span className={styles.lock} data-tooltip={words.parkedHere(parked)}>
      <Icon name="parked" size={14} />
      <VisuallyHidden>{words.parkedHere(parked)}</VisuallyHidden>
    </span>
  );
  return (
    <li className={styles.place}>
      <button
        ref={row}
        type="button"
        className={classNames(styles.row, current && styles.current, homeOfDrag && styles.home)}
        data-department-id={departmentId}
        tabIndex={inTabOrder ? 0 : -1}
        {...(current ? { 'aria-current': true as const } : {})}
        onClick={() => onOpen(departmentId)}
      >
        <span className={styles.number}>{place}</span>
        <span className={styles.lines}>
          <span className={styles.line}>
            <span className={styles.name} data-tooltip={name} data-tooltip-when="cut">
              {name}
            </span>
            {whole && (
              <>
                <PeopleHere departmentId={departmentId} />
                {!compact && aside}
                {of.locked && (
                  <span className={styles.lock}>
                    <Icon name="locked" size={14} />
                    <VisuallyHidden>{words.locked}</VisuallyHidden>
                  </span>
                )}
                {!compact && found}
                <CountPair before={ratio.before} after={ratio.after} />
              </>
            )}
          </span>
          <span className={styles.line}>
            {whole && (
              <>
                <BandBar
                  removed={removed(ratio)}
                  before={ratio.before}
                  target={target}
                  status={position.status}
                  width={compact ? 64 : 104}
                  height={12}
                />
                {compact && found}
                {compact && aside}
                <span className={classNames(styles.ratio, tones[position.status])}>
                  {exempt ? statuses.exempt : percent === null ? '' : `${percent}%`}
                  <StatusGlyph status={position.status} />
                </span>
              </>
            )}
          </span>
        </span>
      </button>
    </li>
  );
});
