import type { AlignedRow } from '@dachushi/domain/scenarios/compare-scenarios.ts';
import type { PlansCompared } from '@dachushi/domain/protocol/scenario-answers.ts';
import { useMemo, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Icon } from '../../components/icon.tsx';
import { displayName } from '../../messages/format.ts';
import { scenariosMessages } from '../../messages/scenarios.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { figureRows } from './figure-words.ts';
import { PlanColumnHead } from './plan-column-head.tsx';
import { shownDepartments } from './shown-rows.ts';
import type { ShownDepartment } from './shown-rows.ts';
import type { RowFilter } from './scenarios-place.ts';
import { StandingCell } from './standing-cell.tsx';
import styles from './compared-table.module.css';

interface ComparedTableProps {
  readonly compared: PlansCompared;
  readonly filter: RowFilter;
  readonly opensAll?: boolean;
}

/** Few enough to be read at once: they are open from the start. */
const OPEN_AT_FIRST = 3;

/** Plans as columns, divisions of the baseline as rows; the ratios stay in sight. */
export function ComparedTable({ compared, filter, opensAll = false }: ComparedTableProps) {
  const words = useMessages(scenariosMessages);
  const language = useLanguage();
  const shown = useMemo(() => shownDepartments(compared.departments, filter), [compared, filter]);
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const [everyFigure, setEveryFigure] = useState(false);
  const [whole, setWhole] = useState<boolean | null>(null);
  const isOpen = (at: number, id: string) => (whole ?? (opensAll || at < OPEN_AT_FIRST)) !== turned.has(id);
  const allOpen = shown.every(({ department }, at) => isOpen(at, department.departmentId));
  const quiet = compared.departments.length - shown.length;
  const turnAll = () => {
    setWhole(!allOpen);
    setTurned(new Set());
  };
  const turn = (id: string) => {
    const next = new Set(turned);
    if (!next.delete(id)) next.add(id);
    setTurned(next);
  };
  const columns = compared.plans.length;
  return (
    <div className={styles.scroller} tabIndex={0} role="region" aria-label={words.columns}>
      <table
        className={styles.table}
        style={{ minWidth: `calc(var(--first-column) + ${columns} * var(--plan-column))` }}
      >
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              <span className={styles.legend} aria-hidden="true">
                ① {words.overallShort} ② {words.inScopeShort} ③ {words.departmentMeanShort}
              </span>
              <span className={styles.cornerText}>{words.division}</span>
              {shown.length > 0 && (
                <Button size={28} look="quiet" onClick={turnAll}>
                  {allOpen ? words.closeAll : words.openAll}
                </Button>
              )}
            </th>
            {compared.plans.map((plan) => (
              <PlanColumnHead key={plan.id + String(plan.seq)} plan={plan} />
            ))}
          </tr>
        </thead>
        <tbody>
          {figureRows(language)
            .filter(({ first }) => first || everyFigure)
            .map(({ id, label, hint, say }) => (
              <tr key={id} className={styles.figure}>
                <th scope="row" className={styles.first}>
                  <span
                    {...(hint === undefined ? {} : { 'data-tooltip': hint, tabIndex: 0, className: styles.hinted })}
                  >
                    {label}
                  </span>
                </th>
                {compared.plans.map(({ id: planId, seq, figures }) => (
                  <td key={planId + String(seq)}>{displayName(say(figures))}</td>
                ))}
              </tr>
            ))}
          <tr className={styles.more}>
            <th scope="row" className={styles.first}>
              <button
                type="button"
                className={styles.turn}
                aria-expanded={everyFigure}
                onClick={() => setEveryFigure(!everyFigure)}
              >
                <Icon name={everyFigure ? 'chevron-up' : 'chevron-down'} size={14} />
                {everyFigure ? words.fewerFigures : words.moreFigures}
              </button>
            </th>
            <td colSpan={columns} />
          </tr>
        </tbody>
        {shown.map((each, at) => (
          <DepartmentRows
            key={each.department.departmentId}
            shown={each}
            compared={compared}
            open={isOpen(at, each.department.departmentId)}
            onTurn={() => turn(each.department.departmentId)}
          />
        ))}
      </table>
      {shown.length === 0 && (
        <EmptyState
          icon="check"
          title={words.noRows}
          text={filter === 'different' ? words.noRowsDifferent : words.noRowsText}
        />
      )}
      {shown.length > 0 && quiet > 0 && <p className={styles.quiet}>{words.quietDepartments(quiet)}</p>}
    </div>
  );
}

interface DepartmentRowsProps {
  readonly shown: ShownDepartment;
  readonly compared: PlansCompared;
  readonly open: boolean;
  readonly onTurn: () => void;
}

function DepartmentRows({ shown: { department, rows, different }, compared, open, onTurn }: DepartmentRowsProps) {
  const words = useMessages(scenariosMessages);
  const { departmentId, name, before, scenarios } = department;
  return (
    <tbody>
      <tr className={styles.department}>
        <th scope="rowgroup" className={styles.first}>
          <button type="button" className={styles.turn} aria-expanded={open} onClick={onTurn}>
            <Icon name={open ? 'chevron-down' : 'chevron-right'} size={14} />
            <span className={styles.departmentName}>{displayName(name)}</span>
            {different > 0 && <span className={styles.different}>{words.rowsDifferent(different)}</span>}
          </button>
        </th>
        {scenarios.map(({ after, findings }, at) => (
          <td key={compared.plans[at]?.id ?? at}>
            <span className={styles.before}>{before} →</span> <b>{words.departmentSays(after, findings.error)}</b>
          </td>
        ))}
      </tr>
      {open && rows.map((row) => <DivisionRow key={row.id} row={row} homeId={departmentId} compared={compared} />)}
    </tbody>
  );
}

interface DivisionRowProps {
  readonly row: AlignedRow;
  readonly homeId: string;
  readonly compared: PlansCompared;
}

function DivisionRow({ row, homeId, compared }: DivisionRowProps) {
  const words = useMessages(scenariosMessages);
  const { nameOf, departmentOf } = useMemo(() => namesOf(compared), [compared]);
  return (
    <tr className={classNames(styles.row, !row.alike && styles.unlike)}>
      <th scope="row" className={styles.first}>
        <span className={styles.division}>
          <span className={styles.name}>{displayName(row.name)}</span>
          <span className={styles.meta}>
            {displayName(row.isNew ? words.newUnit : words.places(String(row.places)))}
          </span>
        </span>
      </th>
      {compared.plans.map(({ id, seq }, at) => (
        <td key={id + String(seq)}>
          <StandingCell
            standing={row.standings[at]}
            name={row.name}
            homeId={homeId}
            nameOf={nameOf}
            departmentOf={departmentOf}
          />
        </td>
      ))}
    </tr>
  );
}

function namesOf({ departments }: PlansCompared) {
  const divisions = new Map(departments.flatMap(({ rows }) => rows.map(({ id, name }) => [id, name] as const)));
  const named = new Map(departments.map(({ departmentId, name }) => [departmentId as string, name]));
  return {
    nameOf: (id: string) => divisions.get(id) ?? id,
    departmentOf: (id: string) => named.get(id) ?? id,
  };
}
