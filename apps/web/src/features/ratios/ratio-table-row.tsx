import { memo } from 'react';
import type { MouseEvent } from 'react';
import { Link, useLocation } from 'wouter';
import { pathTo } from '../../app/paths.ts';
import { classNames } from '../../components/class-names.ts';
import { NameText } from '../../components/name-text.tsx';
import { toneOf } from '../../components/ratio-picture.ts';
import { StatusChip } from '../../components/status-chip.tsx';
import tones from '../../components/tone.module.css';
import { formatCount } from '../../messages/format.ts';
import { ratiosMessages } from '../../messages/ratios.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import type { Axes } from './axis.ts';
import { CountBullet } from './count-bullet.tsx';
import { DeviationCell } from './deviation-cell.tsx';
import { RatioPlot } from './ratio-plot.tsx';
import type { RatioRow } from './ratio-rows.ts';
import { stepsText } from './steps-text.ts';
import styles from './ratio-table.module.css';

interface RatioTableRowProps {
  readonly row: RatioRow;
  readonly axes: Axes;
}

/** A click anywhere that is not a control leads to the department's board; the name is the link for keyboards. */
export const RatioTableRow = memo(function RatioTableRow({ row, axes }: RatioTableRowProps) {
  const words = useMessages(ratiosMessages);
  const planId = usePlan((plan) => plan.planId);
  const [, navigate] = useLocation();
  const board = pathTo('board', { planId, departmentId: row.id });
  const tone =
    row.percent === null ? undefined : tones[toneOf({ ...row, before: row.ratio.before, status: row.position.status })];
  const fits = stepsText(row, words.or);
  const open = (event: MouseEvent<HTMLElement>) => {
    const onControl = event.target instanceof Element && event.target.closest('a, button, input');
    if (!onControl && window.getSelection()?.isCollapsed !== false) navigate(board);
  };
  return (
    <tr className={styles.row} onClick={open} data-department-id={row.id}>
      <td className={classNames(styles.figure, styles.place)}>{row.place}</td>
      <th scope="row" className={styles.name}>
        <Link href={board} className={styles.link}>
          <NameText name={row.name} />
        </Link>
      </th>
      <td className={classNames(styles.figure, styles.strong)}>{formatCount(row.ratio.before)}</td>
      <td className={styles.bullet}>
        <CountBullet row={row} most={axes.count} />
      </td>
      <td className={classNames(styles.figure, styles.strong)}>{formatCount(row.ratio.after)}</td>
      <td className={styles.figure}>{formatCount(row.removed)}</td>
      <td className={classNames(styles.figure, styles.strong, tone)}>
        {row.percent === null ? '—' : `${row.percent}%`}
      </td>
      <td className={styles.plot}>
        <span className={styles.axis}>
          <RatioPlot row={row} axes={axes} />
        </span>
      </td>
      <td className={styles.status}>
        <StatusChip status={row.position.status} />
      </td>
      <td
        className={styles.fits}
        {...(row.position.status === 'infeasible' ? { 'data-tooltip': words.noneFits(fits) } : {})}
      >
        {fits}
      </td>
      <td className={styles.deviation}>
        <DeviationCell row={row} />
      </td>
    </tr>
  );
});
