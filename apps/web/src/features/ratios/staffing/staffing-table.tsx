import { decimalText, fraction } from '@dachushi/domain/ratios/fraction.ts';
import { bandEdges, floorOf } from '@dachushi/domain/target.ts';
import { Link } from 'wouter';
import { pathTo } from '../../../app/paths.ts';
import { classNames } from '../../../components/class-names.ts';
import { NameText } from '../../../components/name-text.tsx';
import { Tag } from '../../../components/tag.tsx';
import { staffingTargetMessages } from '../../../messages/staffing-targets.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { usePlan } from '../../../plan/plan-context.tsx';
import { fitsText, signedPercent, targetText } from './staffing-rows.ts';
import type { StaffingRow } from './staffing-rows.ts';
import styles from './staffing-tool.module.css';

/** Every department with what the wanted average means for it: seen before anything is applied. */
export function StaffingTable({ rows }: { readonly rows: readonly StaffingRow[] }) {
  const words = useMessages(staffingTargetMessages);
  return (
    <div className={styles.frame} role="region" aria-label={words.table} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={classNames(styles.right, styles.wide)}>
              {words.place}
            </th>
            <th scope="col">{words.department}</th>
            <th scope="col" className={styles.right}>
              {words.perDivision}
            </th>
            <th scope="col" className={classNames(styles.right, styles.wide)}>
              {words.meant}
            </th>
            <th scope="col" className={classNames(styles.picture, styles.wide)}>
              {words.picture}
            </th>
            <th scope="col" className={styles.right}>
              {words.target}
            </th>
            <th scope="col">{words.fits}</th>
            <th scope="col">{words.change}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row }: { readonly row: StaffingRow }) {
  const words = useMessages(staffingTargetMessages);
  const planId = usePlan((plan) => plan.planId);
  const fits = fitsText(row, words.or);
  const fates = {
    changes: words.changes(targetText(row.inForce), targetText(row.target)),
    same: words.same,
    locked: words.locked,
  };
  return (
    <tr className={classNames(row.fate === 'changes' && styles.changes)}>
      <td className={classNames(styles.right, styles.wide)}>{row.place}</td>
      <th scope="row" className={styles.name}>
        <Link href={pathTo('board', { planId, departmentId: row.id })}>
          <NameText name={row.name} />
        </Link>
      </th>
      <td className={styles.right}>
        <b>{decimalText(fraction(row.places, row.divisions))}</b>{' '}
        <span className={styles.note}>
          {row.places}/{row.divisions}
        </span>
      </td>
      <td className={classNames(styles.right, styles.wide)}>{signedPercent(row.ratio)}</td>
      <td className={classNames(styles.picture, styles.wide)}>
        <Picture row={row} />
      </td>
      <td className={styles.right}>
        {row.clipped && (
          <>
            <Tag small>{row.clipped === 'to-low' ? words.toLow : words.toHigh}</Tag>{' '}
          </>
        )}
        <b>{targetText(row.target)}</b>
      </td>
      <td>{row.reachable.length > 0 ? fits : words.noneFits(fits)}</td>
      <td>{fates[row.fate]}</td>
    </tr>
  );
}

const WIDTH = 120;
const AXIS_END = 0.6;

/** The plan's band, what was computed (hollow) and what is suggested (solid). */
function Picture({ row }: { readonly row: StaffingRow }) {
  const x = (share: number) => Math.round((Math.max(0, Math.min(AXIS_END, share)) / AXIS_END) * (WIDTH - 12) + 6);
  const plan = usePlan((state) => state.structure.target);
  const edges = bandEdges(plan);
  const [low, high] = [edges.low / 10_000, edges.high / 10_000];
  const meant = Number(row.ratio.n) / Number(row.ratio.d);
  const suggested = x((floorOf(row.target) ?? row.target.ratio) / 10_000);
  return (
    <svg width={WIDTH} height="14" viewBox={`0 0 ${WIDTH} 14`} aria-hidden="true" focusable="false">
      <rect className={styles.bandFill} x={x(low)} y="0" width={x(high) - x(low)} height="14" />
      <path className={styles.axis} d={`M0 7H${WIDTH}`} />
      {row.clipped && <path className={styles.pull} d={`M${x(meant)} 7H${suggested}`} />}
      {row.clipped && <circle className={styles.meantMark} cx={x(meant)} cy="7" r="3.5" />}
      <circle className={styles.targetMark} cx={suggested} cy="7" r="4" />
    </svg>
  );
}
